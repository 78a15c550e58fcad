using Crpbot.Resources.Values;

namespace Crpbot.Aws.Collecting.Expressions;

/// <summary>What a path leads to.</summary>
/// <param name="Found">Values with their enclosing items; at most one unless <paramref name="Many"/>.</param>
/// <param name="Many">True when the path goes through a list.</param>
/// <param name="Unknown">Why it is not known; null when it is.</param>
internal readonly record struct PathResult(IReadOnlyList<AnswerScope> Found, bool Many, UnknownValue? Unknown);
