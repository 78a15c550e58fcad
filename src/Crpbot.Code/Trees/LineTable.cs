namespace Crpbot.Code.Trees;

/// <summary>Turns offsets into lines and columns. Lines end at <c>\n</c>, <c>\r\n</c> or <c>\r</c>.</summary>
public sealed class LineTable
{
    private readonly int[] _starts;

    /// <summary>Reads a text.</summary>
    /// <param name="text">Text.</param>
    public LineTable(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\n' && text[i] != '\r') continue;
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n') i++;
            starts.Add(i + 1);
        }

        _starts = [.. starts];
    }

    /// <summary>Number of lines, at least 1.</summary>
    public int Count => _starts.Length;

    /// <summary>Offset at which a line starts.</summary>
    /// <param name="line">1-based line.</param>
    public int StartOf(int line) => _starts[line - 1];

    /// <summary>1-based line and column (UTF-16) of an offset.</summary>
    /// <param name="offset">Offset, 0 to the text's length.</param>
    public (int Line, int Column) At(int offset)
    {
        var index = Array.BinarySearch(_starts, offset);
        if (index < 0) index = ~index - 1;
        return (index + 1, offset - _starts[index] + 1);
    }
}
