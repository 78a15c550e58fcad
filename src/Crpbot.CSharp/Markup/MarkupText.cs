using System.Text;

namespace Crpbot.CSharp.Markup;

/// <summary>C# drawn out of a page, and where each piece of it stood there.</summary>
internal sealed class MarkupText(string page)
{
    private readonly StringBuilder _text = new();
    private readonly List<(int Made, int Page, int Length)> _pieces = [];

    /// <summary>The C# so far.</summary>
    public string Text => _text.ToString();

    /// <summary>Adds text that the page does not have.</summary>
    public void Add(string text) => _text.Append(text);

    /// <summary>Adds a stretch of the page.</summary>
    public void Copy(int start, int end)
    {
        if (end <= start) return;
        _pieces.Add((_text.Length, start, end - start));
        _text.Append(page, start, end - start);
    }

    /// <summary>Offset in the page of a node's start: one in added text goes to the next piece.</summary>
    public int Start(int made)
    {
        var index = Find(made);
        if (index >= 0 && made < _pieces[index].Made + _pieces[index].Length) return _pieces[index].Page + made - _pieces[index].Made;
        return index + 1 < _pieces.Count ? _pieces[index + 1].Page : page.Length;
    }

    /// <summary>Offset in the page of a node's end: one in added text goes to the piece before.</summary>
    public int End(int made)
    {
        var index = Find(made - 1);
        return index < 0 ? 0 : _pieces[index].Page + Math.Min(made - _pieces[index].Made, _pieces[index].Length);
    }

    /// <summary>The last piece that begins at or before an offset; -1 for none.</summary>
    private int Find(int made)
    {
        var (low, high) = (0, _pieces.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_pieces[middle].Made <= made) low = middle + 1;
            else high = middle;
        }

        return low - 1;
    }
}
