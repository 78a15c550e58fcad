namespace Crpbot.Secrets.Assignments;

/// <summary><c>INSERT INTO users (login, password) VALUES ('x', 'y')</c>: the value at the same position as the column.</summary>
internal static class InsertedValues
{
    private const int MaxColumns = 600;
    private const int MaxRows = 8;

    /// <summary>Looks for the values of a column.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The column's name.</param>
    /// <param name="output">Receives a candidate for each of the first rows.</param>
    /// <returns>True when the name is a column of an insertion.</returns>
    public static bool Scan(ReadOnlySpan<byte> text, NameSpan name, List<Candidate> output)
    {
        var open = text[Math.Max(0, name.Start - MaxColumns)..name.Start].LastIndexOf((byte)'(');
        var close = text[name.End..Math.Min(text.Length, name.End + MaxColumns)].IndexOf((byte)')');
        if (open < 0 || close < 0) return false;
        open += Math.Max(0, name.Start - MaxColumns);
        close += name.End;
        var before = text[open..name.Start];
        if (before.IndexOf((byte)')') >= 0) return false;
        var at = close + 1;
        AssignmentScanner.SkipWhite(text, ref at);
        if (at + 6 > text.Length || (text[at] | 0x20) != 'v' || (text[at + 1] | 0x20) != 'a' || (text[at + 5] | 0x20) != 's') return false;
        at += 6;
        var column = before.Count((byte)',');
        for (var row = 0; row < MaxRows; row++)
        {
            AssignmentScanner.SkipWhite(text, ref at);
            if (at >= text.Length || text[at] != '(') break;
            at = Row(text, name, at + 1, column, output);
            AssignmentScanner.SkipWhite(text, ref at);
            if (at >= text.Length || text[at] != ',') break;
            at++;
        }

        return true;
    }

    /// <summary>Reads one row and returns the offset behind its parenthesis.</summary>
    private static int Row(ReadOnlySpan<byte> text, NameSpan name, int at, int column, List<Candidate> output)
    {
        var index = 0;
        var depth = 0;
        while (at < text.Length)
        {
            var b = text[at];
            if (b is (byte)'\'' or (byte)'"' && ValueReader.Read(text, at, [], out var start, out var length, out var quote))
            {
                if (index == column) AssignmentScanner.Emit(text, name, start, length, quote, CandidateSyntax.Sql, output);
                at = start + length + 1;
                continue;
            }

            if (b is (byte)'\'' or (byte)'"') at++;
            if (b == '(') depth++;
            if (b == ',' && depth == 0) index++;
            if (b == ';' || (b == ')' && --depth < 0)) return at + 1;
            at++;
        }

        return at;
    }
}
