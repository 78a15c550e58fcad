using System.Text;

namespace Crpbot.Evidence.TestCode;

/// <summary>Finds the test functions of a Python file: names that begin with <c>test</c>, at module level or in classes (pytest and unittest collect those).</summary>
internal static class PythonTestReader
{
    private static readonly string[] Skips = ["skip", "xfail", "SkipTest"];

    /// <summary>Reads a file.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="source">Its bytes.</param>
    public static IEnumerable<PythonTest> Read(string path, ReadOnlySpan<byte> source)
    {
        var lines = PythonLines.Of(Encoding.UTF8.GetString(source));
        var tests = new List<PythonTest>();
        var classes = new Stack<(int Indent, string Name, string? Skip)>();
        for (var i = 0; i < lines.Count; i++)
        {
            while (classes.TryPeek(out var outer) && lines[i].Indent <= outer.Indent && !lines[i].Tokens[0].Is("@")) classes.Pop();
            if (ClassName(lines[i]) is { } name) classes.Push((lines[i].Indent, name, SkipAbove(lines, i)));
            if (FunctionName(lines[i]) is { } function && function.StartsWith("test", StringComparison.Ordinal)) tests.Add(Test(path, lines, i, function, classes));
        }

        return tests;
    }

    private static string? ClassName(PythonLine line) => line.Tokens is [var first, var name, ..] && first.Is("class") ? name.Text : null;

    private static string? FunctionName(PythonLine line) => line.Tokens switch
    {
        [var first, var name, ..] when first.Is("def") => name.Text,
        [var first, var second, var name, ..] when first.Is("async") && second.Is("def") => name.Text,
        _ => null,
    };

    private static PythonTest Test(string path, IReadOnlyList<PythonLine> lines, int at, string name, Stack<(int Indent, string Name, string? Skip)> classes)
    {
        var body = new List<PythonLine>();
        for (var i = at + 1; i < lines.Count && lines[i].Indent > lines[at].Indent; i++) body.Add(lines[i]);
        var assertions = new PythonAssertions();
        assertions.Read(body);
        return new PythonTest(path, lines[at].Number, name, string.Join('.', classes.Reverse().Select(c => c.Name)), Docstring(body))
        {
            SkippedBy = SkipAbove(lines, at) ?? classes.Select(c => c.Skip).FirstOrDefault(s => s is not null) ?? SkipInside(body),
            Assertions = assertions.Count,
            Denials = assertions.Denials,
        };
    }

    private static string Docstring(List<PythonLine> body) =>
        body is [{ Tokens: [{ Kind: PythonTokenKind.Text } text, ..] }, ..] ? text.Text.Trim() : string.Empty;

    // skipif depends on the machine, and only a report can tell.
    private static string? SkipAbove(IReadOnlyList<PythonLine> lines, int at)
    {
        for (var i = at - 1; i >= 0 && lines[i].Tokens[0].Is("@"); i--)
            if (lines[i].Tokens.Any(t => Skips.Any(t.Is))) return "@" + string.Concat(lines[i].Tokens.Skip(1).TakeWhile(t => !t.Is("(")).Select(t => t.Text));
        return null;
    }

    private static string? SkipInside(List<PythonLine> body)
    {
        if (body.Count == 0) return null;
        foreach (var line in body.Where(l => l.Indent == body[0].Indent))
        {
            if (line.Tokens is [var first, var dot, var last, ..] && dot.Is(".") && Skips.Any(last.Is)) return first.Text + "." + last.Text;
            if (line.Tokens is [var call, var open, ..] && open.Is("(") && call.Is("skip")) return "skip";
            if (!line.Tokens[0].Is("import") && !line.Tokens[0].Is("from") && line.Tokens[0].Kind != PythonTokenKind.Text) return null;
        }

        return null;
    }
}
