using Crpbot.Trading.History;
using Crpbot.Trading.Packs;
using Crpbot.Trading.Replay;
using Crpbot.Trading.Tests.Packs;

namespace Crpbot.Trading.Tests.Replay;

public sealed class EvidenceTests
{
    private const string Open = "2026-02-02T09:00";
    private const string Close = "2026-02-02T12:00";

    [Fact]
    public void Deals_alone_never_show_that_a_limit_was_kept()
    {
        var result = new Story(100_000).Trade(Open, Close, 500).Under("ftmo_2step");
        Assert.Equal((Verdict.CannotBeShown, Verdict.CannotBeShown, 3), (result.Daily!.Verdict, result.Max.Verdict, result.ExitCode));
        Assert.Contains("equity ticks", result.Daily.Need!.Evidence, StringComparison.Ordinal);
    }

    [Fact]
    public void Deals_alone_show_a_breach_when_the_account_is_flat() =>
        Assert.Equal((Verdict.Breach, 1), (new Story(100_000).Trade(Open, Close, -5_001).Under("ftmo_2step") is var r ? (r.Daily!.Verdict, r.ExitCode) : default));

    [Fact]
    public void Account_without_positions_has_kept_its_limits() =>
        Assert.Equal(Verdict.Pass, new Story(100_000).From(Open, Close).Under("ftmo_2step").Daily!.Verdict);

    [Fact]
    public void Isolated_points_show_a_breach_and_never_a_pass()
    {
        var story = (long value) => new Story(100_000).Trade(Open, Close, 0).Equity(EquityCoverage.Points, ("2026-02-02T10:00", value)).Under("ftmo_2step").Daily!.Verdict;
        Assert.Equal((Verdict.Breach, Verdict.CannotBeShown), (story(94_999), story(99_999)));
    }

    [Fact]
    public void Worst_results_bound_the_equity() =>
        Assert.Equal((Verdict.Pass, 4_000_00L), new Story(100_000).Trade(Open, Close, 0, -700).Trade(Open, Close, 0, -300).Under("ftmo_2step").Daily is { } d ? (d.Verdict, d.MinHeadroomCents!.Value) : default);

    [Fact]
    public void Worst_results_of_two_positions_show_no_breach() =>
        Assert.Equal(Verdict.CannotBeShown, new Story(100_000).Trade(Open, Close, 0, -3_000).Trade(Open, Close, 0, -3_000).Under("ftmo_2step").Daily!.Verdict);

    [Fact]
    public void Worst_result_of_a_lone_position_shows_a_breach() =>
        Assert.Equal(Verdict.Breach, new Story(100_000).Trade(Open, Close, 0, -5_001).Under("ftmo_2step").Daily!.Verdict);

    [Fact]
    public void Worst_result_of_a_lone_position_shows_no_breach_when_money_moved_meanwhile() =>
        Assert.Equal(Verdict.CannotBeShown, new Story(100_000).Trade(Open, Close, 0, -5_001).Money("2026-02-02T10:00", 1).Under("ftmo_2step").Daily!.Verdict);

    [Fact]
    public void One_position_without_its_worst_result_leaves_all_open() =>
        Assert.Equal(Verdict.CannotBeShown, new Story(100_000).Trade(Open, Close, 0, -10).Trade(Open, Close, 0).Under("ftmo_2step").Daily!.Verdict);

    [Fact]
    public void Bar_minima_show_a_pass_only_where_they_cover_the_position()
    {
        var story = (string first) => new Story(100_000).Trade(Open, Close, 0).Equity(EquityCoverage.MinBars, (first, 99_000), ("2026-02-02T11:00", 98_000), ("2026-02-02T12:00", 100_000)).Under("ftmo_2step").Daily!.Verdict;
        Assert.Equal((Verdict.Pass, Verdict.CannotBeShown), (story("2026-02-02T09:00"), story("2026-02-02T09:30")));
    }

    [Fact]
    public void Minimum_of_a_bar_over_midnight_between_the_two_limits_shows_nothing()
    {
        var story = (long minimum) => new Story(100_000)
            .Trade("2026-02-02T08:00", "2026-02-02T09:00", 4_000, 0)
            .Trade("2026-02-02T22:30", "2026-02-02T23:30", 0)
            .Equity(EquityCoverage.MinBars, ("2026-02-02T08:00", 100_000), ("2026-02-02T22:30", minimum), ("2026-02-02T23:30", 104_000))
            .Under("ftmo_2step").Daily!.Verdict;
        Assert.Equal((Verdict.CannotBeShown, Verdict.Breach), (story(97_000), story(94_000)));
    }

