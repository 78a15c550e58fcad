namespace Bench.SqlInjectionXFillSearch;

internal static class FillClauses
{
    public static string For(string symbol) =>
        string.IsNullOrEmpty(symbol) ? "" : $" WHERE symbol LIKE '{symbol.Trim()}%'";
}
