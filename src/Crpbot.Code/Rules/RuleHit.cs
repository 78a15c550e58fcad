using Crpbot.Code.Patterns;

namespace Crpbot.Code.Rules;

/// <summary>A place that a rule of mode search reports.</summary>
/// <param name="Rule">Rule.</param>
/// <param name="Match">Place and metavariables.</param>
public sealed record RuleHit(CodeRule Rule, PatternMatch Match);
