namespace Crpbot.Trading.Replay.Output;

/// <summary>A verdict in sentences, for terminal and HTML.</summary>
internal static class LossText
{
    /// <summary>The reasons, one sentence each.</summary>
    public static IEnumerable<string> Of(LossVerdict loss)
    {
        if (loss.Need is { } need)
        {
            yield return $"from {MoneyText.Time(need.UtcTicks)} (day {MoneyText.Day(need.Day)}): {need.Reason}";
            yield return $"decided by: {need.Evidence}";
        }
        else if (loss.At is { } at && loss.Verdict is Verdict.Breach or Verdict.Pause)
        {
            yield return $"first at {MoneyText.Time(at.UtcTicks)} (day {MoneyText.Day(at.Day)}): equity {MoneyText.Of(at.EquityCents)}, limit {MoneyText.Of(at.LimitCents)} ({VerdictWords.Sentence(at.Evidence)})";
            yield return $"limit: {at.How}";
            if (loss.MinHeadroomCents is { } least) yield return $"furthest beyond a limit: {MoneyText.Of(least)}";
        }
        else if (loss.At is { } closest)
        {
            yield return $"closest at {MoneyText.Time(closest.UtcTicks)} (day {MoneyText.Day(closest.Day)}): {MoneyText.Of(closest.HeadroomCents)} left, equity {(closest.Evidence == Evidence.ExcursionBound ? "at least " : string.Empty)}{MoneyText.Of(closest.EquityCents)}, limit {MoneyText.Of(closest.LimitCents)}";
        }
    }
}
