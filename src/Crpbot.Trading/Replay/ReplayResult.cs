using Crpbot.Trading.History;
using Crpbot.Trading.Packs;

namespace Crpbot.Trading.Replay;

/// <summary>What a replay found.</summary>
/// <param name="History">Name of the history.</param>
/// <param name="Pack">Rule pack.</param>
/// <param name="Daily">Verdict on the daily loss; null when the pack has no such limit.</param>
/// <param name="Max">Verdict on the maximum loss.</param>
/// <param name="Days">Day by day.</param>
/// <param name="Facts">Further facts.</param>
/// <param name="Notes">What the reader and the replay have to say.</param>
/// <param name="Curve">The equity for drawing, thinned.</param>
/// <param name="Samples">Number of equity samples read.</param>
public sealed record ReplayResult(string History, FirmPack Pack, LossVerdict? Daily, LossVerdict Max, IReadOnlyList<DayRow> Days, TradeFacts Facts, IReadOnlyList<HistoryNote> Notes, IReadOnlyList<CurvePoint> Curve, long Samples)
{
    /// <summary>1 for a breach, 3 when something cannot be shown, 0 otherwise.</summary>
    public int ExitCode
    {
        get
        {
            if (Daily?.Verdict == Verdict.Breach || Max.Verdict == Verdict.Breach || Facts.Breached) return 1;
            return Daily?.Verdict == Verdict.CannotBeShown || Max.Verdict == Verdict.CannotBeShown ? 3 : 0;
        }
    }
}
