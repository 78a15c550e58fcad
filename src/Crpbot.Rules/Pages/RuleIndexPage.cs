using System.Globalization;
using System.Text;
using Crpbot.Core;

namespace Crpbot.Rules.Pages;

/// <summary>The table of all rules by family.</summary>
public static class RuleIndexPage
{
    /// <summary>The page's text with LF line ends.</summary>
    /// <param name="rules">All rules.</param>
    public static string Of(IReadOnlyCollection<Rule> rules)
    {
        var page = new StringBuilder("<!-- Written by `crpbot rules docs`; edit the rule files instead. -->\n# Rules\n\n");
        page.Append(CultureInfo.InvariantCulture, $"{rules.Count} rules. `crpbot rules list` prints them, `crpbot explain ID` shows one.\n");
        foreach (var family in rules.GroupBy(r => r.Family, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {(family.Key.Length == 0 ? "rules" : family.Key)} ({family.Count()})\n\n| rule | what it reports | severity | confidence |\n|---|---|---|---|\n");
            foreach (var rule in family.OrderBy(r => r.Id, StringComparer.Ordinal))
                page.Append(CultureInfo.InvariantCulture, $"| [{rule.Id}]({rule.Id}.md) | {rule.Title.Replace("|", "\\|", StringComparison.Ordinal)} | {rule.Severity.ToString().ToLowerInvariant()} | {rule.Confidence.ToString().ToLowerInvariant()} |\n");
        }

        return page.ToString();
    }
}
