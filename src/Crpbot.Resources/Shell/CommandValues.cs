using Crpbot.Resources.Values;

namespace Crpbot.Resources.Shell;

/// <summary>
/// Commands of a script as a list value that rules can read. Each is a map: <c>Text</c> (words joined by one space), <c>Program</c>,
/// <c>Arguments</c>, <c>Sudo</c>, <c>PipedTo</c> and <c>PipedFrom</c> (programs next to it in a pipeline, nearest first), <c>Redirections</c> (words that open files), <c>FailureIgnored</c> (<c>|| true</c> follows).
/// </summary>
internal static class CommandValues
{
    private const int MostCommands = 20_000;
    private const int LongestPipeline = 16;

    /// <summary>The commands of a script; those inside <c>sh -c '…'</c> follow the command itself.</summary>
    /// <param name="script">The script.</param>
    public static ListValue Of(MappedText script)
    {
        var items = new List<Value>();
        Add(script, items, depth: 0);
        return new ListValue(items, Open: items.Count >= MostCommands) { At = script.Span(0, script.Text.Length) };
    }

    /// <summary>One command given as words (exec form).</summary>
    /// <param name="words">Program and arguments.</param>
    /// <param name="at">Where it stands.</param>
    public static ListValue OfWords(IReadOnlyList<string> words, SourceSpan at)
    {
        if (words.Count == 0) return new ListValue([]) { At = at };
        var command = new ShellCommand([.. words.Select(w => new ShellWord(w, 0, 0))], 0, 0, string.Empty);
        var items = new List<Value> { Map([command], 0, _ => at) };
        if (command.Script is { } inner)
            items.AddRange(Of(MappedText.Of(inner.Text.ReplaceLineEndings(" "), at.Line, at.Column)).Items.Select(i => i with { At = at }));
        return new ListValue(items) { At = at };
    }

    private static void Add(MappedText script, List<Value> items, int depth)
    {
        var commands = ShellScript.Commands(script.Text);
        for (var i = 0; i < commands.Count && items.Count < MostCommands; i++)
        {
            items.Add(Map(commands, i, c => script.Span(c.Start, c.Length)));
            if (depth < 4 && commands[i].Script is { Length: > 2 } inner && script.Text[inner.Start] is '\'' or '"')
                Add(script.Slice(inner.Start + 1, inner.Length - 2), items, depth + 1);
        }
    }

    private static MapValue Map(IReadOnlyList<ShellCommand> commands, int index, Func<ShellCommand, SourceSpan> place)
    {
        var command = commands[index];
        var at = place(command);
        ScalarValue Text(string text) => new(text) { At = at };
        ScalarValue Flag(bool value) => new(value ? "true" : "false", ScalarKind.Boolean) { At = at };
        return new MapValue(
        [
            new("Text", Text(string.Join(' ', command.Words.Select(w => w.Text)))),
            new("Program", Text(command.Program)),
            new("Arguments", new ListValue([.. command.Words.Skip(command.ProgramAt + 1).Select(w => Text(w.Text))]) { At = at }),
            new("Sudo", Flag(command.IsSudo)),
            new("PipedTo", new ListValue([.. Pipeline(commands, index, 1).Select(c => Text(c.Program))]) { At = at }),
            new("PipedFrom", new ListValue([.. Pipeline(commands, index, -1).Select(c => Text(c.Program))]) { At = at }),
            new("Redirections", new ListValue([.. command.Words.Where(w => w.Redirects).Select(w => Text(w.Text))]) { At = at }),
            new("FailureIgnored", Flag(Ignored(commands, index))),
        ])
        { At = at };
    }

    private static IEnumerable<ShellCommand> Pipeline(IReadOnlyList<ShellCommand> commands, int index, int step)
    {
        for (var i = index; i + step >= 0 && i + step < commands.Count && Math.Abs(i - index) < LongestPipeline; i += step)
        {
            if (commands[step > 0 ? i : i - 1].Operator != "|") yield break;
            yield return commands[i + step];
        }
    }

    private static bool Ignored(IReadOnlyList<ShellCommand> commands, int index)
    {
        var first = index;
        while (index + 1 < commands.Count && commands[index].Operator == "|" && index - first < LongestPipeline) index++;
        if (commands[index].Operator != "||" || index + 1 >= commands.Count) return false;
        var next = commands[index + 1];
        return next.Program is "true" or ":" or "echo" or "printf" || (next.Program == "exit" && next.Words.Count > 1 && next.Words[^1].Text == "0");
    }
}
