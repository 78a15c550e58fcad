using Crpbot.Core;
using Crpbot.Trading.Formats.Delimited;
using Crpbot.Trading.Formats.Text;
using Crpbot.Trading.History;

namespace Crpbot.Trading.Formats.Equity;

/// <summary>
/// Maximum adverse excursion of each position as CSV: <c>position_id,mae</c>, the worst floating result while it was open, in units of the account's
/// currency (<c>mae_cents</c>: in cents). The sign does not matter: an excursion is a loss.
/// </summary>
public sealed class ExcursionFormat : IHistoryFormat
{
    private static readonly string[] IdNames = ["positionid", "position", "ticket", "id", "tradeid"];
    private static readonly string[] MaeNames = ["mae", "maecents", "maxadverseexcursion", "maximumadverseexcursion", "maeusd", "worst"];

    /// <inheritdoc />
    public string Name => "excursions";

    /// <inheritdoc />
    public bool Recognises(ReadOnlySpan<byte> head, string fileName)
    {
        var keys = HeaderLook.Keys(head);
        return IdNames.Any(keys.Contains) && MaeNames.Any(keys.Contains);
    }

    /// <inheritdoc />
    public HistoryPart Read(Stream content, HistoryReading reading)
    {
        var notes = new NoteList(reading.File);
        var table = DelimitedTable.Read(content, reading.File, notes);
        var (id, mae) = (table.Columns.Need("position_id", IdNames), table.Columns.Need("mae", MaeNames));
        var inCents = Columns.Key(table.Header[mae]).EndsWith("cents", StringComparison.Ordinal);
        var fields = table.Fields(reading.Clock, notes, [mae], []);
        var excursions = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            if (row[id].Length == 0) throw row.Error(id, "the row names no position");
            if (fields.Optional(row, mae, "excursion") is not { } value) continue;
            var cents = -Math.Abs(fields.InCents(row, mae, inCents ? value / 100 : value));
            if (!excursions.TryAdd(row[id], cents)) throw row.Error(id, $"position '{FieldReader.Shown(row[id])}' stands here twice");
        }

        return new HistoryPart { MaeCents = excursions, Notes = notes.All() };
    }
}
