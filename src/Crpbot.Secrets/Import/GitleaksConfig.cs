namespace Crpbot.Secrets.Import;

/// <summary>A team's gitleaks configuration (https://github.com/gitleaks/gitleaks#configuration) as far as it says what to find and what to allow.</summary>
/// <param name="Rules">Rules in file order, those of extended files first.</param>
/// <param name="Allowlists">Allowlists for all rules or for the rules they name.</param>
/// <param name="Differences">What the engine cannot do as gitleaks would, each with the rule's name; such a run is incomplete.</param>
public sealed record GitleaksConfig(IReadOnlyList<GitleaksRule> Rules, IReadOnlyList<GitleaksAllowlist> Allowlists, IReadOnlyList<string> Differences);
