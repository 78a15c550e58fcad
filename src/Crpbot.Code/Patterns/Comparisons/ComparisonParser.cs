using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Crpbot.Code.Patterns.Matching;

namespace Crpbot.Code.Patterns.Comparisons;

/// <summary>Parses the Python expressions that <c>metavariable-comparison</c> allows.</summary>
internal sealed class ComparisonParser
{
    private const int MaxDepth = 50;
    private static readonly string[] Signs = ["==", "!=", "<=", ">=", "<", ">"];
    private readonly string _text;
    private readonly TimeProvider _clock;
    private int _at;
    private int _depth;

    private ComparisonParser(string text, TimeProvider clock) => (_text, _clock) = (text, clock);

    /// <summary>Parses a comparison.</summary>
    /// <param name="text">Expression.</param>
    /// <param name="clock">Clock of <c>today()</c>.</param>
    /// <exception cref="FormatException">It is none of those that are allowed; one sentence.</exception>
    public static IComparisonNode Parse(string text, TimeProvider clock)
    {
        var parser = new ComparisonParser(text, clock);
        var node = parser.Or();
        parser.Skip();
        return parser._at == text.Length ? node : throw parser.Fault();
    }

    private IComparisonNode Or()
    {
        if (++_depth > MaxDepth) throw new FormatException("the comparison is nested too deeply");
        var left = And();
        while (Word("or")) left = new LogicNode("or", left, And());
        _depth--;
        return left;
    }

    private IComparisonNode And()
    {
        var left = Not();
        while (Word("and")) left = new LogicNode("and", left, Not());
        return left;
    }

    private IComparisonNode Not()
    {
        var times = 0;
        while (Word("not")) times++;
        var node = Compare();
        return times % 2 == 1 ? new LogicNode("not", node, null) : times > 0 ? new LogicNode("not", new LogicNode("not", node, null), null) : node;
    }

    private IComparisonNode Compare()
    {
        var left = Sum();
        IComparisonNode? chain = null;
        while (Sign() is { } sign)
        {
            var right = Sum();
            IComparisonNode link = new CompareNode(sign, left, right);
            chain = chain is null ? link : new LogicNode("and", chain, link);
            left = right;
        }

        return chain ?? left;
    }

    private string? Sign()
    {
        Skip();
        foreach (var sign in Signs)
            if (_text.AsSpan(_at).StartsWith(sign, StringComparison.Ordinal))
            {
                _at += sign.Length;
                return sign;
            }

        if (Word("in")) return "in";
        var before = _at;
        if (Word("not") && Word("in")) return "not in";
        _at = before;
        return null;
    }

    private IComparisonNode Sum()
    {
        var left = Product();
        while (true)
        {
            Skip();
            if (Take('+')) left = new ArithmeticNode('+', left, Product());
            else if (Take('-')) left = new ArithmeticNode('-', left, Product());
            else return left;
        }
    }

    private IComparisonNode Product()
    {
        var left = Unary();
        while (true)
        {
            Skip();
            if (_at + 1 < _text.Length && ((_text[_at] == '*' && _text[_at + 1] == '*') || (_text[_at] == '/' && _text[_at + 1] == '/'))) throw Fault();
            if (Take('*')) left = new ArithmeticNode('*', left, Unary());
            else if (Take('/')) left = new ArithmeticNode('/', left, Unary());
            else if (Take('%')) left = new ArithmeticNode('%', left, Unary());
            else return left;
        }
    }

    private IComparisonNode Unary()
    {
        Skip();
        if (Take('-'))
        {
            if (++_depth > MaxDepth) throw new FormatException("the comparison is nested too deeply");
            var negated = new ArithmeticNode('-', Unary(), null);
            _depth--;
            return negated;
        }

        return Atom();
    }

