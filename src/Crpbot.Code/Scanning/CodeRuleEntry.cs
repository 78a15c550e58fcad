using Crpbot.Code.Rules;

namespace Crpbot.Code.Scanning;

/// <summary>A rule that is read when it is needed.</summary>
/// <param name="BuiltIn">Id by which the program knows its needs since it was built; null for rules of users.</param>
/// <param name="Rule">The rule.</param>
public sealed record CodeRuleEntry(string? BuiltIn, Lazy<CodeRule> Rule);
