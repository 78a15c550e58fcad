using System.Globalization;
using Crpbot.Resources.Shell;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.Docker;

/// <summary>Properties of a <c>Docker::Instruction</c>.</summary>
internal static class InstructionValues
{
    /// <summary>Builds them.</summary>
    /// <param name="instruction">Instruction.</param>
    /// <param name="stage">Its stage.</param>
    /// <param name="index">Number of the stage.</param>
    public static MapValue Of(DockerInstruction instruction, DockerStage stage, int index)
    {
        var at = instruction.At;
        var arguments = instruction.Arguments;
        var entries = new List<MapEntry>
        {
            new("Keyword", new ScalarValue(instruction.Keyword) { At = at }),
            new("Text", new ScalarValue(arguments.Text.Trim()) { At = arguments.Span(0, arguments.Text.TrimEnd().Length) }),
            new("OnBuild", new ScalarValue(instruction.OnBuild ? "true" : "false", ScalarKind.Boolean) { At = at }),
            new("Stage", new ScalarValue(index.ToString(CultureInfo.InvariantCulture), ScalarKind.Number) { At = at }),
            new("Flags", new MapValue([.. instruction.Flags.Select(f => new MapEntry(f.Key, new ScalarValue(f.Value) { At = at }))]) { At = at }),
        };
        switch (instruction.Keyword)
        {
            case "RUN":
                entries.Add(new MapEntry("Commands", Commands(instruction)));
                break;
            case "ENV" or "ARG":
                entries.Add(new MapEntry("Pairs", new ListValue([.. Pairs.Of(arguments.Text, instruction.Keyword == "ENV").Select(p => Pair(p.Name, p.Value, stage, at))]) { At = at }));
                break;
            case "COPY" or "ADD":
                var words = instruction.Exec ?? arguments.Text.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
                entries.Add(new MapEntry("Sources", new ListValue([.. words.SkipLast(1).Select(w => stage.Variables.Fill(w, arguments.Span(0, arguments.Text.Length)))]) { At = at }));
                entries.Add(new MapEntry("Target", words.Count > 0 ? stage.Variables.Fill(words[^1], at) : new AbsentValue()));
                break;
            case "EXPOSE":
                entries.Add(new MapEntry("Ports", new ListValue([.. arguments.Text.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries).Select(p => stage.Variables.Fill(p, arguments.Span(0, arguments.Text.Length)))]) { At = at }));
                break;
        }

        return new MapValue(entries) { At = at };
    }

    // RUN <<EOF runs the body; "RUN python3 <<EOF" hands it to a program that is no shell.
    private static ListValue Commands(DockerInstruction instruction)
    {
        if (instruction.Bodies is [var body, ..])
        {
            var line = CommandValues.Of(instruction.Arguments);
            var program = ShellScript.Commands(instruction.Arguments.Text) is [var command, ..] ? command.Program : string.Empty;
            if (program.StartsWith("<<", StringComparison.Ordinal)) return IsShell(body.Text) ? CommandValues.Of(body) : new ListValue([]) { At = instruction.At };
            return program is "sh" or "bash" or "ash" or "dash" or "zsh" ? line with { Items = [.. line.Items, .. CommandValues.Of(body).Items] } : line;
        }

        return instruction.Exec is { } words ? CommandValues.OfWords(words, instruction.At) : CommandValues.Of(instruction.Arguments);
    }

    private static bool IsShell(string script) => !script.StartsWith("#!", StringComparison.Ordinal) || script.Split('\n')[0].EndsWith("sh", StringComparison.Ordinal);

    private static MapValue Pair(string name, string? value, DockerStage stage, SourceSpan at) => new(
    [
        new MapEntry("Name", new ScalarValue(name) { At = at }),
        new MapEntry("Value", value is null ? new AbsentValue { At = at } : stage.Variables.Fill(value, at)),
    ])
    { At = at };
}
