using System.Globalization;
using System.Text;
using Crpbot.Core;

namespace Crpbot.Evidence.Metrics;

/// <summary>Metrics in one row of a CSV file.</summary>
internal sealed class CsvMetrics : IMetricFile
{
    private readonly IReadOnlyList<string> _header;
    private readonly CsvRow _row;

    /// <summary>Reads a file and chooses the row.</summary>
    /// <param name="bytes">Its content.</param>
    /// <param name="path">Path for messages.</param>
    /// <param name="where">Conditions <c>column=value</c> that the row must meet.</param>
    /// <param name="first">True for the first such row, false for the last.</param>
    /// <exception cref="UserError">There is no header, no such column or no such row; located.</exception>
    public CsvMetrics(byte[] bytes, string path, IReadOnlyList<string> where, bool first)
    {
        using var reader = new StreamReader(new MemoryStream(bytes), Encoding.UTF8);
        var rows = CsvRows.Read(reader.ReadToEnd());
        if (rows.Count < 2) throw new UserError(rows.Count == 0 ? "the CSV file is empty" : "the CSV file has a header and no row", null, path, 1, 1);
        _header = rows[0].Cells;
        var fitting = rows.Skip(1).Where(r => where.All(w => Meets(r, w, path))).ToList();
        if (fitting.Count == 0) throw new UserError($"no row has {string.Join(" and ", where)}", null, path, 1, 1);
        _row = first ? fitting[0] : fitting[^1];
        if (_row.Cells.Count < _header.Count) throw new UserError(string.Create(CultureInfo.InvariantCulture, $"the row has {_row.Cells.Count} cells, and the header names {_header.Count}: the file is cut off or damaged"), null, path, _row.Line, 1);
    }

    /// <inheritdoc />
    public MetricValue? Find(string path) => Column(path.StartsWith("**.", StringComparison.Ordinal) ? path[3..] : path) is >= 0 and var column ? Value(column) : null;

    /// <inheritdoc />
    public IEnumerable<MetricValue> Named(string name)
    {
        for (var i = 0; i < _header.Count; i++)
            if (FieldName.Plain(_header[i]) == FieldName.Plain(name)) yield return Value(i);
    }

    private bool Meets(CsvRow row, string condition, string path)
    {
        var equals = condition.IndexOf('=', StringComparison.Ordinal);
        var column = equals > 0 ? Column(condition[..equals].Trim()) : -1;
        if (column < 0) throw new UserError($"the CSV file has no column for '{condition}'", "write where: [column=value] with a column of its header", path, 1, 1);
        return column < row.Cells.Count && string.Equals(row.Cells[column], condition[(equals + 1)..].Trim(), StringComparison.OrdinalIgnoreCase);
    }

    private int Column(string name)
    {
        for (var i = 0; i < _header.Count; i++)
            if (string.Equals(_header[i], name, StringComparison.OrdinalIgnoreCase)) return i;
        return -1;
    }

    private MetricValue Value(int column)
    {
        var text = column < _row.Cells.Count ? _row.Cells[column] : string.Empty;
        var isNumber = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number);
        var kind = text.Length == 0 || text.Equals("null", StringComparison.OrdinalIgnoreCase) || text is "None" or "NA" ? MetricKind.Nothing
            : isNumber ? double.IsFinite(number) ? MetricKind.Number : MetricKind.NotFinite
            : text.Equals("inf", StringComparison.OrdinalIgnoreCase) || text.Equals("-inf", StringComparison.OrdinalIgnoreCase) ? MetricKind.NotFinite
            : text is "true" or "false" or "True" or "False" ? MetricKind.Flag : MetricKind.Text;
        return new MetricValue(kind, FieldName.Shown(text), kind == MetricKind.Number ? number : double.NaN, _header[column], _row.Line);
    }
}
