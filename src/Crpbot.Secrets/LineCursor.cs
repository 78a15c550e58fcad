using System.Text;

namespace Crpbot.Secrets;

/// <summary>Counts lines and UTF-16 columns while moving forward through a text.</summary>
internal sealed class LineCursor
{
    private int _offset;
    private int _line;

    /// <summary>Creates a cursor at the begin of a text.</summary>
    /// <param name="linesBefore">Number of lines before the text.</param>
    public LineCursor(int linesBefore) => _line = linesBefore + 1;

    /// <summary>Moves to an offset (not before the last one) and tells where that is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">Offset.</param>
    public (int Line, int Column) MoveTo(ReadOnlySpan<byte> text, int offset)
    {
        if (offset > _offset)
        {
            _line += text[_offset..offset].Count((byte)'\n');
            _offset = offset;
        }

        return (_line, ColumnOf(text, offset));
    }

    /// <summary>Tells where a later offset is without moving.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">Offset, not before the cursor.</param>
    public (int Line, int Column) Peek(ReadOnlySpan<byte> text, int offset) =>
        (_line + text[_offset..Math.Max(_offset, offset)].Count((byte)'\n'), ColumnOf(text, offset));

    private static int ColumnOf(ReadOnlySpan<byte> text, int offset)
    {
        var start = text[..offset].LastIndexOf((byte)'\n') + 1;
        return Encoding.UTF8.GetCharCount(text[start..offset]) + 1;
    }
}
