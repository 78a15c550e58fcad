namespace Crpbot.Trading.Packs;

/// <summary>To which accounts a rule applies.</summary>
/// <param name="Phases">Phases; empty for all.</param>
/// <param name="Types">Types; empty for all.</param>
public sealed record Applies(IReadOnlyList<AccountPhase> Phases, IReadOnlyList<AccountType> Types)
{
    /// <summary>True when the rule binds an account.</summary>
    /// <param name="account">The account.</param>
    public bool To(AccountTerms account) => (Phases.Count == 0 || Phases.Contains(account.Phase)) && (Types.Count == 0 || Types.Contains(account.Type));
}
