using System.Buffers;
using System.Text;

namespace Crpbot.Sources.Documents;

/// <summary>Writes table rows as lines that read like assignments.</summary>
internal static class SqliteRow
{
    /// <summary>Column names of a CREATE TABLE statement, in order; constraints are left out.</summary>
    /// <param name="sql">The statement.</param>
    public static string[] Columns(string sql)
    {
        var open = sql.IndexOf('(', StringComparison.Ordinal);
        if (open < 0) return [];
        var names = new List<string>();
        int depth = 0, start = open + 1;
        for (var i = open; i < sql.Length; i++)
        {
            if (sql[i] == '(') depth++;
            else if (sql[i] == ')') depth--;
            if ((sql[i] != ',' || depth != 1) && depth != 0) continue;
            if (Name(sql.AsSpan(start, i - start)) is { } name) names.Add(name);
            start = i + 1;
            if (depth == 0) break;
        }

        return [.. names];
    }

    /// <summary>Writes a row.</summary>
    /// <param name="texts">Text values with column numbers.</param>
    /// <param name="columns">Column names.</param>
    /// <param name="text">Receives the lines.</param>
    public static void Write(List<(int Column, string Text)> texts, string[] columns, IBufferWriter<byte> text)
    {
        var key = texts.Find(t => IsOneOf(columns, t.Column, "key", "name", "setting", "option", "param")).Text;
        foreach (var (column, value) in texts)
        {
            // A table of settings: the name of the value is another value
            var name = key is not null && IsOneOf(columns, column, "value", "val", "data") ? key : At(columns, column);
            var isPlain = value.AsSpan().IndexOfAny('"', '\n', '\\') < 0;
            WriteLine(name.Length == 0 ? value : isPlain ? $"{name} = \"{value}\"" : $"{name}: {value}", text);
        }
    }

    /// <summary>Writes a line.</summary>
    public static void WriteLine(string line, IBufferWriter<byte> text)
    {
        Encoding.UTF8.GetBytes(line, text);
        text.Write("\n"u8);
    }

    private static string At(string[] columns, int column) => column < columns.Length ? columns[column] : "";

    private static bool IsOneOf(string[] columns, int column, params ReadOnlySpan<string> words)
    {
        var name = At(columns, column);
        foreach (var word in words)
            if (name.EndsWith(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static string? Name(ReadOnlySpan<char> definition)
    {
        definition = definition.Trim();
        if (definition.IsEmpty) return null;
        if (definition[0] is '"' or '`' or '[' or '\'')
        {
            var close = definition[1..].IndexOf(definition[0] == '[' ? ']' : definition[0]);
            return close < 0 ? null : definition.Slice(1, close).ToString();
        }

        var end = definition.IndexOfAny(" \t\r\n(");
        var word = (end < 0 ? definition : definition[..end]).ToString();
        return word.ToUpperInvariant() is "PRIMARY" or "UNIQUE" or "CHECK" or "FOREIGN" or "CONSTRAINT" ? null : word;
    }
}
