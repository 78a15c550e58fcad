using System.Text;
using Crpbot.Core;
using Crpbot.Trading.Formats.Text;

namespace Crpbot.Trading.Formats.Delimited;

/// <summary>
/// Reads records of a delimited file one by one: comma, semicolon, tab or bar, whichever the first line has most of outside of quotes. Quotes as in
/// RFC 4180; empty lines are skipped.
/// </summary>
internal sealed class DelimitedReader
{
    private const int LongestField = 64 * 1024;
    private const int MostFields = 1024;
    private static readonly char[] Delimiters = [';', '\t', ',', '|'];
    private readonly DecodedText _text;
    private readonly StringBuilder _field = new();

    /// <summary>Opens a file and reads its first line, the header.</summary>
    /// <param name="text">The characters.</param>
    /// <exception cref="UserError">The file is empty or its first line is beyond every header.</exception>
    public DelimitedReader(DecodedText text)
    {
        _text = text;
        Delimiter = '\0';
        var line = FirstLine();
        Delimiter = Delimiters.MaxBy(d => Outside(line, d));
        Header = Split(line);
    }

    /// <summary>The first line.</summary>
    public DelimitedRow Header { get; }

    /// <summary>The separator found.</summary>
    public char Delimiter { get; }

    /// <summary>True when the last line read had no line break: the file may have been cut there.</summary>
    public bool Unterminated { get; private set; }

    /// <summary>The next record that is not empty; null at the end.</summary>
    /// <exception cref="UserError">A quote that is never closed, or a record beyond every statement.</exception>
    public DelimitedRow? Next()
    {
        while (true)
        {
            var first = _text.Read();
            if (first < 0) return null;
            if (first == '\n') continue;
            var row = Record(first);
            if (row.Fields.Any(f => f.Text.Length > 0)) return row;
        }
    }

    private DelimitedRow Record(int c)
    {
        var line = _text.Line;
        var fields = new List<(string, int)>();
        while (true)
        {
            var column = Math.Max(1, _text.Column);
            var closed = c == '"' ? Quoted() : Plain(c);
            if (fields.Count >= MostFields) throw _text.Error($"a line with more than {MostFields} fields", "this is no table of deals");
            fields.Add((_field.ToString().Trim(), column));
            _field.Clear();
            if (closed < 0) Unterminated = true;
            if (closed < 0 || closed == '\n') return new DelimitedRow(_text.File, line, fields);
            c = _text.Read();
            if (c < 0 || c == '\n')
            {
                fields.Add((string.Empty, _text.Column));
                Unterminated = c < 0;
                return new DelimitedRow(_text.File, line, fields);
            }
        }
    }

    /// <summary>Reads an unquoted field that starts with a character; gives the character that ended it.</summary>
    private int Plain(int c)
    {
        while (c >= 0 && c != '\n' && c != Delimiter)
        {
            Append(c);
            c = _text.Read();
        }

        return c;
    }

    private int Quoted()
    {
        var (line, column) = (_text.Line, _text.Column);
        while (true)
        {
            var c = _text.Read();
            if (c < 0) throw new UserError("a quote is never closed: the file was cut, or the quote stands inside a field", null, _text.File, line, column);
            if (c != '"')
            {
                Append(c);
                continue;
            }

            if (_text.Peek() != '"') return Plain(_text.Read());
            Append(_text.Read());
        }
    }

    private void Append(int c)
    {
        if (_field.Length >= LongestField) throw _text.Error($"a field longer than {LongestField} characters", "this is no table of deals");
        _field.Append((char)c);
    }

    private string FirstLine()
    {
        var c = _text.Read();
        while (c == '\n') c = _text.Read();
        if (c < 0) throw new UserError("the file is empty", null, _text.File, 1, 1);
        while (c >= 0 && c != '\n')
        {
            Append(c);
            c = _text.Read();
        }

        Unterminated = c < 0;
        var line = _field.ToString();
        _field.Clear();
        return line;
    }

    private static int Outside(string line, char delimiter)
    {
        var (count, quoted) = (0, false);
        foreach (var c in line)
        {
            if (c == '"') quoted = !quoted;
            else if (c == delimiter && !quoted) count++;
        }

        return count;
    }

    private DelimitedRow Split(string line)
    {
        var fields = new List<(string, int)>();
        var (start, quoted) = (0, false);
        for (var i = 0; i <= line.Length; i++)
        {
            if (i < line.Length && line[i] == '"') quoted = !quoted;
            if (i < line.Length && (quoted || line[i] != Delimiter)) continue;
            fields.Add((line[start..i].Trim().Trim('"').Trim(), start + 1));
            start = i + 1;
        }

        return new DelimitedRow(_text.File, Math.Max(1, _text.Line), fields);
    }
}
