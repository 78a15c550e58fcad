using System.Text;

namespace Crpbot.Secrets;

/// <summary>Counts lines and UTF-16 columns while moving forward through a text; each byte is looked at once, however long the lines are.</summary>
internal sealed class LineCursor
{
    private int _offset;
    private int _column;

    /// <summary>Creates a cursor at the begin of a text.</summary>
    /// <param name="linesBefore">Number of lines before the text.</param>
    public LineCursor(int linesBefore) => Line = linesBefore + 1;

    /// <summary>1-based line of the cursor.</summary>
    public int Line { get; private set; }

    /// <summary>1-based column of the cursor, in UTF-16 units.</summary>
    public int Column => _column + 1;

    /// <summary>Offset of the first byte of the cursor's line.</summary>
    public int LineStart { get; private set; }

    /// <summary>Offset of the first byte of the line before; equal to <see cref="LineStart"/> when there is none.</summary>
    public int PreviousLineStart { get; private set; }

    /// <summary>Moves to an offset; nothing happens when it lies before the cursor.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">Offset.</param>
    public void MoveTo(ReadOnlySpan<byte> text, int offset)
    {
        if (offset <= _offset) return;
        var stretch = text[_offset..offset];
        var lines = stretch.Count((byte)'\n');
        if (lines > 0)
        {
            Line += lines;
            _column = 0;
            var feed = _offset + stretch.LastIndexOf((byte)'\n');
            PreviousLineStart = lines == 1 ? LineStart : text[..feed].LastIndexOf((byte)'\n') + 1;
            LineStart = feed + 1;
            stretch = text[LineStart..offset];
        }

        _column += Encoding.UTF8.GetCharCount(stretch);
        _offset = offset;
    }

    /// <summary>Line and column of a later offset; the cursor stays.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">Offset, not before the cursor.</param>
    public (int Line, int Column) Peek(ReadOnlySpan<byte> text, int offset)
    {
        var stretch = text[_offset..Math.Max(_offset, offset)];
        var feed = stretch.LastIndexOf((byte)'\n');
        return feed < 0
            ? (Line, Column + Encoding.UTF8.GetCharCount(stretch))
            : (Line + stretch.Count((byte)'\n'), Encoding.UTF8.GetCharCount(stretch[(feed + 1)..]) + 1);
    }
}
