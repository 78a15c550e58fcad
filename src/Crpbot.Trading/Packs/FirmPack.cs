namespace Crpbot.Trading.Packs;

/// <summary>The rules of one firm and program.</summary>
/// <param name="Name">Its name, for example <c>ftmo_2step</c>.</param>
/// <param name="Title">For people.</param>
/// <param name="Account">The account.</param>
/// <param name="Clock">Its clock.</param>
/// <param name="Daily">Daily loss limit; null when the program has none.</param>
/// <param name="Max">Maximum loss limit.</param>
/// <param name="File">File that it was read from.</param>
public sealed record FirmPack(string Name, string Title, AccountTerms Account, ClockTerms Clock, DailyLossTerms? Daily, MaxLossTerms Max, string File)
{
    /// <summary>A pack whose youngest number is older than this is itself a finding.</summary>
    public const int StaleDays = 180;

    /// <summary>Profit targets by phase.</summary>
    public IReadOnlyList<TargetTerms> Targets { get; init; } = [];

    /// <summary>Trading days; null for none.</summary>
    public MinDaysTerms? MinDays { get; init; }

    /// <summary>Best day; null for none.</summary>
    public BestDayTerms? BestDay { get; init; }

    /// <summary>News window; null for none.</summary>
    public NewsTerms? News { get; init; }

    /// <summary>Weekend rule; null for none.</summary>
    public WeekendTerms? Weekend { get; init; }

    /// <summary>Limits of activity and exposure.</summary>
    public IReadOnlyList<CapTerms> Caps { get; init; } = [];

    /// <summary>The operator's own tighter limits.</summary>
    public IReadOnlyList<CapTerms> Internal { get; init; } = [];

    /// <summary>The oldest day on which one of the firm's numbers was read; the operator's own numbers do not age.</summary>
    public DateOnly AsOf => Origins().Where(o => o.Confidence != PackConfidence.Operator).Select(o => o.AsOf).Min();

    /// <summary>True when a number is older than <see cref="StaleDays"/>.</summary>
    /// <param name="today">The day.</param>
    public bool IsStale(DateOnly today) => today.DayNumber - AsOf.DayNumber > StaleDays;

    private IEnumerable<Provenance> Origins()
    {
        yield return Clock.Origin;
        yield return Max.Origin;
        if (Daily is not null) yield return Daily.Origin;
        foreach (var target in Targets) yield return target.Origin;
        foreach (var cap in Caps) yield return cap.Origin;
        if (MinDays is not null) yield return MinDays.Origin;
        if (BestDay is not null) yield return BestDay.Origin;
        if (News is not null) yield return News.Origin;
        if (Weekend is not null) yield return Weekend.Origin;
    }
}
