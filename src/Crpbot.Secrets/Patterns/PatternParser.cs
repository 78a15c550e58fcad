using System.Globalization;
using System.Text;

namespace Crpbot.Secrets.Patterns;

/// <summary>
/// Reads the regular-expression subset of the byte matcher: literals, classes, groups, alternation, quantifiers (greedy and lazy),
/// <c>^ $ \A \z \b \B</c>, inline <c>(?i)</c>, <c>(?i:…)</c>, <c>(?s)</c>. <c>^</c> and <c>$</c> are line anchors. No look-around, no back-references.
/// </summary>
internal sealed class PatternParser
{
    private const int MaxDepth = 100;
    private readonly string _text;
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);
    private int _at;
    private int _depth;
    private bool _ignoreCase;
    private bool _dotAll;
    private bool _lineAnchors = true;

    private PatternParser(string text) => _text = text;

    private int GroupCount { get; set; }

    /// <summary>Parses a pattern.</summary>
    /// <param name="text">Pattern text.</param>
    /// <param name="lineAnchors">True when <c>^</c> and <c>$</c> mean lines from the start, false when only after <c>(?m)</c>.</param>
    /// <exception cref="PatternSyntaxException">The text is not in the subset.</exception>
    public static ParsedPattern Parse(string text, bool lineAnchors = true)
    {
        var parser = new PatternParser(text) { _lineAnchors = lineAnchors };
        var root = parser.ParseChoice();
        if (parser._at < text.Length) throw parser.Wrong("unmatched ')'");
        return new ParsedPattern(root, parser.GroupCount, parser._names);
    }

    private PatternNode ParseChoice()
    {
        if (++_depth > MaxDepth) throw Wrong("groups nested too deeply");
        var (ignoreCase, dotAll) = (_ignoreCase, _dotAll);
        var items = new List<PatternNode> { ParseSequence() };
        while (_at < _text.Length && _text[_at] == '|')
        {
            _at++;
            items.Add(ParseSequence());
        }

        (_ignoreCase, _dotAll) = (ignoreCase, dotAll);
        _depth--;
        return items.Count == 1 ? items[0] : new PatternNode.Choice(items);
    }

    private PatternNode ParseSequence()
    {
        var items = new List<PatternNode>();
        while (_at < _text.Length && _text[_at] is not ('|' or ')'))
        {
            var atom = ParseAtom();
            if (atom is null) continue;
            var quantified = ParseQuantifier(atom);
            if (quantified is PatternNode.Sequence sequence && ReferenceEquals(quantified, atom)) items.AddRange(sequence.Items);
            else items.Add(quantified);
        }

        return items.Count switch { 0 => new PatternNode.Empty(), 1 => items[0], _ => new PatternNode.Sequence(items) };
    }

    private PatternNode? ParseAtom()
    {
        var c = _text[_at];
        switch (c)
        {
            case '(':
                return ParseGroup();
            case '[':
                return new PatternNode.One(PatternClassParser.Parse(_text, ref _at, _ignoreCase));
            case '.':
                _at++;
                return new PatternNode.One(_dotAll ? ByteClass.All : ByteClass.NotLineFeed);
            case '^':
                _at++;
                return new PatternNode.Assert(_lineAnchors ? PatternAssertion.LineStart : PatternAssertion.TextStart);
            case '$':
                _at++;
                return new PatternNode.Assert(_lineAnchors ? PatternAssertion.LineEnd : PatternAssertion.TextEnd);
            case '\\':
                return ParseEscape();
            case '*' or '+' or '?':
                throw Wrong("quantifier without anything to repeat");
            default:
                return Literal();
        }
    }

    private PatternNode Literal()
    {
        var rune = Rune.GetRuneAt(_text, _at);
        _at += rune.Utf16SequenceLength;
        if (rune.IsAscii) return One((byte)rune.Value);
        Span<byte> bytes = stackalloc byte[4];
        var length = rune.EncodeToUtf8(bytes);
        var items = new PatternNode[length];
        for (var i = 0; i < length; i++) items[i] = new PatternNode.One(ByteClass.None.With(bytes[i]));
        return new PatternNode.Sequence(items);
    }

    private PatternNode.One One(byte value)
    {
        var set = ByteClass.None.With(value);
        return new PatternNode.One(_ignoreCase ? set.IgnoringCase() : set);
    }

    private PatternNode ParseEscape()
    {
        if (_at + 1 >= _text.Length) throw Wrong("pattern ends in a backslash");
        PatternAssertion? assertion = _text[_at + 1] switch
        {
            'b' => PatternAssertion.WordBoundary,
            'B' => PatternAssertion.NotWordBoundary,
            'A' => PatternAssertion.TextStart,
            'z' or 'Z' => PatternAssertion.TextEnd,
            _ => null,
        };
        if (assertion is { } kind)
        {
            _at += 2;
            return new PatternNode.Assert(kind);
        }

        var set = PatternClassParser.ParseEscape(_text, ref _at);
        return new PatternNode.One(_ignoreCase ? set.IgnoringCase() : set);
    }

    private PatternNode? ParseGroup()
    {
        _at++;
        var index = -1;
        var (ignoreCase, dotAll) = (_ignoreCase, _dotAll);
        if (_at < _text.Length && _text[_at] == '?')
        {
            if (!ParseGroupKind(ref index)) return null;
        }
        else
        {
            index = ++GroupCount;
        }

        var item = ParseChoice();
        (_ignoreCase, _dotAll) = (ignoreCase, dotAll);
        if (_at >= _text.Length) throw Wrong("missing ')'");
        _at++;
        return index > 0 ? new PatternNode.Group(index, item) : item;
    }

    /// <summary>Reads what follows <c>(?</c>; false when it was a flag group without content, already consumed.</summary>
    private bool ParseGroupKind(ref int index)
    {
        _at++;
        if (Rest(":")) return true;
        if (Rest("P<") || (_at + 1 < _text.Length && _text[_at] == '<' && _text[_at + 1] is not ('=' or '!') && Rest("<")))
        {
            var end = _text.IndexOf('>', _at);
            if (end < 0) throw Wrong("missing '>' after a group name");
            index = ++GroupCount;
            _names[_text[_at..end]] = index;
            _at = end + 1;
            return true;
        }

        var on = true;
        for (; _at < _text.Length; _at++)
        {
            switch (_text[_at])
            {
                case '-': on = false; break;
                case 'i': _ignoreCase = on; break;
                case 's': _dotAll = on; break;
                case 'm': _lineAnchors = on; break;
                case ')':
                    _at++;
                    return false;
                case ':':
                    _at++;
                    return true;
                default:
                    throw new PatternSyntaxException("look-around and this group kind are not in the byte matcher", _at, unsupported: true);
            }
        }

        throw Wrong("missing ')'");
    }

    private PatternNode ParseQuantifier(PatternNode atom)
    {
        while (_at < _text.Length)
        {
            int min, max;
            switch (_text[_at])
            {
                case '*': (min, max) = (0, int.MaxValue); _at++; break;
                case '+': (min, max) = (1, int.MaxValue); _at++; break;
                case '?': (min, max) = (0, 1); _at++; break;
                case '{' when TryBounds(out min, out max): break;
                default: return atom;
            }

            var greedy = !Rest("?");
            if (_at < _text.Length && _text[_at] == '+') throw new PatternSyntaxException("possessive quantifiers are not in the byte matcher", _at, unsupported: true);
            if (atom is PatternNode.Assert) throw Wrong("quantifier on a condition without width");
            atom = new PatternNode.Repeat(atom, min, max, greedy);
        }

        return atom;
    }

    private bool TryBounds(out int min, out int max)
    {
        (min, max) = (0, 0);
        var end = _text.IndexOf('}', _at);
        if (end < 0) return false;
        var parts = _text[(_at + 1)..end].Split(',');
        if (parts.Length > 2 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out min)) return false;
        max = min;
        if (parts.Length == 2 && parts[1].Length == 0) max = int.MaxValue;
        else if (parts.Length == 2 && !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out max)) return false;
        if (max < min) throw Wrong("quantifier bounds are the wrong way round");
        if (min > 10_000 || (max > 10_000 && max != int.MaxValue)) throw Wrong("quantifier bound over 10000");
        _at = end + 1;
        return true;
    }

    private bool Rest(string expected)
    {
        if (string.CompareOrdinal(_text, _at, expected, 0, expected.Length) != 0) return false;
        _at += expected.Length;
        return true;
    }

    private PatternSyntaxException Wrong(string message) => new(message, _at, unsupported: false);
}
