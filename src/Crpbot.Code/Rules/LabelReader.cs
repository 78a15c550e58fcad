using Crpbot.Core;

namespace Crpbot.Code.Rules;

/// <summary>Reads conditions over labels: names, <c>and</c>, <c>or</c>, <c>not</c>, parentheses.</summary>
internal sealed class LabelReader
{
    private const int MaxDepth = 50;
    private readonly RuleScalar _node;
    private readonly List<string> _words;
    private int _at;
    private int _depth;

    private LabelReader(RuleScalar node)
    {
        _node = node;
        _words = [.. node.Value.Replace("(", " ( ", StringComparison.Ordinal).Replace(")", " ) ", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
    }

    /// <summary>Reads a condition.</summary>
    /// <exception cref="UserError">It is none; located.</exception>
    public static LabelCondition Read(RuleScalar node)
    {
        var reader = new LabelReader(node);
        var condition = reader.Or();
        return reader._at == reader._words.Count ? condition : throw reader.Fault();
    }

    /// <summary>True for a label: a Python identifier.</summary>
    public static bool IsLabel(string text) => text.Length > 0 && !char.IsAsciiDigit(text[0]) && text.All(c => char.IsLetterOrDigit(c) || c == '_') && text is not ("and" or "or" or "not");

    private LabelCondition Or()
    {
        if (++_depth > MaxDepth) throw _node.Error("the condition is nested too deeply");
        var parts = new List<LabelCondition> { And() };
        while (Take("or")) parts.Add(And());
        _depth--;
        return parts.Count == 1 ? parts[0] : new LabelCondition { Any = parts };
    }

    private LabelCondition And()
    {
        var parts = new List<LabelCondition> { Not() };
        while (Take("and")) parts.Add(Not());
        return parts.Count == 1 ? parts[0] : new LabelCondition { All = parts };
    }

    private LabelCondition Not()
    {
        var negated = false;
        while (Take("not")) negated = !negated;
        var atom = Atom();
        return negated ? new LabelCondition { Not = atom } : atom;
    }

    private LabelCondition Atom()
    {
        if (Take("("))
        {
            var inner = Or();
            return Take(")") ? inner : throw Fault();
        }

        return _at < _words.Count && IsLabel(_words[_at]) ? new LabelCondition { Label = _words[_at++] } : throw Fault();
    }

    private bool Take(string word)
    {
        if (_at >= _words.Count || _words[_at] != word) return false;
        _at++;
        return true;
    }

    private UserError Fault() => _node.Error($"'{_node.Value}' is no condition over labels", "names joined by and, or, not");
}
