using System.Text;

namespace Crpbot.Privacy.Reporting;

/// <summary>Counts lines and UTF-16 columns while moving forward through a text.</summary>
/// <param name="linesBefore">Number of lines before the text.</param>
internal sealed class LineCursor(int linesBefore)
{
    private int _offset;
    private int _previous;

    /// <summary>1-based line of the cursor.</summary>
    public int Line { get; private set; } = linesBefore + 1;

    /// <summary>Offset of the first byte of the cursor's line.</summary>
    public int LineStart { get; private set; }

    /// <summary>Offset of the first byte of the line before; equal to <see cref="LineStart"/> when there is none.</summary>
    public int PreviousStart => _previous;

    /// <summary>Moves to an offset, not before the last one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">Offset.</param>
    public void MoveTo(ReadOnlySpan<byte> text, int offset)
    {
        var stretch = text[_offset..offset];
        var lines = stretch.Count((byte)'\n');
        if (lines > 0)
        {
            Line += lines;
            var feed = _offset + stretch.LastIndexOf((byte)'\n');
            _previous = lines == 1 ? LineStart : text[..feed].LastIndexOf((byte)'\n') + 1;
            LineStart = feed + 1;
        }

        _offset = offset;
    }

    /// <summary>1-based column of an offset in the cursor's line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">Offset.</param>
    public int ColumnOf(ReadOnlySpan<byte> text, int offset) => Encoding.UTF8.GetCharCount(text[LineStart..offset]) + 1;
}
