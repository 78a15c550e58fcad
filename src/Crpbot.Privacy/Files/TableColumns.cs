using System.Text;

namespace Crpbot.Privacy.Files;

/// <summary>Columns of rows with separators whose first row gives names.</summary>
internal sealed class TableColumns : IColumns
{
    private const int LongestHeader = 16 * 1024;
    private readonly byte _separator;
    private readonly string[] _names;
    private int _line = -1;
    private int _at;
    private int _column;
    private bool _quoted;

    private TableColumns(byte separator, string[] names) => (_separator, _names) = (separator, names);

    /// <summary>Reads the first row.</summary>
    /// <param name="text">Begin of the file.</param>
    /// <returns>Null when it gives no names.</returns>
    public static TableColumns? Of(ReadOnlySpan<byte> text)
    {
        var end = text[..Math.Min(text.Length, LongestHeader)].IndexOf((byte)'\n');
        if (end < 0) end = Math.Min(text.Length, LongestHeader);
        var header = text[..end].TrimEnd((byte)'\r');
        byte separator = 0;
        foreach (var candidate in ",;\t|"u8)
            if (separator == 0 ? header.Contains(candidate) : header.Count(candidate) > header.Count(separator)) separator = candidate;
        if (separator == 0) return IsName(Encoding.UTF8.GetString(header)) ? new TableColumns((byte)',', [Encoding.UTF8.GetString(header)]) : null;
        var names = Encoding.UTF8.GetString(header).Split((char)separator).Select(n => n.Trim().Trim('"', '\'')).ToArray();
        return names.All(IsName) && names.Any(n => n.Length > 0) ? new TableColumns(separator, names) : null;
    }

    /// <summary>Columns of the further parts of a large file, or of another thread.</summary>
    public TableColumns Again() => new(_separator, _names);

    /// <inheritdoc />
    public int ColumnAt(ReadOnlySpan<byte> text, int offset)
    {
        var start = text[..offset].LastIndexOf((byte)'\n') + 1;
        if (start != _line || _at > offset) (_line, _at, _column, _quoted) = (start, start, 0, false);
        for (; _at < offset; _at++)
        {
            if (text[_at] == (byte)'"') _quoted = !_quoted;
            else if (!_quoted && text[_at] == _separator) _column++;
        }

        return _column;
    }

    /// <inheritdoc />
    public string? NameOf(int column) => column >= 0 && column < _names.Length && _names[column].Length > 0 ? _names[column] : null;

    private static bool IsName(string text) => text.Length <= 60 && !text.Contains('@', StringComparison.Ordinal) && text.Count(char.IsAsciiDigit) <= 4 && (text.Length == 0 || text.Any(char.IsLetter));
}
