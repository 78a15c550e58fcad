using Crpbot.Resources.Documents;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.Workflows;

/// <summary>Expressions <c>${{ … }}</c> in a script, each with its place.</summary>
internal static class Expressions
{
    /// <summary>The expressions as texts.</summary>
    /// <param name="script">The script.</param>
    public static ListValue Of(DocumentScalar script)
    {
        var items = new List<Value>();
        var (line, start) = (script.IsBlock ? script.At.Line + 1 : script.At.Line, 0);
        for (var at = 0; at < script.Text.Length; at++)
        {
            if (script.Text[at] == '\n')
            {
                line++;
                start = at + 1;
            }

            if (!script.Text.AsSpan(at).StartsWith("${{", StringComparison.Ordinal)) continue;
            var end = script.Text.IndexOf("}}", at, StringComparison.Ordinal);
            if (end < 0) break;
            var column = (script.IsBlock ? script.At.Column : script.At.Column + (script.IsPlain ? 0 : 1)) + at - start;
            items.Add(new ScalarValue(script.Text[(at + 3)..end].Trim()) { At = new SourceSpan(line, column, line, column + end + 2 - at) });
        }

        return new ListValue(items) { At = script.At };
    }
}
