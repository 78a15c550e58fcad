using System.Text;
using Crpbot.Core;

namespace Crpbot.Rules.Pages;

/// <summary>The Markdown page of a rule. Examples keep their templates in braces, so that no page shows anything that looks like a live credential.</summary>
public static class RulePage
{
    /// <summary>The page's text with LF line ends.</summary>
    /// <param name="rule">The rule.</param>
    public static string Of(Rule rule)
    {
        var page = new StringBuilder();
        page.Append("<!-- Written by `crpbot rules docs`; edit the rule file instead. -->\n");
        page.Append("# ").Append(rule.Title).Append("\n\n`").Append(rule.Id).Append("` · severity ").Append(Word(rule.Severity)).Append(" · confidence ").Append(Word(rule.Confidence));
        page.Append(" · ").Append(rule.Family.Length == 0 ? "rules" : rule.Family).Append(" · since ").Append(rule.Since).Append("\n\n");
        if (rule.Deprecated) page.Append("This rule is deprecated: it is kept so that its name is still understood, and does not run.\n\n");
        page.Append("**Why it matters.** ").Append(rule.Rationale).Append("\n\n**What to do.** ").Append(rule.Remediation).Append('\n');
        Examples(page, "Reported", rule.Bad, bad: true);
        Examples(page, "Not reported", rule.Good, bad: false);
        if (rule.Bad.Concat(rule.Good).SelectMany(e => e.Files.Select(f => f.Text).Append(e.Text)).Any(t => t.Contains("{{", StringComparison.Ordinal)))
            page.Append("\n`{{A-Z2-7:16}}` stands for 16 random characters of that class; `{{name:…}}` for a generated value with a valid structure.\n");
        Mappings(page, rule);
        if (rule.Aliases.Count > 0) page.Append("\n**Also known as:** ").AppendJoin(", ", rule.Aliases.Select(a => $"`{a}`")).Append('\n');
        if (rule.References.Count > 0) page.Append("\n**References**\n\n");
        foreach (var reference in rule.References) page.Append("- <").Append(reference).Append(">\n");
        page.Append("\nSuppress one place with a comment: `crpbot: ignore[").Append(rule.Id).Append("] reason until=YYYY-MM-DD`.\n");
        return page.ToString();
    }

    private static void Examples(StringBuilder page, string heading, IReadOnlyList<RuleExample> examples, bool bad)
    {
        if (examples.Count == 0) return;
        page.Append("\n## ").Append(heading).Append('\n');
        foreach (var example in examples)
        {
            if (example.Files.Count == 0) Example(page, example.Path, example.Text, bad ? example.Lines : [], example.Note);
            for (var i = 0; i < example.Files.Count; i++) Example(page, example.Files[i].Path, example.Files[i].Text, example.Files[i].Lines, i == 0 ? example.Note : null, i > 0);
        }
    }

    private static void Example(StringBuilder page, string path, string code, IReadOnlyList<int> lines, string? note, bool joined = false)
    {
        page.Append('\n').Append(joined ? "with `" : "`").Append(path).Append('`');
        if (lines.Count > 0 && code.TrimEnd('\n').Contains('\n', StringComparison.Ordinal)) page.Append(lines.Count == 1 ? ", line " : ", lines ").AppendJoin(", ", lines);
        if (note is not null) page.Append(": ").Append(note);
        var text = code.TrimEnd('\n');
        var fence = text.Contains("```", StringComparison.Ordinal) ? "~~~~" : "```";
        page.Append("\n\n").Append(fence).Append("text\n").Append(Shown(text)).Append('\n').Append(fence).Append('\n');
    }

    // Control characters would break the page; a private-key marker in a page would be found by every scanner.
    private static string Shown(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsControl(c) && c is not ('\n' or '\t')) shown.Append("\\u").Append(((int)c).ToString("x4", System.Globalization.CultureInfo.InvariantCulture));
            else shown.Append(c);
        }

        return shown.ToString();
    }

    private static void Mappings(StringBuilder page, Rule rule)
    {
        if (rule.Maps.Count == 0) return;
        page.Append("\n## Mappings\n\n| framework | controls |\n|---|---|\n");
        foreach (var (framework, controls) in rule.Maps.OrderBy(m => m.Key, StringComparer.Ordinal))
            page.Append("| ").Append(framework).Append(" | ").AppendJoin(", ", controls).Append(" |\n");
    }

    private static string Word(Enum value) => value.ToString().ToLowerInvariant();
}
