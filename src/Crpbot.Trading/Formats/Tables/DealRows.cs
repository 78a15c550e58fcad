using Crpbot.Core;
using Crpbot.Trading.Formats.Text;
using Crpbot.Trading.History;

namespace Crpbot.Trading.Formats.Tables;

/// <summary>Rows of a table of deals.</summary>
internal sealed class DealRows
{
    private readonly MappedTable _table;
    private readonly FieldReader _fields;
    private readonly int _time;
    private readonly int _position;
    private readonly int _entry;
    private readonly Money _amount;
    private readonly Dictionary<string, DealEntry> _entries = new(StringComparer.OrdinalIgnoreCase)
    {
        ["in"] = DealEntry.In,
        ["out"] = DealEntry.Out,
        ["balance_op"] = DealEntry.BalanceOperation,
        ["credit"] = DealEntry.Credit,
        ["cost"] = DealEntry.Cost,
    };

    /// <summary>Takes a section.</summary>
    /// <param name="table">The section.</param>
    /// <param name="fields">Reads fields.</param>
    /// <exception cref="UserError">A column that must be there is missing, or an entry is unknown.</exception>
    public DealRows(MappedTable table, FieldReader fields)
    {
        (_table, _fields) = (table, fields);
        (_time, _position, _entry, _amount) = (table.Need("time"), table.Need("position"), table.Need("entry"), Money.Of(table, "amount"));
        if (_amount.Index < 0) table.Need("amount");
        foreach (var entry in table.Section["entries"] is RuleMapping words ? words.Entries : [])
        {
            if (!_entries.TryGetValue(entry.Key.Value, out var kind)) throw entry.Key.Error($"unknown entry '{entry.Key.Value}'", "known: in, out, balance_op, credit, cost");
            foreach (var word in Words(entry.Value)) _entries[word] = kind;
        }
    }

    /// <summary>Reads rows, in the order of time.</summary>
    /// <param name="rows">The rows.</param>
    public List<Deal> Read(IEnumerable<ITableRow> rows) => [.. rows.Select(Row).OrderBy(d => d.Time)];

    private Deal Row(ITableRow row)
    {
        if (!_entries.TryGetValue(row[_entry], out var entry)) throw row.Error(_entry, $"unknown entry '{FieldReader.Shown(row[_entry])}'", "name it under 'entries' of the map");
        var trade = entry is DealEntry.In or DealEntry.Out;
        if (trade && row[_position].Length == 0) throw row.Error(_position, "the deal names no position");
        var costs = Sum(row, "commission") + Sum(row, "fee");
        var swap = Sum(row, "swap");
        var amount = _amount.Value(_fields, row, "amount") ?? (trade ? 0 : throw row.Error(_amount.Index, "the amount is missing"));
        var balance = Money.Of(_table, "balance");
        return new Deal(_fields.Time(row, _time, "time"), trade ? row[_position] : string.Empty, entry, _fields.InCents(row, _amount.Index, amount + costs + swap))
        {
            Symbol = row[_table.Find("symbol")] is { Length: > 0 } symbol ? symbol : null,
            Lots = _fields.Optional(row, _table.Find("lots"), "lots"),
            Price = _fields.Optional(row, _table.Find("price"), "price"),
            CommissionCents = trade ? _fields.InCents(row, _amount.Index, costs) : null,
            SwapCents = trade ? _fields.InCents(row, _amount.Index, swap) : null,
            BalanceCents = balance.Value(_fields, row, "balance") is { } after ? _fields.InCents(row, balance.Index, after) : null,
            Line = row.Line,
        };
    }

    private decimal Sum(ITableRow row, string name) => Money.Of(_table, name).Value(_fields, row, name) ?? 0;

    private static IEnumerable<string> Words(RuleNode node) => node switch
    {
        RuleSequence list => list.Items.OfType<RuleScalar>().Select(s => s.Value),
        RuleScalar scalar => [scalar.Value],
        _ => throw node.Error("a word or a list of words"),
    };
}
