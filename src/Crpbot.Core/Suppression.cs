namespace Crpbot.Core;

/// <summary>Why a finding is hidden from the gate; it is still counted and written.</summary>
/// <param name="Kind"><c>inline</c>, <c>config</c> or <c>baseline</c>.</param>
/// <param name="Reason">The author's reason; null when the syntax used has no place for one.</param>
/// <param name="Until">Last day on which it holds; null for no end.</param>
/// <param name="Source">Where it is written, for example <c>crpbot.yml:12</c> or <c>app/db.py:3</c>.</param>
public sealed record Suppression(string Kind, string? Reason, DateOnly? Until, string Source);
