using Crpbot.Code.Patterns.Formulas;

namespace Crpbot.Code.Rules;

/// <summary>A rule compiled for one language: a formula to search for, or data to follow; exactly one is set.</summary>
/// <param name="Language">Language.</param>
/// <param name="Search">Formula; null in mode taint.</param>
/// <param name="Taint">What is followed; null in mode search.</param>
public sealed record CodeRuleBody(RuleLanguage Language, Formula? Search, TaintSpec? Taint);
