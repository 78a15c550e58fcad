namespace Crpbot.Evidence.TestCode;

/// <summary>Reads the assertions in the body of one test.</summary>
internal sealed class PythonAssertions
{
    private static readonly string[] Denying =
    [
        "assertFalse", "assertIsNone", "assertNotIn", "assertNotCalled", "assert_not_called", "assert_not_awaited", "assert_never_called", "assert_not_any_call", "assert_no_calls",
    ];

    private static readonly string[] Comparing = ["assertEqual", "assertEquals", "assertIs", "assertListEqual", "assertTupleEqual", "assertDictEqual", "assertCountEqual", "assertSequenceEqual"];
    private readonly Dictionary<string, List<string>> _assigned = new(StringComparer.Ordinal);
    private readonly List<Denial> _denials = [];

    /// <summary>Number of assertions.</summary>
    public int Count { get; private set; }

    /// <summary>Those that deny something.</summary>
    public IReadOnlyList<Denial> Denials => _denials;

    /// <summary>Reads the lines of a body.</summary>
    /// <param name="body">Logical lines.</param>
    public void Read(IReadOnlyList<PythonLine> body)
    {
        for (var i = 0; i < body.Count; i++)
        {
            var tokens = body[i].Tokens;
            if (tokens[0].Is("assert")) Statement(body[i].Number, tokens);
            else if (IsRaising(tokens)) Raising(body, i);
            else if (!Call(body[i].Number, tokens)) Assignment(tokens);
        }
    }

    private void Statement(int line, IReadOnlyList<PythonToken> tokens)
    {
        Count++;
        var end = EndOfCondition(tokens);
        if (Denies(tokens, 1, end)) _denials.Add(new Denial(line, Names(tokens, 1, end)));
    }

    // The message behind the comma says nothing about the condition.
    private static int EndOfCondition(IReadOnlyList<PythonToken> tokens)
    {
        var depth = 0;
        for (var i = 1; i < tokens.Count; i++)
        {
            if (Opens(tokens[i])) depth++;
            else if (Closes(tokens[i])) depth--;
            else if (depth == 0 && tokens[i].Is(",")) return i;
        }

        return tokens.Count;
    }

    private static bool Denies(IReadOnlyList<PythonToken> tokens, int from, int to)
    {
        if (from >= to) return false;
        var part = tokens.Take(to).Skip(from).ToList();
        if (part[0].Is("not")) return true;
        for (var i = 0; i < part.Count; i++)
        {
            if (part[i].Is("not") && i + 1 < part.Count && part[i + 1].Is("in")) return true;
            if (part[i].Is("==") && (IsNothing(part, i + 1) || (i > 0 && IsNothing(part, 0, i)))) return true;
            if (part[i].Is("is") && i + 1 < part.Count && (part[i + 1].Is("False") || part[i + 1].Is("None"))) return true;
            if (part[i].Is("<") && i + 1 < part.Count && part[i + 1].Text == "1") return true;
        }

        return false;
    }

    private static bool IsNothing(IReadOnlyList<PythonToken> part, int at, int end = int.MaxValue)
    {
        if (at >= part.Count) return false;
        var length = Math.Min(end, part.Count) - at;
        if (part[at].Kind == PythonTokenKind.Number) return part[at].Text is "0" or "0.0";
        if (part[at].Is("False") || part[at].Is("None")) return true;
        return length >= 2 && ((part[at].Is("[") && part[at + 1].Is("]")) || (part[at].Is("(") && part[at + 1].Is(")")) || (part[at].Is("{") && part[at + 1].Is("}")));
    }

    private bool Call(int line, IReadOnlyList<PythonToken> tokens)
    {
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Kind != PythonTokenKind.Name || !tokens[i].Text.StartsWith("assert", StringComparison.Ordinal) || !tokens[i + 1].Is("(")) continue;
            Count++;
            var denies = Denying.Contains(tokens[i].Text, StringComparer.Ordinal) || (Comparing.Contains(tokens[i].Text, StringComparer.Ordinal) && ComparesWithNothing(tokens, i + 2));
            if (denies) _denials.Add(new Denial(line, [.. Names(tokens, 0, tokens.Count).Where(n => !n.StartsWith("assert", StringComparison.Ordinal))]));
            return true;
        }

        return false;
    }

    private static bool ComparesWithNothing(IReadOnlyList<PythonToken> tokens, int from)
    {
        var depth = 0;
        if (IsNothing(tokens, from)) return true;
        for (var i = from; i < tokens.Count; i++)
        {
            if (depth == 0 && tokens[i].Is(",")) return IsNothing(tokens, i + 1);
            if (Opens(tokens[i])) depth++;
            else if (Closes(tokens[i])) depth--;
        }

        return false;
    }

    private static bool IsRaising(IReadOnlyList<PythonToken> tokens) =>
        tokens.Any(t => t.Is("with")) && tokens.Any(t => t.Is("raises") || t.Is("assertRaises") || t.Is("assertRaisesRegex"));

    // What is called below must not have happened, because it raised.
    private void Raising(IReadOnlyList<PythonLine> body, int at)
    {
        Count++;
        var names = new List<string>();
        for (var i = at + 1; i < body.Count && body[i].Indent > body[at].Indent; i++) names.AddRange(Names(body[i].Tokens, 0, body[i].Tokens.Count));
        _denials.Add(new Denial(body[at].Number, names));
    }

    // result = bot.execute_trade(signal): what is said about the result is said about the call.
    private void Assignment(IReadOnlyList<PythonToken> tokens)
    {
        var equals = 0;
        while (equals < tokens.Count && (tokens[equals].Kind == PythonTokenKind.Name || tokens[equals].Is(",") || tokens[equals].Is("."))) equals++;
        if (equals == 0 || equals >= tokens.Count || !tokens[equals].Is("=")) return;
        var called = new List<string>();
        for (var i = equals + 1; i + 1 < tokens.Count; i++)
            if (tokens[i].Kind == PythonTokenKind.Name && tokens[i + 1].Is("(")) called.Add(tokens[i].Text);
        for (var i = 0; i < equals; i++)
            if (tokens[i].Kind == PythonTokenKind.Name) _assigned[tokens[i].Text] = called;
    }

    private List<string> Names(IReadOnlyList<PythonToken> tokens, int from, int to)
    {
        var names = new List<string>();
        for (var i = from; i < to; i++)
        {
            if (tokens[i].Kind != PythonTokenKind.Name) continue;
            names.Add(tokens[i].Text);
            if (_assigned.TryGetValue(tokens[i].Text, out var behind)) names.AddRange(behind);
        }

        return names;
    }

    private static bool Opens(PythonToken token) => token.Is("(") || token.Is("[") || token.Is("{");

    private static bool Closes(PythonToken token) => token.Is(")") || token.Is("]") || token.Is("}");
}
