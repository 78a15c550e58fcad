using System.Text.RegularExpressions;
using Crpbot.Code.Patterns.Matching;
using Crpbot.Core;
using Crpbot.Rules;

namespace Crpbot.Code.Rules;

/// <summary>Makes this program's record of what a Semgrep rule says of itself.</summary>
internal static class SemgrepRecord
{
    private static readonly Dictionary<string, Severity> Severities = new(StringComparer.OrdinalIgnoreCase)
    {
        ["CRITICAL"] = Severity.Critical, ["HIGH"] = Severity.High, ["MEDIUM"] = Severity.Medium, ["LOW"] = Severity.Low,
        ["ERROR"] = Severity.High, ["WARNING"] = Severity.Medium, ["INFO"] = Severity.Low, ["INVENTORY"] = Severity.Info, ["EXPERIMENT"] = Severity.Info,
    };

    /// <summary>The record.</summary>
    /// <param name="node">The rule.</param>
    /// <param name="code">What stands under <c>match: code:</c>.</param>
    /// <exception cref="UserError">A field is missing or of the wrong kind.</exception>
    public static Rule Of(RuleMapping node, RuleMapping code)
    {
        var message = NodeText.Required(node, "message").Trim();
        var metadata = node["metadata"] as RuleMapping ?? new RuleMapping(node.File, node.Line, node.Column, []);
        return new Rule
        {
            Id = NodeText.Required(node, "id"),
            Title = Title(message),
            Severity = SeverityOf(node),
            Confidence = ConfidenceOf(metadata),
            Since = "0.0",
            Family = "semgrep",
            Tags = [.. Words(metadata["category"]), .. Words(metadata["technology"]), .. Words(node["category"])],
            Rationale = message,
            Remediation = NodeText.Optional(node, "fix") is { Length: > 0 } fix ? "Write: " + fix.Trim() : "Change the code as the message says.",
            References = [.. Words(metadata["references"]).Concat(Words(metadata["reference"])).Where(r => r.StartsWith("https://", StringComparison.Ordinal))],
            Maps = Maps(metadata),
            Message = message,
            Match = new RuleMapping(node.File, node.Line, node.Column, [new RuleEntry(new RuleScalar(node.File, node.Line, node.Column, CodeRuleReader.Key), code)]),
            File = node.File,
        };
    }

    private static string Title(string message)
    {
        var end = message.IndexOfAny(['\n', '\r']);
        var line = end < 0 ? message : message[..end];
        var sentence = line.IndexOf(". ", StringComparison.Ordinal);
        if (sentence > 0) line = line[..sentence];
        return line.Length <= 100 ? line.TrimEnd('.') : line[..99] + "…";
    }

    private static Severity SeverityOf(RuleMapping node)
    {
        var text = NodeText.Required(node, "severity");
        return Severities.TryGetValue(text, out var severity) ? severity : throw node["severity"]!.Error($"'{text}' is no severity", DidYouMean.Sentence(text, Severities.Keys) ?? "one of " + string.Join(", ", Severities.Keys));
    }

    private static Confidence ConfidenceOf(RuleMapping metadata) =>
        metadata["confidence"] is RuleScalar { Value: { } text } && Enum.TryParse<Confidence>(text, ignoreCase: true, out var confidence) && !char.IsAsciiDigit(text[0]) ? confidence : Confidence.Medium;

    private static Dictionary<string, IReadOnlyList<string>> Maps(RuleMapping metadata)
    {
        var maps = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        Add(maps, "cwe", Found(Words(metadata["cwe"]), @"\ACWE-(\d+)"));
        foreach (var year in (ReadOnlySpan<string>)["2021", "2025"])
            Add(maps, "owasp-top-10-" + year, Found(Words(metadata["owasp"]), @"\A(A\d\d):" + year));
        return maps;
    }

    private static void Add(Dictionary<string, IReadOnlyList<string>> maps, string framework, IReadOnlyList<string> controls)
    {
        if (controls.Count > 0) maps[framework] = controls;
    }

    private static IReadOnlyList<string> Found(IEnumerable<string> texts, string pattern) =>
        [.. texts.Select(t => Regex.Match(t, pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, PatternRegex.Limit)).Where(m => m.Success).Select(m => m.Groups[1].Value).Distinct(StringComparer.Ordinal)];

    // Metadata is free: what is no text is passed over.
    private static IEnumerable<string> Words(RuleNode? node) => node switch
    {
        RuleScalar { Value.Length: > 0 } scalar => [scalar.Value],
        RuleSequence list => list.Items.OfType<RuleScalar>().Select(s => s.Value),
        _ => [],
    };
}