    [Fact]
    public void Position_without_a_tick_is_not_covered_by_ticks() =>
        Assert.Equal(Verdict.CannotBeShown, new Story(100_000).Trade(Open, Close, 0).Trade("2026-02-03T09:00", "2026-02-03T12:00", 0).Equity(EquityCoverage.Ticks, (Open, 100_000)).Under("ftmo_2step").Daily!.Verdict);

    [Fact]
    public void Hole_in_regular_ticks_is_told_and_shows_nothing()
    {
        var ticks = Enumerable.Range(0, 600).Where(m => m is < 200 or > 400).Select(m => (Story.At("2026-02-02T09:00").AddMinutes(m).ToString("yyyy-MM-dd'T'HH:mm", System.Globalization.CultureInfo.InvariantCulture), 100_000L)).ToArray();
        var result = new Story(100_000).Trade("2026-02-02T09:00", "2026-02-02T19:00", 0).Equity(EquityCoverage.Ticks, ticks).Under("ftmo_2step");
        Assert.Equal(Verdict.CannotBeShown, result.Daily!.Verdict);
        Assert.Contains(result.Notes, n => n.Kind == HistoryNoteKind.Gap);
    }

    [Fact]
    public void Rule_that_watches_the_balance_is_shown_by_deals_alone()
    {
        var pack = PackFolder.Pack("ftmo_2step");
        pack = pack with { Daily = pack.Daily! with { Observed = Observed.Balance } };
        Assert.Equal(Verdict.Pass, new Story(100_000).Trade(Open, Close, 500).Under(pack).Daily!.Verdict);
    }

    [Fact]
    public void Deal_at_midnight_belongs_to_the_new_day()
    {
        // Prague midnight is 23:00 UTC; the loss of 6,000 after a profit of 4,000 is too much only when it counts from 104,000.
        var result = new Story(100_000).Trade("2026-02-02T08:00", "2026-02-02T09:00", 4_000).Trade("2026-02-02T22:00", "2026-02-02T23:00", -6_000).Under("ftmo_2step");
        Assert.Equal((Verdict.Breach, new DateOnly(2026, 2, 3)), (result.Daily!.Verdict, result.Daily.At!.Day));
    }

    [Fact]
    public void Payout_is_no_loss_of_the_day()
    {
        var result = new Story(100_000).From("2026-02-02T08:00", "2026-02-05T08:00").Money("2026-02-03T08:00", -8_000).Under("ftmo_2step");
        Assert.Equal((Verdict.Pass, -8_000_00L), (result.Daily!.Verdict, result.Facts.OperationsCents));
    }

    [Fact]
    public void Deposit_does_not_hide_a_loss_of_the_day() =>
        Assert.Equal(Verdict.Breach, new Story(100_000).Money("2026-02-03T08:00", 10_000).Trade("2026-02-03T09:00", "2026-02-03T10:00", -5_001).Under("ftmo_2step").Daily!.Verdict);

    [Fact]
    public void Reaching_the_limit_of_a_pack_with_le_is_enough() =>
        Assert.Equal((Verdict.Breach, Verdict.NearMiss), (new Story(100_000).Trade(Open, Close, -5_000, -5_000).Under("the5ers_high_stakes").Daily!.Verdict, new Story(100_000).Trade(Open, Close, -5_000, -5_000).Under("ftmo_2step").Daily!.Verdict));

    [Fact]
    public void Daily_limit_of_topstep_pauses()
    {
        var result = new Story(50_000).Trade("2026-02-03T15:00", "2026-02-03T16:00", -1_000, -1_000).Under("topstep_50k");
        Assert.Equal((Verdict.Pause, Verdict.Pass, 0), (result.Daily!.Verdict, result.Max.Verdict, result.ExitCode));
    }

    [Fact]
    public void Trailing_limit_stops_rising_where_the_pack_locks_it()
    {
        var result = new Story(100_000).Trade("2026-02-02T09:00", "2026-02-02T10:00", 5_000, 0).Trade("2026-02-02T11:00", "2026-02-02T12:00", 3_000, 0).Under("e8_one");
        Assert.Equal(100_000_00L, result.Days[^1].MaxLimitCents);
    }

    [Fact]
    public void First_deposit_of_the_initial_capital_is_no_further_money() =>
        Assert.Equal(100_000_00L, new Story(100_000).Money("2026-02-02T08:00", 100_000).From("2026-02-02T08:00", Close).Under("ftmo_2step").Facts.BalanceCents);
}
