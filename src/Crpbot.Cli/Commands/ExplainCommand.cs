using System.Globalization;
using System.Text;
using Crpbot.Cli.CommandLine;
using Crpbot.Cli.Rulebook;
using Crpbot.Core;

namespace Crpbot.Cli.Commands;

/// <summary><c>explain</c>: the page of a rule on the terminal, within 80 columns.</summary>
internal static class ExplainCommand
{
    private const int Width = 80;

    /// <summary>Runs the command.</summary>
    /// <param name="call">The call.</param>
    public static int Run(Call call)
    {
        var rule = RuleLibrary.Load([.. call.All("rules").Select(p => Path.GetFullPath(p, call.Surroundings.Folder))]).Find(call.Argument!);
        call.Surroundings.Write(Text(rule));
        return 0;
    }

    private static string Text(Rule rule)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{rule.Id}: {rule.Title}\n{Word(rule.Severity)} severity, {Word(rule.Confidence)} confidence, since {rule.Since}, {rule.Family}\n");
        if (!rule.Enabled) text.Append("Switched off by a rule file of yours.\n");
        if (rule.Deprecated) text.Append("Deprecated: kept so that its name is still understood.\n");
        Paragraph(text, "Why it matters", rule.Rationale);
        Paragraph(text, "What to do", rule.Remediation);
        Example(text, "Reported", rule.Bad);
        Example(text, "Not reported", rule.Good);
        if (rule.Maps.Count > 0) Paragraph(text, "Maps to", string.Join("; ", rule.Maps.Select(m => m.Key + " " + string.Join(", ", m.Value))));
        if (rule.Aliases.Count > 0) Paragraph(text, "Also known as", string.Join(", ", rule.Aliases));
        if (rule.References.Count > 0) text.Append("\nReferences\n");
        foreach (var reference in rule.References) text.Append("  ").Append(reference).Append('\n');
        return text.ToString();
    }

    private static void Paragraph(StringBuilder text, string heading, string body)
    {
        text.Append('\n').Append(heading).Append('\n');
        var column = 0;
        foreach (var word in body.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (column > 0 && column + word.Length + 1 > Width)
            {
                text.Append('\n');
                column = 0;
            }

            text.Append(column == 0 ? "  " : " ").Append(word);
            column += word.Length + (column == 0 ? 2 : 1);
        }

        text.Append('\n');
    }

    /// <summary>Templates stay in braces: nothing that looks like a live credential is printed.</summary>
    private static void Example(StringBuilder text, string heading, IReadOnlyList<RuleExample> examples)
    {
        if (examples.Count == 0) return;
        var example = examples[0];
        if (example.Files.Count == 0) File(text, heading, example.Path, example.Text);
        foreach (var file in example.Files) File(text, heading, file.Path, file.Text);
    }

    private static void File(StringBuilder text, string heading, string path, string content)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n{heading} ({path})\n");
        foreach (var line in content.TrimEnd('\n').Split('\n')) text.Append("  ").Append(line.TrimEnd('\r')).Append('\n');
    }

    private static string Word(Enum value) => value.ToString().ToLowerInvariant();
}
