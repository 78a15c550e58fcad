namespace Crpbot.Core;

/// <summary>One key with its value.</summary>
/// <param name="Key">The key, with its position.</param>
/// <param name="Value">The value.</param>
public sealed record RuleEntry(RuleScalar Key, RuleNode Value);
