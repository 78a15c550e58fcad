namespace Crpbot.Resources.Values;

/// <summary>One entry of a map.</summary>
/// <param name="Key">Key.</param>
/// <param name="Value">Value.</param>
/// <param name="KeyAt">Where the key stands; null when it is not written.</param>
public sealed record MapEntry(string Key, Value Value, SourceSpan? KeyAt = null);
