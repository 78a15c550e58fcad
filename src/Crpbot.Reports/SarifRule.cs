using System.Text;
using System.Text.Json;
using Crpbot.Core;

namespace Crpbot.Reports;

/// <summary>A rule as a SARIF reportingDescriptor.</summary>
internal static class SarifRule
{
    private const int MaxTags = 10;

    // GitHub takes no more for short and full description; the help holds the whole text.
    private const int MaxDescription = 1_000;

    /// <summary>Writes the rule as an object.</summary>
    public static void Write(Utf8JsonWriter json, Rule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", Name(rule.Id));
        Text(json, "shortDescription", rule.Title);
        Text(json, "fullDescription", rule.Rationale);
        json.WriteStartObject("help");
        json.WriteString("text", HelpText(rule));
        json.WriteString("markdown", HelpMarkdown(rule));
        json.WriteEndObject();
        if (rule.References.FirstOrDefault(r => Uri.IsWellFormedUriString(r, UriKind.Absolute)) is { } uri) json.WriteString("helpUri", uri);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(rule.Severity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("precision", Words.Of(rule.Confidence));
        json.WriteString("security-severity", Score(rule.Severity));
        json.WriteStartArray("tags");
        foreach (var tag in Tags(rule)) json.WriteStringValue(tag);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>SARIF level of a severity.</summary>
    public static string Level(Severity severity) => severity switch
    {
        Severity.Critical or Severity.High => "error",
        Severity.Medium => "warning",
        _ => "note",
    };

    /// <summary>Inside the bands that code scanning names critical (over 9.0), high (7.0), medium (4.0) and low.</summary>
    private static string Score(Severity severity) => severity switch
    {
        Severity.Critical => "9.5",
        Severity.High => "8.0",
        Severity.Medium => "5.5",
        Severity.Low => "3.0",
        _ => "1.0",
    };

    private static IEnumerable<string> Tags(Rule rule)
    {
        var tags = new List<string> { "security", rule.Family };
        foreach (var (framework, controls) in rule.Maps)
        {
            if (framework == "cwe") tags.AddRange(controls.Select(c => "external/cwe/cwe-" + c.PadLeft(3, '0')));
        }

        tags.AddRange(rule.Tags);
        foreach (var (framework, controls) in rule.Maps)
        {
            if (framework != "cwe") tags.AddRange(controls.Select(c => framework + ":" + c));
        }

        return tags.Distinct(StringComparer.Ordinal).Take(MaxTags);
    }

    private static string Name(string id)
    {
        var name = new StringBuilder(id.Length);
        foreach (var word in id.Split('-', StringSplitOptions.RemoveEmptyEntries)) name.Append(char.ToUpperInvariant(word[0])).Append(word, 1, word.Length - 1);
        return name.ToString();
    }

    private static string HelpText(Rule rule)
    {
        var text = new StringBuilder(rule.Rationale).Append("\n\nTo fix it: ").Append(rule.Remediation);
        foreach (var reference in rule.References) text.Append('\n').Append(reference);
        return text.ToString();
    }

    private static string HelpMarkdown(Rule rule)
    {
        var text = new StringBuilder("**Why it matters.** ").Append(Markdown.Escape(rule.Rationale))
            .Append("\n\n**How to fix it.** ").Append(Markdown.Escape(rule.Remediation))
            .Append("\n\nOffline: `crpbot explain ").Append(rule.Id).Append('`');
        if (rule.References.Count > 0) text.Append('\n');
        foreach (var reference in rule.References) text.Append("\n* <").Append(reference).Append('>');
        return text.ToString();
    }

    private static void Text(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text.Length <= MaxDescription ? text : text[..(MaxDescription - (char.IsHighSurrogate(text[MaxDescription - 1]) ? 1 : 0))] + "…");
        json.WriteEndObject();
    }
}
