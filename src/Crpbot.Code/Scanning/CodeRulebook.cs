using Crpbot.Code.Rules;

namespace Crpbot.Code.Scanning;

/// <summary>The rules of a run, and which sources count.</summary>
/// <param name="Rules">Rules.</param>
/// <param name="Threats">Whose data is followed.</param>
public sealed record CodeRulebook(IReadOnlyList<CodeRule> Rules, IReadOnlySet<Threat> Threats);
