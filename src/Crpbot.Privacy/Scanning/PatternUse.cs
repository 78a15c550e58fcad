using Crpbot.Privacy.Rules;

namespace Crpbot.Privacy.Scanning;

/// <summary>A pattern of a rule.</summary>
/// <param name="Rule">Index of the rule.</param>
/// <param name="Pattern">The pattern.</param>
internal sealed record PatternUse(int Rule, PersonalPattern Pattern);
