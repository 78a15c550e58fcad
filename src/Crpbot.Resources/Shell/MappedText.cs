using System.Text;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.Shell;

/// <summary>A text put together from pieces of a file (joined continuation lines, the body of a block scalar) that knows where each character stands.</summary>
internal sealed class MappedText
{
    private readonly List<(int Offset, int Line, int Column)> _pieces;

    private MappedText(string text, List<(int Offset, int Line, int Column)> pieces) => (Text, _pieces) = (text, Lines(text, pieces));

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>A text that stands in one piece.</summary>
    public static MappedText Of(string text, int line, int column) => new(text, [(0, line, column)]);

    /// <summary>Where a part stands.</summary>
    /// <param name="start">Offset of its first character.</param>
    /// <param name="length">Its length.</param>
    public SourceSpan Span(int start, int length)
    {
        var (line, column) = Position(start);
        if (length <= 0) return new SourceSpan(line, column, line, column);
        var (endLine, endColumn) = Position(start + length - 1);
        return new SourceSpan(line, column, endLine, endColumn + 1);
    }

    /// <summary>A part as a text of its own.</summary>
    /// <param name="start">Offset of its first character.</param>
    /// <param name="length">Its length.</param>
    public MappedText Slice(int start, int length)
    {
        var (line, column) = Position(start);
        var pieces = new List<(int, int, int)> { (0, line, column) };
        for (var i = PieceAt(start) + 1; i < _pieces.Count && _pieces[i].Offset < start + length; i++)
            if (_pieces[i].Offset > start) pieces.Add((_pieces[i].Offset - start, _pieces[i].Line, _pieces[i].Column));
        return new MappedText(Text.Substring(start, length), pieces);
    }

    private (int Line, int Column) Position(int offset)
    {
        var piece = _pieces[PieceAt(offset)];
        return (piece.Line, piece.Column + offset - piece.Offset);
    }

    private int PieceAt(int offset)
    {
        var (low, high) = (0, _pieces.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_pieces[middle].Offset <= offset) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    // A line end inside a piece begins another one, so that a place is found without counting.
    private static List<(int Offset, int Line, int Column)> Lines(string text, List<(int Offset, int Line, int Column)> pieces)
    {
        var lines = new List<(int Offset, int Line, int Column)>(pieces.Count);
        for (var i = 0; i < pieces.Count; i++)
        {
            var (offset, line, column) = pieces[i];
            lines.Add((offset, line, column));
            var end = i + 1 < pieces.Count ? pieces[i + 1].Offset : text.Length;
            for (var at = text.IndexOf('\n', offset, end - offset); at >= 0 && at + 1 < end; at = text.IndexOf('\n', at + 1, end - at - 1)) lines.Add((at + 1, ++line, 1));
        }

        return lines;
    }

    /// <summary>Puts a text together.</summary>
    internal sealed class Builder
    {
        private readonly StringBuilder _text = new();
        private readonly List<(int Offset, int Line, int Column)> _pieces = [];

        /// <summary>Length so far.</summary>
        public int Length => _text.Length;

        /// <summary>Adds a piece.</summary>
        public void Append(ReadOnlySpan<char> piece, int line, int column)
        {
            _pieces.Add((_text.Length, line, column));
            _text.Append(piece);
        }

        /// <summary>The text.</summary>
        public MappedText Build(int line, int column)
        {
            if (_pieces.Count == 0) _pieces.Add((0, line, column));
            return new MappedText(_text.ToString(), _pieces);
        }
    }
}
