namespace Crpbot.Resources.Values;

/// <summary>One of several possible values.</summary>
/// <param name="When">What leads to it, for the reader: <c>IsProduction is true</c>, <c>parameter Env is prod</c>.</param>
/// <param name="Value">The value; never a <see cref="ChoiceValue"/>.</param>
public sealed record Choice(string When, Value Value);
