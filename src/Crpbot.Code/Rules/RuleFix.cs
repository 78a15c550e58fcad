namespace Crpbot.Code.Rules;

/// <summary>A suggested replacement: a text with metavariables, or replacements within the text matched.</summary>
/// <param name="Text">Text with metavariables; empty to delete what matched; null when <see cref="Regex"/> is given.</param>
/// <param name="Regex">Expression sought in the text matched; null when <see cref="Text"/> is given.</param>
/// <param name="Replacement">What replaces it, with <c>\1</c> for groups.</param>
/// <param name="Count">How many occurrences are replaced; 0 for all.</param>
public sealed record RuleFix(string? Text, string? Regex, string Replacement, int Count);
