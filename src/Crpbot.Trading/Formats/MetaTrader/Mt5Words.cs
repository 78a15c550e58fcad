using Crpbot.Trading.Formats.Delimited;

namespace Crpbot.Trading.Formats.MetaTrader;

/// <summary>
/// The words and numbers of deal types and directions. The terminal translates headers into its language, these never
/// (https://www.mql5.com/en/docs/constants/tradingconstants/dealproperties lists the types as ENUM_DEAL_TYPE and ENUM_DEAL_ENTRY).
/// </summary>
internal static class Mt5Words
{
    private static readonly Dictionary<string, Mt5DealKind> Kinds = new(StringComparer.Ordinal)
    {
        ["buy"] = Mt5DealKind.Buy,
        ["0"] = Mt5DealKind.Buy,
        ["sell"] = Mt5DealKind.Sell,
        ["1"] = Mt5DealKind.Sell,
        ["balance"] = Mt5DealKind.Balance,
        ["2"] = Mt5DealKind.Balance,
        ["credit"] = Mt5DealKind.Credit,
        ["3"] = Mt5DealKind.Credit,
        ["charge"] = Mt5DealKind.Cost,
        ["4"] = Mt5DealKind.Cost,
        ["correction"] = Mt5DealKind.Cost,
        ["5"] = Mt5DealKind.Cost,
        ["bonus"] = Mt5DealKind.Balance,
        ["6"] = Mt5DealKind.Balance,
        ["commission"] = Mt5DealKind.Cost,
        ["7"] = Mt5DealKind.Cost,
        ["commissiondaily"] = Mt5DealKind.Cost,
        ["dailycommission"] = Mt5DealKind.Cost,
        ["8"] = Mt5DealKind.Cost,
        ["commissionmonthly"] = Mt5DealKind.Cost,
        ["monthlycommission"] = Mt5DealKind.Cost,
        ["9"] = Mt5DealKind.Cost,
        ["commissionagentdaily"] = Mt5DealKind.Cost,
        ["dailyagentcommission"] = Mt5DealKind.Cost,
        ["agentdaily"] = Mt5DealKind.Cost,
        ["10"] = Mt5DealKind.Cost,
        ["commissionagentmonthly"] = Mt5DealKind.Cost,
        ["monthlyagentcommission"] = Mt5DealKind.Cost,
        ["agentmonthly"] = Mt5DealKind.Cost,
        ["11"] = Mt5DealKind.Cost,
        ["agentcommission"] = Mt5DealKind.Cost,
        ["agent"] = Mt5DealKind.Cost,
        ["interest"] = Mt5DealKind.Cost,
        ["interestrate"] = Mt5DealKind.Cost,
        ["12"] = Mt5DealKind.Cost,
        ["buycanceled"] = Mt5DealKind.Cancelled,
        ["canceledbuy"] = Mt5DealKind.Cancelled,
        ["13"] = Mt5DealKind.Cancelled,
        ["sellcanceled"] = Mt5DealKind.Cancelled,
        ["canceledsell"] = Mt5DealKind.Cancelled,
        ["14"] = Mt5DealKind.Cancelled,
        ["dividend"] = Mt5DealKind.Cost,
        ["15"] = Mt5DealKind.Cost,
        ["dividendfranked"] = Mt5DealKind.Cost,
        ["frankeddividend"] = Mt5DealKind.Cost,
        ["16"] = Mt5DealKind.Cost,
        ["tax"] = Mt5DealKind.Cost,
        ["17"] = Mt5DealKind.Cost,
        ["socompensation"] = Mt5DealKind.Balance,
        ["18"] = Mt5DealKind.Balance,
        ["socompensationcredit"] = Mt5DealKind.Credit,
        ["socreditcompensation"] = Mt5DealKind.Credit,
        ["19"] = Mt5DealKind.Credit,
    };

    /// <summary>The kind of a deal type; null for an unknown one.</summary>
    /// <param name="type">As it stands in the file: a word, or the number of the enumeration.</param>
    public static Mt5DealKind? Kind(string type) => Kinds.TryGetValue(Plain(type, "dealtype"), out var kind) ? kind : null;

    /// <summary>The direction of a deal: <c>in</c>, <c>out</c>, <c>inout</c>, <c>outby</c>; null for an unknown one.</summary>
    /// <param name="direction">As it stands in the file: a word, or the number of the enumeration.</param>
    public static string? Direction(string direction) => Plain(direction, "dealentry") switch
    {
        "in" or "0" => "in",
        "out" or "1" => "out",
        "inout" or "2" => "inout",
        "outby" or "3" => "outby",
        _ => null,
    };

    private static string Plain(string text, string prefix)
    {
        var key = Columns.Key(text);
        return key.StartsWith(prefix, StringComparison.Ordinal) ? key[prefix.Length..] : key;
    }
}
