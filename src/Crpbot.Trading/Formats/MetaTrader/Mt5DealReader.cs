using Crpbot.Core;
using Crpbot.Trading.Formats.Text;

namespace Crpbot.Trading.Formats.MetaTrader;

/// <summary>Reads rows of deals, of a report or of a delimited file.</summary>
/// <param name="fields">Reads fields.</param>
/// <param name="columns">Where the columns stand.</param>
internal sealed class Mt5DealReader(FieldReader fields, Mt5DealColumns columns)
{
    /// <summary>Reads one row.</summary>
    /// <param name="row">The row.</param>
    /// <exception cref="UserError">A field is missing or garbage, or the deal type is unknown.</exception>
    public Mt5Deal Read(ITableRow row)
    {
        if (row.Count < columns.Fewest) throw row.Error(row.Count - 1, $"the deal has {row.Count} fields instead of at least {columns.Fewest}", "the file may have been cut; export it again");
        var kind = Mt5Words.Kind(row[columns.Type]) ?? throw row.Error(columns.Type, $"unknown deal type '{FieldReader.Shown(row[columns.Type])}'", "tell us what it books; nothing is guessed about money");
        var trade = kind is Mt5DealKind.Buy or Mt5DealKind.Sell;
        var commission = fields.Amount(row, columns.Commission, "commission") + fields.Amount(row, columns.Fee, "fee");
        var swap = fields.Amount(row, columns.Swap, "swap");
        return new Mt5Deal(row.Line, kind, fields.Time(row, columns.Time, "time"), Ticket(row, columns.Deal, "deal"), row[columns.Order])
        {
            PositionId = trade && columns.Position >= 0 ? Ticket(row, columns.Position, "position") : null,
            Direction = trade ? Direction(row) : string.Empty,
            Symbol = trade && row[columns.Symbol].Length == 0 ? throw row.Error(columns.Symbol, "the deal has no symbol") : row[columns.Symbol],
            Lots = trade ? Lots(row) : 0,
            Price = trade ? fields.Optional(row, columns.Price, "price") : null,
            Amount = fields.InCents(row, columns.Profit, Profit(row, trade) + commission + swap),
            Commission = fields.InCents(row, columns.Commission, commission),
            Swap = fields.InCents(row, columns.Swap, swap),
            Balance = fields.Optional(row, columns.Balance, "balance") is { } balance ? fields.InCents(row, columns.Balance, balance) : null,
        };
    }

    private static string Ticket(ITableRow row, int index, string what)
    {
        var text = row[index];
        // pandas writes whole numbers of a column with gaps as 123.0
        if (text.EndsWith(".0", StringComparison.Ordinal)) text = text[..^2];
        if (text.Length is > 0 and <= 32 && text.All(char.IsAsciiDigit)) return text;
        throw row.Error(index, $"{what} '{FieldReader.Shown(row[index])}' is no ticket number");
    }

    private string Direction(ITableRow row) =>
        Mt5Words.Direction(row[columns.Direction]) ?? throw row.Error(columns.Direction, $"unknown direction '{FieldReader.Shown(row[columns.Direction])}'", "expected in, out, in/out or out by");

    private decimal Profit(ITableRow row, bool trade) =>
        trade ? fields.Amount(row, columns.Profit, "profit") : fields.Number(row, columns.Profit, "amount");

    private decimal Lots(ITableRow row)
    {
        var lots = fields.Number(row, columns.Volume, "volume");
        return lots > 0 ? lots : throw row.Error(columns.Volume, $"volume {FieldReader.Shown(row[columns.Volume])} is not above zero");
    }
}
