using System.Globalization;
using Crpbot.Core;

namespace Crpbot.Rules;

/// <summary>Reads the examples of a rule: single texts and small trees.</summary>
internal static class ExampleReader
{
    /// <summary>Reads one example.</summary>
    /// <param name="node">Its node.</param>
    /// <param name="bad">True for one that must be reported.</param>
    /// <exception cref="UserError">It is not written as an example is.</exception>
    public static RuleExample Read(RuleMapping node, bool bad)
    {
        if (node["files"] is { } files) return node["text"] is null ? Tree(node, files, bad) : throw node.Error("an example has either a 'text' or 'files'");
        if (node["text"] is not RuleScalar text) throw node.Error("the example has no 'text'");
        var lines = Values(node["lines"]).Select(l => Number(l, l.Value)).ToList();
        if (bad && lines.Count == 0)
        {
            if (text.Value.TrimEnd('\n').Contains('\n', StringComparison.Ordinal)) throw node.Error("a bad example of several lines names the 'lines' that must be reported");
            lines.Add(1);
        }

        return new RuleExample((node["path"] as RuleScalar)?.Value ?? "example.txt", text.Value, lines, Note(node), node.Line);
    }

    private static RuleExample Tree(RuleMapping node, RuleNode files, bool bad)
    {
        if (files is not RuleMapping { Entries.Count: > 0 } map) throw files.Error("'files' holds paths and their texts");
        var lines = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var place in Values(node["lines"]))
        {
            var colon = place.Value.LastIndexOf(':');
            if (colon < 0 || map[place.Value[..colon]] is null) throw place.Error($"'{place.Value}' is no line of one of the files", "written path:line, for example bots/gold.py:12");
            if (!lines.TryGetValue(place.Value[..colon], out var list))
            {
                list = [];
                lines.Add(place.Value[..colon], list);
            }

            list.Add(Number(place, place.Value[(colon + 1)..]));
        }

        if (bad && lines.Count == 0) throw node.Error("a bad example of several files names the 'lines' that must be reported", "written path:line, for example bots/gold.py:12");
        var read = map.Entries.Select(e => new ExampleFile(e.Key.Value, (e.Value as RuleScalar ?? throw e.Value.Error("a file of an example is a text")).Value, [.. lines.GetValueOrDefault(e.Key.Value, []).Order()])).ToList();
        return new RuleExample(read[0].Path, read[0].Text, read[0].Lines, Note(node), node.Line) { Files = read };
    }

    private static string? Note(RuleMapping node) => (node["note"] as RuleScalar)?.Value;

    private static int Number(RuleScalar node, string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw node.Error("'lines' holds line numbers");

    private static IEnumerable<RuleScalar> Values(RuleNode? node) => node switch
    {
        null or RuleScalar { Value.Length: 0 } => [],
        RuleScalar scalar => [scalar],
        RuleSequence list => list.Items.Select(item => item as RuleScalar ?? throw item.Error("'lines' is a list of texts")),
        _ => throw node.Error("'lines' is a list of texts"),
    };
}
