using Crpbot.Code.Patterns;

namespace Crpbot.Code.Rules;

/// <summary>A place that an entry of a taint list fits.</summary>
/// <typeparam name="T">Kind of entry.</typeparam>
/// <param name="Part">The entry; entries of a library are the same objects for all rules.</param>
/// <param name="Match">Place and metavariables.</param>
public sealed record TaintHit<T>(T Part, PatternMatch Match)
    where T : TaintPart;
