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
        if (rule.Bad.Concat(rule.Good).Any(e => e.Text.Contains("{{", StringComparison.Ordinal)))
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
            page.Append("\n`").Append(example.Path).Append('`');
            if (bad && example.Text.TrimEnd('\n').Contains('\n', StringComparison.Ordinal)) page.Append(example.Lines.Count == 1 ? ", line " : ", lines ").AppendJoin(", ", example.Lines);
            if (example.Note is { } note) page.Append(": ").Append(note);
            var text = example.Text.TrimEnd('\n');
            var fence = text.Contains("```", StringComparison.Ordinal) ? "~~~~" : "```";
            page.Append("\n\n").Append(fence).Append("text\n").Append(Shown(text)).Append('\n').Append(fence).Append('\n');
        }
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
