namespace Crpbot.Resources.Values;

/// <summary>A list.</summary>
/// <param name="Items">Known items in order.</param>
/// <param name="Open">True when there may be further items that are not known.</param>
public sealed record ListValue(IReadOnlyList<Value> Items, bool Open = false) : Value;
