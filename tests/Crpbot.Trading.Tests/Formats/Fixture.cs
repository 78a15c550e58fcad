using System.Globalization;
using Crpbot.Trading.Clocks;
using Crpbot.Trading.History;

namespace Crpbot.Trading.Tests.Formats;

/// <summary>Statements written for the tests from the documented layouts of the platforms.</summary>
internal static class Fixture
{
    public static string Path(string name) => System.IO.Path.Combine(AppContext.BaseDirectory, "Formats", "fixtures", name);

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path(name));

    public static HistoryPart Read(IHistoryFormat format, string name, string clock = "platform") => Read(format, Bytes(name), name, clock);

    public static HistoryPart Read(IHistoryFormat format, byte[] bytes, string name, string clock = "platform")
    {
        using var stream = new MemoryStream(bytes);
        return format.Read(stream, new HistoryReading(name, TradingZone.Parse(clock)));
    }

    public static string Utc(DateTimeOffset? time) => time?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) ?? "open";

    /// <summary>One line for each deal, to compare a whole history at once.</summary>
    public static IEnumerable<string> Deals(HistoryPart part) =>
        part.Deals.Select(d => string.Create(CultureInfo.InvariantCulture, $"{Utc(d.Time)} {d.PositionId} {d.Entry} {d.AmountCents} {d.Lots} {d.BalanceCents}"));

    /// <summary>One line for each position.</summary>
    public static IEnumerable<string> Positions(HistoryPart part) =>
        part.Positions.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Id} {p.Symbol} {(p.Buys is true ? "buy" : "sell")} {p.Lots} {Utc(p.Open)} {Utc(p.Close)} sl={p.StopLoss} mae={p.MaeCents}"));
}
