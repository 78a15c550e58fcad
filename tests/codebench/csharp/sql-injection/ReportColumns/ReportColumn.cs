namespace Bench.SqlInjectionXReportColumns;

internal static class ReportColumn
{
    public static string Resolve(string requested)
    {
        switch (requested?.ToLowerInvariant())
        {
            case "venue": return "venue_code";
            case "trader": return "trader_id";
            default: return "trade_date";
        }
    }
}
