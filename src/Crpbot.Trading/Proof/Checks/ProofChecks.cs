namespace Crpbot.Trading.Proof.Checks;

/// <summary>All checks.</summary>
internal static class ProofChecks
{
    /// <summary>The checks, by the rules' ids.</summary>
    public static IReadOnlyList<IProofCheck> All { get; } =
    [
        new OrderSentWithoutGuard(), new KillSwitchNotReadBeforeOrder(), new LossLimitOnBalance(), new LossBaseHardCoded(), new DailyBaseNeverReset(),
        new DailyResetInWrongZone(), new GuardFailsOpen(), new LimitNeverRead(), new GuardNeverCalled(), new RiskMethodMissing(), new LogPlaceholdersUnfilled(),
    ];

    /// <summary>The check of a rule; null when there is none.</summary>
    /// <param name="id">Id.</param>
    public static IProofCheck? Of(string id) => All.FirstOrDefault(c => c.Id == id);
}
