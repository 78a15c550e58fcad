using System.Globalization;
using Crpbot.Trading.Formats.Delimited;
using Crpbot.Trading.Formats.Html;
using Crpbot.Trading.Formats.Text;

namespace Crpbot.Trading.Formats.MetaTrader;

/// <summary>What a section is, by its English title or else by the shape of its first row. The terminal translates titles and headers, but no types.</summary>
internal static class Mt5Shape
{
    /// <summary>The section of a title.</summary>
    /// <param name="title">As the report has it.</param>
    public static Mt5Section Titled(string title) => Columns.Key(title) switch
    {
        "positions" => Mt5Section.Positions,
        "orders" => Mt5Section.Orders,
        "deals" => Mt5Section.Deals,
        "openpositions" => Mt5Section.OpenPositions,
        "workingorders" => Mt5Section.WorkingOrders,
        "results" => Mt5Section.Results,
        _ => Mt5Section.Unknown,
    };

    /// <summary>The section of a row; <see cref="Mt5Section.Unknown"/> when it fits none.</summary>
    /// <param name="row">First row below a header.</param>
    public static Mt5Section Of(HtmlRow row)
    {
        if (!IsTime(row[0]) || !IsTicket(row[1])) return Mt5Section.Unknown;
        var trade = row[3] is "buy" or "sell";
        if (Mt5Words.Direction(row[4]) is not null && !IsNumber(row[4])) return Mt5Section.Deals;
        if (!trade && row[4].Length == 0 && Mt5Words.Kind(row[3]) is not null) return Mt5Section.Deals;
        if (row[4].Contains('/', StringComparison.Ordinal)) return IsTime(row[8]) ? Mt5Section.Orders : Mt5Section.WorkingOrders;
        if (!trade || !IsNumber(row[4])) return Mt5Section.Unknown;
        return IsTime(row[8]) ? Mt5Section.Positions : Mt5Section.OpenPositions;
    }

    /// <summary>True for a time.</summary>
    /// <param name="text">Text of a cell.</param>
    public static bool IsTime(string text) => text.Length >= 16 && StampText.TryRead(text, DayOrder.DayFirst, out var stamp) && !stamp.IsEpoch;

    private static bool IsTicket(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static bool IsNumber(string text) => NumberText.TryRead(text, DecimalMark.Point, out _);
}
