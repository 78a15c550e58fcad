using Crpbot.Trading.History;

namespace Crpbot.Trading.Tests.Replay;

/// <summary>Makes accounts around the changes of the clocks. Money moves in large round steps, so that limits are often met exactly.</summary>
internal static class WorldMaker
{
    private static readonly DateTime[] Changes =
    [
        new(2025, 10, 26, 0, 0, 0, DateTimeKind.Unspecified), // Europe back
        new(2025, 11, 2, 0, 0, 0, DateTimeKind.Unspecified), // New York back
        new(2026, 3, 8, 0, 0, 0, DateTimeKind.Unspecified), // New York forward
        new(2026, 3, 29, 0, 0, 0, DateTimeKind.Unspecified), // Europe forward
        new(2026, 10, 25, 0, 0, 0, DateTimeKind.Unspecified), // Europe back
    ];

    public static World Make(Random random)
    {
        var start = Changes[random.Next(Changes.Length)].AddDays(-1).AddMinutes(random.Next(1440));
        var minutes = 1440 + random.Next(2880);
        var step = random.Next(3) == 0 ? 12_500 : 50_000;
        var (pnl, delta, operations, open) = (new long[minutes], new long[minutes], new long[minutes], new int[minutes]);
        var (deals, positions) = (new List<Deal>(), new List<Position>());
        for (var p = random.Next(7); p > 0; p--) AddPosition(random, start, "p" + p, step, (pnl, delta, open), deals, positions);
        for (var o = random.Next(3) == 0 ? 1 + random.Next(2) : 0; o > 0; o--)
        {
            var (at, amount) = (random.Next(minutes), (random.Next(2) == 0 ? -1 : 1) * 50_000L * (1 + random.Next(8)));
            operations[at] += amount;
            delta[at] += amount;
            deals.Add(new Deal(Time(start, at), string.Empty, DealEntry.BalanceOperation, amount));
        }

        const long initial = 10_000_000;
        var (balance, equity) = (new long[minutes], new long[minutes]);
        var now = initial;
        for (var m = 0; m < minutes; m++)
        {
            now += delta[m];
            (balance[m], equity[m]) = (now, now + pnl[m]);
        }

        var coverage = (EquityCoverage)random.Next(4);
        var history = new TradeHistory("w", null, initial, Time(start, 0), Time(start, minutes - 1), [.. deals.OrderBy(_ => random.Next())], positions, [], coverage, []);
        var world = new World { Start = start, Minutes = minutes, Initial = initial, Balance = balance, Equity = equity, Operations = operations, Open = open, History = history };
        return Told(world, random, coverage);
    }

    private static World Told(World world, Random random, EquityCoverage coverage)
    {
        var series = new EquitySeries();
        var points = new HashSet<int>();
        var bars = new List<(int, int, long)>();
        switch (coverage)
        {
            case EquityCoverage.Ticks:
                for (var m = 0; m < world.Minutes; m++)
                    if (m == 0 || world.Equity[m] != world.Equity[m - 1] || world.Open[m] != world.Open[m - 1] || random.Next(3) == 0) series.Add(new EquityPoint(Time(world.Start, m), world.Equity[m]));
                break;
            case EquityCoverage.Points:
                for (var n = random.Next(60); n > 0; n--) points.Add(random.Next(world.Minutes));
                foreach (var m in points.Order()) series.Add(new EquityPoint(Time(world.Start, m), world.Equity[m]));
                break;
            case EquityCoverage.MinBars:
                var (length, from, to) = (1 + random.Next(120), random.Next(4) == 0 ? random.Next(600) : 0, world.Minutes - (random.Next(4) == 0 ? random.Next(600) : 0));
                for (var b = from; b + length < to; b += length) bars.Add((b, b + length, world.Equity[b..(b + length)].Min()));
                if (bars.Count < 2) bars.Clear();
                foreach (var (b, _, value) in bars) series.Add(new EquityPoint(Time(world.Start, b), value));
                break;
        }

        var told = new World { Start = world.Start, Minutes = world.Minutes, Initial = world.Initial, Balance = world.Balance, Equity = world.Equity, Operations = world.Operations, Open = world.Open, History = world.History with { Equity = series, Coverage = series.Count == 0 ? EquityCoverage.None : coverage } };
        told.Points.UnionWith(points);
        told.Bars.AddRange(bars);
        return told;
    }

    private static void AddPosition(Random random, DateTime start, string id, long step, (long[] Pnl, long[] Delta, int[] Open) account, List<Deal> deals, List<Position> positions)
    {
        var minutes = account.Pnl.Length;
        var from = random.Next(minutes);
        var to = Math.Min(minutes, from + 1 + random.Next(random.Next(2) == 0 ? 90 : 1500));
        var commission = random.Next(2) * 700L;
        account.Delta[from] -= commission;
        deals.Add(new Deal(Time(start, from), id, DealEntry.In, -commission));
        long floating = 0, worst = 0;
        for (var m = from; m < to; m++)
        {
            account.Pnl[m] += floating;
            account.Open[m]++;
            worst = Math.Min(worst, floating);
            if (random.Next(20) == 0) floating += step * (random.Next(5) - 2 - (random.Next(6) == 0 ? 1 : 0));
        }

        var stays = to == minutes;
        if (!stays)
        {
            account.Delta[to] += floating;
            deals.Add(new Deal(Time(start, to), id, DealEntry.Out, floating));
        }

        positions.Add(new Position(id, Time(start, from), stays ? null : Time(start, to), random.Next(5) == 0 ? null : worst));
    }

    private static DateTimeOffset Time(DateTime start, int minute) => new(DateTime.SpecifyKind(start.AddMinutes(minute), DateTimeKind.Utc));
}
