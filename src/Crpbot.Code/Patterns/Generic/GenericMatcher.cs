using Crpbot.Code.Patterns.Matching;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Patterns.Generic;

/// <summary>Seeks generic patterns in one text. Every step is counted.</summary>
internal sealed class GenericMatcher
{
    private const int Budget = 2_000_000;
    private readonly Dictionary<string, GenericDocument> _documents = new(StringComparer.Ordinal);
    private readonly List<(string Name, int From, int To)> _bound = [];
    private string _text = string.Empty;
    private GenericDocument _document = new(string.Empty, null);
    private GenericPattern _pattern = null!;
    private int _steps;
    private int _end;

    /// <summary>True when the last search ran out of steps.</summary>
    public bool Exhausted => _steps < 0;

    /// <summary>Turns to a text.</summary>
    public void Open(string text)
    {
        _documents.Clear();
        _text = text;
    }

    /// <summary>All places, at most one for each word at which one can begin.</summary>
    public List<Hit> Find(GenericPattern pattern)
    {
        var style = pattern.Options.GenericComments ?? string.Empty;
        if (!_documents.TryGetValue(style, out var document)) _documents[style] = document = new GenericDocument(_text, pattern.Options.GenericComments);
        (_document, _pattern, _steps) = (document, pattern, Budget);
        var hits = new List<Hit>();
        for (var i = 0; i < document.Count && _steps >= 0; i++)
        {
            _bound.Clear();
            _end = -1;
            if (!Match(0, i, new Block(document.BlockEnd(i), document[i].Indent, null), i - 1) || _end <= i) continue;
            var (start, end) = (document[i].Start, document[_end - 1].End);
            hits.Add(new Hit(new SyntaxNode(SyntaxKind.Module, start, end), start, end, [.. _bound.Select(Binding)]));
        }

        return hits;
    }

    private sealed record Block(int End, int Indent, Block? Outer);

    private (string, Binding) Binding((string Name, int From, int To) bound)
    {
        var start = _document[Math.Min(bound.From, _document.Count - 1)].Start;
        var end = bound.To > bound.From ? _document[bound.To - 1].End : start;
        return (bound.Name, new Binding([], new TextSpan(start, end), _text[start..end]));
    }

    private bool Match(int item, int at, Block block, int last)
    {
        for (; item < _pattern.Items.Count; item++)
        {
            if (--_steps < 0) return false;
            var wanted = _pattern.Items[item];
            switch (wanted.Kind)
            {
                case GenericKind.Dots:
                    return Dots(item, at, block, last);
                case GenericKind.Open:
                    if (at >= block.End || !_document.StartsLine(at) || _document[at].Indent <= block.Indent) return false;
                    block = new Block(Math.Min(block.End, _document.BlockEnd(at)), _document[at].Indent, block);
                    break;
                case GenericKind.Close:
                    at = Math.Max(at, block.End);
                    block = block.Outer ?? block;
                    break;
                default:
                    if (at >= block.End || !Takes(wanted, at)) return false;
                    last = at++;
                    break;
            }
        }

        _end = at;
        return true;
    }

    private bool Takes(GenericItem wanted, int at)
    {
        if (wanted.Kind == GenericKind.Token) return _document.TextOf(at).SequenceEqual(wanted.Text);
        if (!_document[at].IsWord) return false;
        if (wanted.Text == PatternNames.Anonymous) return true;
        foreach (var (name, from, to) in _bound)
            if (name == wanted.Text) return to == from + 1 && _document.TextOf(from).SequenceEqual(_document.TextOf(at));
        _bound.Add((wanted.Text, at, at + 1));
        return true;
    }

    /// <summary><c>...</c>: as little as lets the rest match; at the end of a block as much as there is; never further than its lines.</summary>
    private bool Dots(int item, int at, Block block, int last)
    {
        var wanted = _pattern.Items[item];
        var lastLine = (last >= 0 ? _document[last].Line : 0) + (_pattern.Options.GenericSpan * wanted.Times);
        var limit = block.End;
        if (last >= 0 && last == at - 1 && _document.Closing(last) is var closing and >= 0 && closing < limit) limit = closing;
        var ends = item + 1 == _pattern.Items.Count || _pattern.Items[item + 1].Kind == GenericKind.Close;
        if (ends)
        {
            var to = at;
            while (to < limit && _document[to].Line <= lastLine) to++;
            return Bound(wanted, at, to, () => Match(item + 1, to, block, to - 1));
        }

        for (var to = at; to <= limit; to++)
        {
            if (--_steps < 0 || (to < _document.Count && to > at && _document[to].Line > lastLine)) return false;
            if (to < _document.Count && _document[to].Line > lastLine) return false;
            var stop = to;
            if (Bound(wanted, at, to, () => Match(item + 1, stop, block, Math.Max(last, stop - 1)))) return true;
        }

        return false;
    }

    private bool Bound(GenericItem wanted, int from, int to, Func<bool> rest)
    {
        var count = _bound.Count;
        if (wanted.Text.Length > 0)
        {
            var known = _bound.FindIndex(b => b.Name == wanted.Text);
            if (known >= 0 && !Same(_bound[known], from, to)) return false;
            if (known < 0) _bound.Add((wanted.Text, from, to));
        }

        if (rest()) return true;
        _bound.RemoveRange(count, _bound.Count - count);
        return false;
    }

    private bool Same((string Name, int From, int To) bound, int from, int to)
    {
        if (bound.To - bound.From != to - from) return false;
        for (var i = 0; i < to - from; i++)
            if (!_document.TextOf(bound.From + i).SequenceEqual(_document.TextOf(from + i))) return false;
        return true;
    }
}
