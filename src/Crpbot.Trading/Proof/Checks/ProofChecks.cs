namespace Crpbot.Trading.Proof.Checks;

/// <summary>All checks.</summary>
internal static class ProofChecks
{
    /// <summary>The checks, by the rules' ids.</summary>
    public static IReadOnlyList<IProofCheck> All { get; } =
    [
        new OrderSentWithoutGuard(), new KillSwitchNotReadBeforeOrder(), new LossLimitOnBalance(), new LossBaseHardCoded(), new DailyBaseNeverReset(),
        new DailyResetInWrongZone(), new GuardFailsOpen(), new LimitNeverRead(), new GuardNeverCalled(), new RiskMethodMissing(), new LogPlaceholdersUnfilled(),
        new StopLossOptional(), new LotCapInconsistent(), new OrderGivenTwice(), new OrderRetriedWithoutKey(), new OrderBridgeWithoutAuthentication(), new KillSwitchOnlyInMemory(),
        new KillSwitchLeavesPositions(), new KillSwitchResetByItself(), new KillSwitchUntested(), new LimitInWrongUnit(), new LimitWithoutBuffer(), new RiskPerTradeOverwritten(),
        new RiskMonitorOnMadeUpData(), new RiskMetricWithoutAlert(), new SwitchNeverRead(), new RecipientInLog(),
    ];

    /// <summary>The check of a rule; null when there is none.</summary>
    /// <param name="id">Id.</param>
    public static IProofCheck? Of(string id) => All.FirstOrDefault(c => c.Id == id);
}
