using Crpbot.Trading.Clocks;

namespace Crpbot.Trading.Tests.Formats.RoundTrip;

/// <summary>Trades at random instants around the days on which New York and Prague change their clocks.</summary>
internal sealed class RandomHistory
{
    private static readonly DateTimeOffset[] Changes =
    [
        new(2026, 3, 8, 7, 0, 0, TimeSpan.Zero), new(2026, 3, 29, 1, 0, 0, TimeSpan.Zero), new(2026, 10, 25, 1, 0, 0, TimeSpan.Zero), new(2026, 11, 1, 6, 0, 0, TimeSpan.Zero),
    ];

    public RandomHistory(int seed, TradingZone zone)
    {
        var random = new Random(seed);
        Zone = zone;
        var change = Changes[random.Next(Changes.Length)];
        var taken = new HashSet<DateTimeOffset>();
        Start = Instant(random, change.AddDays(-3), 3600, taken);
        for (var i = 0; i < random.Next(1, 30); i++)
        {
            var (a, b) = (Instant(random, change.AddDays(-2), 4 * 86400, taken), Instant(random, change.AddDays(-2), 4 * 86400, taken));
            var symbol = new[] { "EURUSD", "XAUUSD", "US30.cash" }[random.Next(3)];
            Trades.Add(new Trade(700_000_000 + i, a < b ? a : b, a < b ? b : a, symbol, random.Next(2) == 0, random.Next(1, 500) / 100m, random.Next(-200_000, 200_000), -random.Next(0, 5000), random.Next(-3000, 1000)));
        }
    }

    public TradingZone Zone { get; }

    public DateTimeOffset Start { get; }

    public long Initial => 10_000_000;

    public List<Trade> Trades { get; } = [];

    public string Local(DateTimeOffset time, string format) => Zone.Local(time.UtcTicks).ToString(format, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>What a reader must give back: one line for each trade.</summary>
    public IEnumerable<string> Expected() => Trades.OrderBy(t => t.Ticket).Select(t => Line(t.Ticket.ToString(System.Globalization.CultureInfo.InvariantCulture), t.Symbol, t.Buys, t.Lots, t.Open, t.Close, t.Profit + t.Commission + t.Swap));

    public static string Line(string id, string? symbol, bool? buys, decimal? lots, DateTimeOffset open, DateTimeOffset? close, long amount) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{id} {symbol} {buys} {lots:0.00} {Fixture.Utc(open)} {Fixture.Utc(close)} {amount}");

    /// <summary>An instant whose local time names it alone.</summary>
    private DateTimeOffset Instant(Random random, DateTimeOffset from, int seconds, HashSet<DateTimeOffset> taken)
    {
        while (true)
        {
            var time = from.AddSeconds(random.Next(seconds));
            if (Zone.ToUtc(Zone.Local(time.UtcTicks)) == time.UtcTicks && taken.Add(time)) return time;
        }
    }

    internal sealed record Trade(int Ticket, DateTimeOffset Open, DateTimeOffset Close, string Symbol, bool Buys, decimal Lots, long Profit, long Commission, long Swap);
}
