namespace Crpbot.Code.Patterns.Comparisons;

/// <summary>Code that has no known value; only its text can be had.</summary>
internal sealed record CodeText(string Text);
