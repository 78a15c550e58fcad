using System.Text;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Tests.Python.Oracle;

/// <summary>Lines and byte columns as CPython counts them.</summary>
internal sealed class Columns
{
    private readonly LineTable _lines;
    private readonly int[]? _bytes;

    public Columns(SyntaxTree tree)
    {
        _lines = tree.Lines;
        if (Ascii.IsValid(tree.Text)) return;
        _bytes = new int[tree.Text.Length + 1];
        for (var i = 0; i < tree.Text.Length; i++)
        {
            var c = tree.Text[i];
            _bytes[i + 1] = _bytes[i] + (c < 0x80 ? 1 : c < 0x800 || char.IsSurrogate(c) ? 2 : 3);
        }
    }

    public (int Line, int Column) At(int offset)
    {
        var (line, column) = _lines.At(offset);
        return (line, _bytes is null ? column - 1 : _bytes[offset] - _bytes[offset - column + 1]);
    }
}
