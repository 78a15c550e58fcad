using System.Text;
using Crpbot.Cli.Settings;

namespace Crpbot.Cli.CommandLine;

/// <summary>Help: examples first, then commands and options in groups, within 80 columns.</summary>
internal static class HelpText
{
    private const int Width = 80;
    private const int Indent = 28;

    /// <summary>The help of a command.</summary>
    /// <param name="spec">The command.</param>
    public static string Of(CommandSpec spec)
    {
        var text = new StringBuilder();
        text.Append(spec.Summary).Append('\n');
        if (spec.Examples.Count > 0) text.Append("\nExamples\n");
        foreach (var (line, note) in spec.Examples) Row(text, line, note, 38);
        text.Append("\nUsage\n  ").Append(Usage(spec)).Append('\n');
        if (spec.Commands.Count > 0) text.Append("\nCommands\n");
        foreach (var command in spec.Commands) Row(text, command.Word, command.Summary, 14);
        foreach (var group in spec.Options.GroupBy(o => o.Group).OrderBy(g => g.Key))
        {
            text.Append('\n').Append(Heading(group.Key)).Append('\n');
            foreach (var option in group) Row(text, Name(option), option.Description, Indent);
        }

        return text.ToString();
    }

    /// <summary>The command that the words before the help option name; the deepest that fits.</summary>
    /// <param name="program">The program.</param>
    /// <param name="args">Its arguments.</param>
    public static CommandSpec Find(CommandSpec program, IEnumerable<string> args)
    {
        var at = program;
        foreach (var word in args)
        {
            if (at.Commands.FirstOrDefault(c => c.Word == word) is not { } next) continue;
            at = next;
        }

        return at;
    }

    private static string Usage(CommandSpec spec)
    {
        var usage = new StringBuilder("crpbot");
        if (spec.Name.Length > 0) usage.Append(' ').Append(spec.Name);
        if (spec.Commands.Count > 0) usage.Append(" COMMAND");
        if (spec.Argument is { } argument) usage.Append(spec.ArgumentRequired ? " " + argument : $" [{argument}]").Append(spec.ArgumentMany ? "..." : string.Empty);
        if (spec.Options.Count > 0 || spec.Commands.Count > 0) usage.Append(" [options]");
        return usage.ToString();
    }

    private static string Name(Setting option)
    {
        var name = option.ShowsNegative ? (option.Default == "true" ? option.Negative! : $"{option.Option}, {option.Negative}") : option.Option;
        if (option.Short is { } alias) name = alias + ", " + name;
        return option.Kind == SettingKind.Flag ? name : name + " " + option.Placeholder;
    }

    private static void Row(StringBuilder text, string name, string note, int indent)
    {
        text.Append("  ").Append(name);
        var column = name.Length + 2;
        if (column > indent - 2)
        {
            text.Append('\n');
            column = 0;
        }

        text.Append(' ', indent - column);
        column = indent;
        foreach (var word in note.Split(' '))
        {
            if (column + word.Length > Width)
            {
                TrimEnd(text);
                text.Append('\n').Append(' ', indent);
                column = indent;
            }

            text.Append(word).Append(' ');
            column += word.Length + 1;
        }

        TrimEnd(text);
        text.Append('\n');
    }

    private static void TrimEnd(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] == ' ') text.Length--;
    }

    private static string Heading(SettingGroup group) => group switch
    {
        SettingGroup.Input => "Input",
        SettingGroup.Account => "Live account",
        SettingGroup.Rules => "Rules",
        SettingGroup.Gate => "Gate",
        SettingGroup.Output => "Output",
        _ => "Configuration, cache, network",
    };
}
