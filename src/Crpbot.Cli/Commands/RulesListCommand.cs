using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Crpbot.Cli.CommandLine;
using Crpbot.Cli.Rulebook;
using Crpbot.Core;
using Crpbot.Rules;

namespace Crpbot.Cli.Commands;

/// <summary><c>rules list</c>.</summary>
internal static class RulesListCommand
{
    /// <summary>Runs the command.</summary>
    /// <param name="call">The call.</param>
    public static int Run(Call call)
    {
        var library = RuleLibrary.Load([.. call.All("rules").Select(p => Path.GetFullPath(p, call.Surroundings.Folder))]);
        var rules = new RuleSelection(library.Set, library.Frameworks.Select(f => f.Id)).Of(Split(call.All("select")), Split(call.All("ignore")));
        call.Surroundings.Write(call.Has("json") ? Json(rules) : Text(rules));
        return 0;
    }

    private static string[] Split(IReadOnlyList<string> values) => [.. values.SelectMany(v => v.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    private static string Text(IReadOnlyList<Rule> rules)
    {
        var text = new StringBuilder();
        var width = rules.Count == 0 ? 0 : Math.Min(40, rules.Max(r => r.Id.Length));
        foreach (var rule in rules)
            text.Append(CultureInfo.InvariantCulture, $"{rule.Id.PadRight(width)}  {Word(rule.Severity),-8}  {rule.Title}\n");
        return text.Append(CultureInfo.InvariantCulture, $"{rules.Count} {(rules.Count == 1 ? "rule" : "rules")}. `crpbot explain ID` shows one.\n").ToString();
    }

    private static string Json(IReadOnlyList<Rule> rules)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            foreach (var rule in rules) Write(json, rule);
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, Rule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("title", rule.Title);
        json.WriteString("family", rule.Family);
        json.WriteString("severity", Word(rule.Severity));
        json.WriteString("confidence", Word(rule.Confidence));
        json.WriteString("since", rule.Since);
        Texts(json, "aliases", rule.Aliases);
        Texts(json, "tags", rule.Tags);
        json.WriteStartObject("maps");
        foreach (var (framework, controls) in rule.Maps) Texts(json, framework, controls);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Texts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static string Word(Enum value) => value.ToString().ToLowerInvariant();
}
