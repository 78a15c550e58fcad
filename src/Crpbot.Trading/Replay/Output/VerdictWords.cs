namespace Crpbot.Trading.Replay.Output;

/// <summary>Verdicts and evidence in words.</summary>
public static class VerdictWords
{
    /// <summary><c>PASS</c>, <c>NEAR_MISS</c>, <c>PAUSE</c>, <c>BREACH</c> or <c>CANNOT_BE_SHOWN</c>.</summary>
    /// <param name="verdict">The verdict.</param>
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Pass => "PASS",
        Verdict.NearMiss => "NEAR_MISS",
        Verdict.Pause => "PAUSE",
        Verdict.Breach => "BREACH",
        _ => "CANNOT_BE_SHOWN",
    };

    /// <summary>A short word for programs: <c>flat</c>, <c>tick</c>, <c>min_bar</c>, <c>mae</c>, <c>point</c>, <c>balance</c>.</summary>
    /// <param name="evidence">The evidence.</param>
    public static string Of(Evidence evidence) => evidence switch
    {
        Evidence.Flat => "flat",
        Evidence.Tick => "tick",
        Evidence.MinBar => "min_bar",
        Evidence.ExcursionBound => "mae",
        Evidence.Point => "point",
        _ => "balance",
    };

    /// <summary><c>met</c>, <c>not_yet</c>, <c>exceeded</c> or <c>not_shown</c>.</summary>
    /// <param name="state">The state.</param>
    public static string Of(FactState state) => state switch
    {
        FactState.Met => "met",
        FactState.NotYet => "not_yet",
        FactState.Exceeded => "exceeded",
        _ => "not_shown",
    };

    internal static string Sentence(Evidence evidence) => evidence switch
    {
        Evidence.Flat => "no position was open, so equity was the balance",
        Evidence.Tick => "equity tick",
        Evidence.MinBar => "minimum of a bar that begins then",
        Evidence.ExcursionBound => "balance plus the worst results of the open positions",
        Evidence.Point => "isolated equity sample",
        _ => "balance",
    };
}
