using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Crpbot.Aws.Collecting.Expressions;

/// <summary>
/// Rows of a CSV text as objects by column name. The credential report writes <c>N/A</c>, <c>no_information</c> and <c>not_supported</c> where there is
/// nothing (https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html): those cells are left out.
/// </summary>
internal static class CsvRows
{
    private static readonly string[] Nothing = ["", "N/A", "no_information", "not_supported"];

    /// <summary>Reads the rows.</summary>
    /// <param name="text">CSV with a head line.</param>
    public static JsonArray Read(string text)
    {
        var rows = new JsonArray();
        string[]? head = null;
        foreach (var line in text.Split('\n'))
        {
            var cells = Cells(line.TrimEnd('\r'));
            if (cells.Length == 1 && cells[0].Length == 0) continue;
            if (head is null) head = cells;
            else rows.Add((JsonNode)Row(head, cells));
        }

        return rows;
    }

    private static JsonObject Row(string[] head, string[] cells)
    {
        var row = new JsonObject();
        for (var i = 0; i < Math.Min(head.Length, cells.Length); i++)
            if (!Nothing.Contains(cells[i], StringComparer.OrdinalIgnoreCase)) row[head[i]] = Typed(cells[i]);
        return row;
    }

    private static JsonValue Typed(string cell) => cell.ToLower(CultureInfo.InvariantCulture) switch
    {
        "true" => JsonValue.Create(true),
        "false" => JsonValue.Create(false),
        _ => JsonValue.Create(cell),
    };

    private static string[] Cells(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (quoted && c == '"' && i + 1 < line.Length && line[i + 1] == '"') cell.Append(line[++i]);
            else if (c == '"') quoted = !quoted;
            else if (c == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(c);
            }
        }

        cells.Add(cell.ToString());
        return [.. cells];
    }
}
