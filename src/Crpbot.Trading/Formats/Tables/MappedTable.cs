using System.Data.Common;
using Crpbot.Core;
using Crpbot.Trading.Formats.Text;

namespace Crpbot.Trading.Formats.Tables;

/// <summary>One section of a column map: a table, its columns under our names, and what to keep.</summary>
internal sealed class MappedTable
{
    private readonly List<(string Ours, string Theirs)> _columns;
    private readonly List<(string Column, string Value)> _filter;
    private readonly string _table;

    /// <summary>Takes a section.</summary>
    /// <param name="section">The section, checked.</param>
    public MappedTable(RuleMapping section)
    {
        Section = section;
        _table = Text(section["table"]!);
        _columns = [.. ((RuleMapping)section["columns"]!).Entries.Select(e => (e.Key.Value, Text(e.Value)))];
        _filter = section["filter"] is RuleMapping filter ? [.. filter.Entries.Select(e => (e.Key.Value, Text(e.Value)))] : [];
    }

    /// <summary>The section, for messages.</summary>
    public RuleMapping Section { get; }

    /// <summary>Index of one of our names; -1 when the map has none.</summary>
    /// <param name="ours">Our name.</param>
    public int Find(string ours) => _columns.FindIndex(c => c.Ours == ours);

    /// <summary>Index of one of our names that must be mapped.</summary>
    /// <param name="ours">Our name.</param>
    /// <exception cref="UserError">It is not.</exception>
    public int Need(string ours) => Find(ours) is var index and >= 0 ? index : throw Section["columns"]!.Error($"column '{ours}' is missing in the map");

    /// <summary>The rows, by time.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="file">Database for messages.</param>
    /// <param name="order">Our name of the column to sort by.</param>
    public IEnumerable<ITableRow> Rows(DbConnection connection, string file, string order)
    {
        using var command = connection.CreateCommand();
        // Names are quoted and values are parameters: nothing of the map is run as SQL.
#pragma warning disable CA2100
        command.CommandText = Sql(order);
#pragma warning restore CA2100
        for (var i = 0; i < _filter.Count; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = Parameter(i);
            parameter.Value = _filter[i].Value;
            command.Parameters.Add(parameter);
        }

        using var reader = command.ExecuteReader();
        var (shown, line) = ($"{file}:{_table}", 0);
        while (reader.Read()) yield return new TableRow(shown, ++line, TableRow.Values(reader));
    }

    private string Sql(string order)
    {
        var columns = string.Join(", ", _columns.Select(c => Quote(c.Theirs)));
        // Compared as text, so that a number in the map finds a number in the table.
        var filter = _filter.Count == 0 ? string.Empty : " WHERE " + string.Join(" AND ", _filter.Select((f, i) => $"CAST({Quote(f.Column)} AS TEXT) = {Parameter(i)}"));
        return $"SELECT {columns} FROM {string.Join('.', _table.Split('.').Select(Quote))}{filter} ORDER BY {Quote(_columns[Need(order)].Theirs)}";
    }

    private static string Parameter(int index) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"@p{index}");

    private static string Quote(string name) => string.Concat("\"", name.Replace("\"", "\"\"", StringComparison.Ordinal), "\"");

    private static string Text(RuleNode node) => node is RuleScalar { Value.Length: > 0 } scalar ? scalar.Value : throw node.Error("a name or value is missing");
}
