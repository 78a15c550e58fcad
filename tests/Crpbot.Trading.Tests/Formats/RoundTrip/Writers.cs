using System.Globalization;
using System.Text;

namespace Crpbot.Trading.Tests.Formats.RoundTrip;

/// <summary>Writes a history as the platforms do. For the tests only.</summary>
internal static class Writers
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    public static byte[] Mt5Html(RandomHistory history)
    {
        var text = new StringBuilder("<html><head><title>1: x - Trade History Report</title></head><body><table>\n");
        Row(text, "<b>Positions</b>");
        Row(text, "Time", "Position", "Symbol", "Type", "Volume", "Price", "S / L", "T / P", "Time", "Price", "Commission", "Swap", "Profit");
        foreach (var t in history.Trades)
            Row(text, history.Local(t.Open, "yyyy.MM.dd HH:mm:ss"), Text(t.Ticket), t.Symbol, Side(t.Buys), Lots(t.Lots), "1.1", "", "", history.Local(t.Close, "yyyy.MM.dd HH:mm:ss"), "1.2", Spaced(t.Commission), Spaced(t.Swap), Spaced(t.Profit));
        Row(text, "<b>Deals</b>");
        Row(text, "Time", "Deal", "Symbol", "Type", "Direction", "Volume", "Price", "Order", "Commission", "Fee", "Swap", "Profit", "Balance", "Comment");
        Row(text, history.Local(history.Start, "yyyy.MM.dd HH:mm:ss"), "1", "", "balance", "", "", "", "", "", "", "", Spaced(history.Initial), Spaced(history.Initial), "");
        var balance = history.Initial;
        var number = 1;
        foreach (var (time, t, closes) in history.Trades.SelectMany(t => new[] { (t.Open, t, false), (t.Close, t, true) }).OrderBy(e => e.Item1))
        {
            var (commission, swap, profit) = closes ? (0, t.Swap, t.Profit) : (t.Commission, 0, 0);
            balance += commission + swap + profit;
            Row(text, history.Local(time, "yyyy.MM.dd HH:mm:ss"), Text(++number), t.Symbol, Side(t.Buys != closes), closes ? "out" : "in", Lots(t.Lots), "1.1", Text(closes ? t.Ticket + 1_000_000 : t.Ticket), Spaced(commission), "0.00", Spaced(swap), Spaced(profit), Spaced(balance), "");
        }

        text.Append("</table></body></html>\n");
        return [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text.ToString())];
    }

    public static byte[] Mt4Html(RandomHistory history)
    {
        var text = new StringBuilder("<html><head><title>Statement: 1 - x</title></head><body><table>\n<tr><td colspan=14><b>Closed Transactions:</b></td></tr>\n");
        Row(text, "Ticket", "Open Time", "Type", "Size", "Item", "Price", "S / L", "T / P", "Close Time", "Price", "Commission", "Taxes", "Swap", "Profit");
        Row(text, "1", history.Local(history.Start, "yyyy.MM.dd HH:mm:ss"), "balance", "start", Spaced(history.Initial));
        foreach (var t in history.Trades)
            Row(text, Text(t.Ticket), history.Local(t.Open, "yyyy.MM.dd HH:mm:ss"), Side(t.Buys), Lots(t.Lots), t.Symbol, "1.1", "0", "0", history.Local(t.Close, "yyyy.MM.dd HH:mm:ss"), "1.2", Spaced(t.Commission), "0.00", Spaced(t.Swap), Spaced(t.Profit));
        return Encoding.Latin1.GetBytes(text.Append("</table></body></html>\n").ToString());
    }

    public static byte[] MetriX(RandomHistory history) => Lines(
        "Ticket;Open;Type;Volume;Symbol;Price;SL;TP;Close;Price;Swap;Commissions;Profit;Pips;Trade duration in seconds",
        history.Trades.Select(t => string.Join(';', Text(t.Ticket), history.Local(t.Open, "yyyy-MM-dd HH:mm:ss"), Side(t.Buys), Lots(t.Lots), t.Symbol, "1.1", "0", "0", history.Local(t.Close, "yyyy-MM-dd HH:mm:ss"), "1.2", Plain(t.Swap), Plain(t.Commission), Plain(t.Profit), "1", "60")));

    public static byte[] CTrader(RandomHistory history) => Lines(
        "Position ID,Symbol,Opening direction,Opening time (UTC+2),Closing time (UTC+2),Entry price,Closing price,Closing Quantity,Net USD,Balance USD",
        history.Trades.OrderByDescending(t => t.Close).Select(t => string.Join(',', Text(t.Ticket), t.Symbol, t.Buys ? "Buy" : "Sell", Fixed(t.Open), Fixed(t.Close), "1.1", "1.2", Lots(t.Lots) + " Lots", Quoted(t.Profit + t.Commission + t.Swap), string.Empty)));

    public static byte[] Mt5Deals(RandomHistory history)
    {
        var rows = history.Trades.SelectMany(t => new[] { (Time: t.Open, t, Closes: false), (Time: t.Close, t, Closes: true) }).OrderBy(e => e.Time).Select((e, i) =>
        {
            var (commission, swap, profit) = e.Closes ? (0, e.t.Swap, e.t.Profit) : (e.t.Commission, 0, 0);
            var server = (history.Zone.Local(e.Time.UtcTicks).Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond;
            return string.Join(',', Text(i + 2), Text(i + 9), server.ToString(Invariant), e.t.Buys != e.Closes ? "0" : "1", e.Closes ? "1" : "0", Text(e.t.Ticket), Lots(e.t.Lots), "1.1", (commission / 100d).ToString("R", Invariant), (swap / 100d).ToString("R", Invariant), (profit / 100d).ToString("R", Invariant), "0.0", e.t.Symbol);
        });
        var first = (history.Zone.Local(history.Start.UtcTicks).Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond;
        return Lines("ticket,order,time,type,entry,position_id,volume,price,commission,swap,profit,fee,symbol", rows.Prepend($"1,0,{first},2,0,0,0.0,0.0,0.0,0.0,{Plain(history.Initial)},0.0,"));
    }

    private static byte[] Lines(string header, IEnumerable<string> rows) => Encoding.UTF8.GetBytes(string.Join('\n', rows.Prepend(header)) + "\n");

    private static void Row(StringBuilder text, params string[] cells) => text.Append("<tr>").AppendJoin(string.Empty, cells.Select(c => $"<td>{c}</td>")).Append("</tr>\n");

    private static string Fixed(DateTimeOffset time) => time.ToOffset(TimeSpan.FromHours(2)).ToString("dd/MM/yyyy HH:mm:ss.fff", Invariant);

    private static string Side(bool buys) => buys ? "buy" : "sell";

    private static string Text(int number) => number.ToString(Invariant);

    private static string Lots(decimal lots) => lots.ToString("0.00", Invariant);

    private static string Plain(long cents) => (cents / 100m).ToString("0.00", Invariant);

    private static string Quoted(long cents) => $"\"{(cents / 100m).ToString("#,0.00", Invariant)}\"";

    /// <summary><c>- 1 234.50</c>.</summary>
    private static string Spaced(long cents) => (cents < 0 ? "- " : string.Empty) + Math.Abs(cents / 100m).ToString("#,0.00", Invariant).Replace(",", "&nbsp;", StringComparison.Ordinal);
}
