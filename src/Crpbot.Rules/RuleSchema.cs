using Crpbot.Core;

namespace Crpbot.Rules;

/// <summary>The schema of rule files.</summary>
public static class RuleSchema
{
    /// <summary>The schema with the match keys of the given scanners.</summary>
    /// <param name="matchers">Scanners.</param>
    public static KeySchema Of(IEnumerable<IRuleMatcher> matchers) => new("rule", KeyKind.Map, "One rule.")
    {
        Keys =
        [
            new("id", KeyKind.Text, "Lower-case words joined by hyphens; equals the file name.") { Required = true },
            new("extends", KeyKind.Text, "Id of the rule whose fields are taken over where this file does not give them."),
            new("enabled", KeyKind.Flag, "False switches the rule off."),
            new("title", KeyKind.Text, "What is wrong, understandable to someone who does not know the rule."),
            new("severity", KeyKind.Text, "How much harm it can do.") { Words = ["info", "low", "medium", "high", "critical"] },
            new("confidence", KeyKind.Text, "How sure the rule is.") { Words = ["low", "medium", "high"] },
            new("since", KeyKind.Text, "First version that has the rule."),
            new("aliases", KeyKind.Texts, "Former and foreign ids."),
            new("tags", KeyKind.Texts, "Free words for selection."),
            new("rationale", KeyKind.Text, "What an attacker, a market or a bill can do with it."),
            new("remediation", KeyKind.Text, "An order that a reader can follow today."),
            new("references", KeyKind.Texts, "Absolute https addresses."),
            new("maps", KeyKind.Open, "Frameworks and their controls."),
            new("message", KeyKind.Text, "One sentence shown with each finding."),
            new("deprecated", KeyKind.Flag, "True keeps the rule only for its name."),
            new("match", KeyKind.Map, "What the scanner looks for.") { Keys = [.. matchers.Select(m => m.Schema)] },
            new("examples", KeyKind.Map, "Texts that must and must not be reported.")
            {
                Keys = [Examples("bad", "Texts that must be reported.", true), Examples("good", "Texts that must not be reported.", false)],
            },
        ],
    };

    private static KeySchema Examples(string name, string description, bool bad)
    {
        List<KeySchema> keys =
        [
            new("text", KeyKind.Text, "The text; templates are expanded."),
            new("path", KeyKind.Text, "File name that it pretends to have."),
            new("files", KeyKind.Open, "Instead of a text, for rules that speak about a whole repository: paths and their texts."),
            new("note", KeyKind.Text, "Why the example is here."),
        ];
        if (bad) keys.Add(new("lines", KeyKind.Texts, "Lines that must be reported, no more; of several files written path:line."));
        return new KeySchema(name, KeyKind.Maps, description) { Keys = keys };
    }
}
