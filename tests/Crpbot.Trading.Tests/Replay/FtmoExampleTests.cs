using Crpbot.Trading.History;
using Crpbot.Trading.Replay;

namespace Crpbot.Trading.Tests.Replay;

/// <summary>The examples on FTMO's own pages: Maximum Daily Loss and Maximum Loss (academy.ftmo.com), Maximum Loss of the 1-Step (ftmo.com).</summary>
public sealed class FtmoExampleTests
{
    // "On a 200,000 account the permitted loss is 10,000 a day; after a loss of 8,000 it is 2,000 for the rest of the day."
    [Fact]
    public void Loss_of_8000_leaves_2000_for_the_rest_of_the_day()
    {
        var result = new Story(200_000).Trade("2026-02-03T09:00", "2026-02-03T10:00", -8_000, -8_000).Under("ftmo_2step");
        Assert.Equal((Verdict.NearMiss, 2_000_00L), (result.Daily!.Verdict, result.Daily.MinHeadroomCents));
    }

    [Fact]
    public void Floating_loss_counts_with_the_closed_ones()
    {
        var result = new Story(200_000).Trade("2026-02-03T09:00", "2026-02-03T10:00", -8_000, -8_000).Trade("2026-02-03T11:00", "2026-02-03T12:00", 500, -2_001).Under("ftmo_2step");
        Assert.Equal(Verdict.Breach, result.Daily!.Verdict);
    }

    // "A profit of 4,000 closed on Monday permits 14,000; a floating loss of 13,000 is within the limit until 11:59 PM and exceeds it at midnight."
    [Fact]
    public void Floating_loss_of_13000_within_the_limit_breaks_it_at_midnight_in_Prague()
    {
        var result = new Story(200_000)
            .Trade("2026-02-02T09:00", "2026-02-02T10:00", 4_000)
            .Trade("2026-02-02T20:00", "2026-02-03T08:00", 1_000)
            .Equity(EquityCoverage.Ticks, ("2026-02-02T09:00", 200_000), ("2026-02-02T20:00", 204_000), ("2026-02-02T21:00", 191_000), ("2026-02-03T07:00", 205_000))
            .Under("ftmo_2step");
        Assert.Equal((Verdict.Breach, Story.At("2026-02-02T23:00").UtcTicks), (result.Daily!.Verdict, result.Daily.At!.UtcTicks));
        Assert.Equal(new DateOnly(2026, 2, 3), result.Daily.At.Day);
        Assert.Equal((191_000_00L, 194_000_00L), (result.Daily.At.EquityCents, result.Daily.At.LimitCents));
        Assert.Equal("balance at the reset 204,000.00 - 10,000.00 (5 % of the initial capital) = 194,000.00", result.Daily.At.How);
    }

    [Fact]
    public void Until_midnight_14000_may_be_lost()
    {
        var result = new Story(200_000)
            .Trade("2026-02-02T09:00", "2026-02-02T10:00", 4_000)
            .Trade("2026-02-02T20:00", "2026-02-02T22:59", -10_000)
            .Equity(EquityCoverage.Ticks, ("2026-02-02T09:00", 200_000), ("2026-02-02T20:00", 204_000), ("2026-02-02T21:00", 190_000))
            .Under("ftmo_2step");
        Assert.Equal((Verdict.NearMiss, 0L), (result.Daily!.Verdict, result.Daily.MinHeadroomCents));
    }

    // "Even with a balance of 92,000 a floating loss of 2,001 exceeds the limit" on a 100,000 account.
    [Theory]
    [InlineData(2_001, Verdict.Breach)]
    [InlineData(2_000, Verdict.NearMiss)]
    public void Equity_must_never_be_below_90000(long floating, Verdict verdict)
    {
        var result = new Story(100_000)
            .Trade("2026-02-02T09:00", "2026-02-02T10:00", -4_000, -4_000)
            .Trade("2026-02-03T09:00", "2026-02-03T10:00", -4_000, -4_000)
            .Trade("2026-02-04T09:00", "2026-02-04T10:00", 100, -floating)
            .Under("ftmo_2step");
        Assert.Equal(verdict, result.Max.Verdict);
    }

    // 1-Step: day 1 limit 90,000; balance 104,000 at midnight: 94,000; 103,000 at the next: still 94,000.
    [Fact]
    public void Limit_of_the_1_step_rises_at_midnight_and_never_falls()
    {
        var result = new Story(100_000)
            .From("2026-02-02T08:00", "2026-02-04T12:00")
            .Trade("2026-02-02T09:00", "2026-02-02T10:00", 4_000, 0)
            .Trade("2026-02-03T09:00", "2026-02-03T10:00", -1_000, -1_000)
            .Under("ftmo_1step");
        Assert.Equal([90_000_00L, 94_000_00L, 94_000_00L], result.Days.Select(d => d.MaxLimitCents!.Value));
        Assert.Equal([97_000_00L, 101_000_00L, 100_000_00L], result.Days.Select(d => d.DailyLimitCents!.Value));
    }

    // 5,000 on one day and nothing else: 100 %; with 5,000 more on other days: 50 %, which is enough.
    [Theory]
    [InlineData(0, FactState.NotYet, 100)]
    [InlineData(2_500, FactState.Met, 50)]
    public void Best_day_of_half_the_profit_is_enough_and_more_is_not_yet(long other, FactState state, int share)
    {
        var story = new Story(100_000).Trade("2026-02-02T09:00", "2026-02-02T10:00", 5_000, 0);
        if (other > 0) story.Trade("2026-02-03T09:00", "2026-02-03T10:00", other, 0).Trade("2026-02-04T09:00", "2026-02-04T10:00", other, 0);
        var result = story.Under("ftmo_1step");
        Assert.Equal((state, (decimal?)share), (result.Facts.BestDay.State, result.Facts.BestDay.PercentOfPositiveDays));
        Assert.Equal(0, result.ExitCode);
    }

    // A trade over several days is one trading day, that of its opening.
    [Fact]
    public void Trading_day_is_the_day_of_the_opening()
    {
        var result = new Story(100_000).Trade("2026-02-02T09:00", "2026-02-05T10:00", 100, 0).Trade("2026-02-06T23:30", "2026-02-07T00:10", 100, 0).Under("ftmo_2step");
        Assert.Equal([new DateOnly(2026, 2, 2), new DateOnly(2026, 2, 7)], result.Days.Where(d => d.Traded).Select(d => d.Day));
        Assert.Equal(FactState.NotYet, result.Facts.MinDays);
    }
}
