using Crpbot.Core;
using Crpbot.Rules.Packing;

namespace Crpbot.Rules;

/// <summary>Turns the node of a rule file into a <see cref="Rule"/>.</summary>
public sealed class RuleReader
{
    private readonly RuleMapping _node;
    private readonly bool _trusted;

    private RuleReader(RuleMapping node, bool trusted) => (_node, _trusted) = (node, trusted);

    /// <summary>Reads a rule.</summary>
    /// <param name="node">Root of the file.</param>
    /// <param name="family">Folder below the rules root.</param>
    /// <exception cref="UserError">A field is missing or of the wrong kind.</exception>
    public static Rule Read(RuleMapping node, string family) => new RuleReader(node, trusted: false).Rule(family);

    /// <summary>Reads a rule that the build has read before: its examples are read when they are asked for.</summary>
    /// <param name="node">Root of the file.</param>
    /// <param name="family">Folder below the rules root.</param>
    internal static Rule Trusted(RuleMapping node, string family) => new RuleReader(node, trusted: true).Rule(family);

    private Rule Rule(string family) => new()
    {
        Id = Text("id"),
        Title = Text("title"),
        Severity = Enum<Severity>("severity"),
        Confidence = Enum<Confidence>("confidence"),
        Since = Text("since"),
        Family = family,
        Aliases = Texts(_node, "aliases"),
        Tags = Texts(_node, "tags"),
        Rationale = Text("rationale").Trim(),
        Remediation = Text("remediation").Trim(),
        References = Texts(_node, "references"),
        Maps = Maps(),
        Message = (_node["message"] as RuleScalar)?.Value,
        Deprecated = Flag("deprecated", missing: false),
        Enabled = Flag("enabled", missing: true),
        Bad = _trusted ? new DeferredExamples(() => Examples("bad")) : Examples("bad"),
        Good = _trusted ? new DeferredExamples(() => Examples("good")) : Examples("good"),
        Match = Match(),
        File = _node.File,
    };

    private string Text(string key)
    {
        if (_node[key] is RuleScalar { Value.Length: > 0 } scalar) return scalar.Value;
        throw (_node[key] ?? _node).Error($"'{key}' is missing or empty");
    }

    private T Enum<T>(string key)
        where T : struct, Enum
    {
        var text = Text(key);
        if (System.Enum.TryParse<T>(text, ignoreCase: true, out var value) && !char.IsAsciiDigit(text[0])) return value;
        throw _node[key]!.Error($"'{text}' is no {key}", "one of " + string.Join(", ", System.Enum.GetNames<T>().Select(n => n.ToLowerInvariant())));
    }

    private bool Flag(string key, bool missing) => _node[key] switch
    {
        null => missing,
        RuleScalar { Value: "true" } => true,
        RuleScalar { Value: "false" } => false,
        var other => throw other.Error($"'{key}' is true or false"),
    };

    private RuleMapping Match()
    {
        if (_node["match"] is not RuleMapping match) throw (_node["match"] ?? _node).Error("'match' is missing");
        return match.Entries.Count == 1 ? match : throw match.Error("'match' has exactly one key: the scanner that runs the rule");
    }

    private Dictionary<string, IReadOnlyList<string>> Maps()
    {
        var maps = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        if (_node["maps"] is null or RuleScalar { Value.Length: 0 }) return maps;
        if (_node["maps"] is not RuleMapping node) throw _node["maps"]!.Error("'maps' holds frameworks and their controls");
        foreach (var entry in node.Entries) maps[entry.Key.Value] = Texts(node, entry.Key.Value);
        return maps;
    }

    private List<RuleExample> Examples(string key)
    {
        if (_node["examples"] is not RuleMapping examples || examples[key] is null) return [];
        if (examples[key] is not RuleSequence list) throw examples[key]!.Error($"'{key}' is a list of examples");
        return [.. list.Items.Select(item => ExampleReader.Read(item as RuleMapping ?? throw item.Error("an example has a 'text'"), key == "bad"))];
    }

    private static List<string> Texts(RuleMapping node, string key) => node[key] switch
    {
        null or RuleScalar { Value.Length: 0 } => [],
        RuleScalar scalar => [scalar.Value],
        RuleSequence list => [.. list.Items.Select(item => (item as RuleScalar)?.Value ?? throw item.Error($"'{key}' is a list of texts"))],
        var other => throw other.Error($"'{key}' is a list of texts"),
    };
}
