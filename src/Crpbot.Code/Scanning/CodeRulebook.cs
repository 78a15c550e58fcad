using Crpbot.Code.Rules;

namespace Crpbot.Code.Scanning;

/// <summary>The rules of a run, and which sources count.</summary>
/// <param name="Rules">Rules; read when the first file that they are for is met.</param>
/// <param name="Threats">Whose data is followed.</param>
/// <param name="ReadsTexts">True when a rule is for texts of any kind (language generic or regex), so that every text must be shown to it.</param>
public sealed record CodeRulebook(Lazy<IReadOnlyList<CodeRule>> Rules, IReadOnlySet<Threat> Threats, bool ReadsTexts);
