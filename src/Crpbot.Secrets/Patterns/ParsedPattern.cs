namespace Crpbot.Secrets.Patterns;

/// <summary>A parsed pattern.</summary>
/// <param name="Root">Syntax tree.</param>
/// <param name="GroupCount">Number of capturing groups.</param>
/// <param name="Names">Group name to number.</param>
internal sealed record ParsedPattern(PatternNode Root, int GroupCount, IReadOnlyDictionary<string, int> Names);