    private IComparisonNode Atom()
    {
        Skip();
        if (_at == _text.Length) throw new FormatException("the comparison ends too early");
        var c = _text[_at];
        if (c == '(')
        {
            _at++;
            var inner = Or();
            Expect(')');
            return inner;
        }

        if (c == '[') return new ListNode(Items('[', ']'));
        if (c == '$') return Metavariable();
        if (c is '\'' or '"') return new LiteralNode(new ComparisonValue(Quoted(false)));
        if (c is 'r' && _at + 1 < _text.Length && _text[_at + 1] is '\'' or '"')
        {
            _at++;
            return new LiteralNode(new ComparisonValue(Quoted(true)));
        }

        return char.IsAsciiDigit(c) ? Number() : Named();
    }

    private MetavariableNode Metavariable()
    {
        var start = _at++;
        if (_text.AsSpan(_at).StartsWith("...", StringComparison.Ordinal)) _at += 3;
        while (_at < _text.Length && (char.IsAsciiLetterUpper(_text[_at]) || char.IsAsciiDigit(_text[_at]) || _text[_at] == '_')) _at++;
        return _at - start > 1 ? new MetavariableNode(_text[start.._at]) : throw Fault();
    }

    private LiteralNode Number()
    {
        var start = _at;
        while (_at < _text.Length && (char.IsAsciiLetterOrDigit(_text[_at]) || _text[_at] is '_' or '.')) _at++;
        var digits = _text[start.._at];
        if (NumberText.Integer(digits) is { } integer) return new LiteralNode(new ComparisonValue(integer));
        return double.TryParse(digits.Replace("_", string.Empty, StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? new LiteralNode(new ComparisonValue(number)) : throw Fault();
    }

    private string Quoted(bool raw)
    {
        var quote = _text[_at++];
        var text = new StringBuilder();
        while (_at < _text.Length && _text[_at] != quote)
        {
            if (_text[_at] != '\\' || _at + 1 == _text.Length)
            {
                text.Append(_text[_at++]);
                continue;
            }

            var next = _text[_at + 1];
            _at += 2;
            if (raw) text.Append('\\').Append(next);
            else text.Append(next switch { 'n' => "\n", 't' => "\t", 'r' => "\r", '\\' or '\'' or '"' => next.ToString(), _ => "\\" + next });
        }

        Expect(quote);
        return text.ToString();
    }

    private IComparisonNode Named()
    {
        var start = _at;
        while (_at < _text.Length && (char.IsAsciiLetterOrDigit(_text[_at]) || _text[_at] is '_' or '.')) _at++;
        var name = _text[start.._at];
        if (name is "True" or "False") return new LiteralNode(new ComparisonValue(name == "True"));
        if (!CallNode.Functions.TryGetValue(name, out var count)) throw name.Length == 0 ? Fault() : new FormatException($"'{name}' is not known in comparisons");
        Skip();
        if (_at == _text.Length || _text[_at] != '(') throw Fault();
        var arguments = Items('(', ')');
        if (arguments.Count != count) throw new FormatException($"{name}() takes {count} arguments here");
        var regex = name == "re.match" && arguments[0] is LiteralNode literal && literal.Evaluate(null!).Value is string pattern ? PatternRegex.Create(@"\A(?:" + pattern + ")", RegexOptions.None) : null;
        return new CallNode(name, arguments, regex, _clock);
    }

    private List<IComparisonNode> Items(char open, char close)
    {
        Expect(open);
        var items = new List<IComparisonNode>();
        for (Skip(); _at < _text.Length && _text[_at] != close; Skip())
        {
            items.Add(Or());
            Skip();
            if (!Take(',')) break;
        }

        Expect(close);
        return items;
    }

    private bool Word(string word)
    {
        Skip();
        var end = _at + word.Length;
        if (!_text.AsSpan(_at).StartsWith(word, StringComparison.Ordinal) || (end < _text.Length && (char.IsAsciiLetterOrDigit(_text[end]) || _text[end] == '_'))) return false;
        _at = end;
        return true;
    }

    private void Skip()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at])) _at++;
    }

    private bool Take(char c)
    {
        if (_at >= _text.Length || _text[_at] != c) return false;
        _at++;
        return true;
    }

    private void Expect(char c)
    {
        Skip();
        if (!Take(c)) throw new FormatException($"'{c}' is missing in the comparison");
    }

    private FormatException Fault() => new($"not understood in the comparison: '{_text[_at..Math.Min(_text.Length, _at + 20)]}'");
}
