using Crpbot.Core;
using Crpbot.Rules.Yaml;

namespace Crpbot.Code.Rules;

/// <summary>Reads files of Semgrep rules unmodified. Every rule is compiled at once, so that one that cannot run is known before anything is searched.</summary>
public sealed class SemgrepReader
{
    private static readonly string[] Keys =
    [
        "id", "message", "severity", "languages", "mode", "metadata", "category", "min-version", "max-version", "version",
        "pattern", "patterns", "pattern-either", "pattern-regex", "pattern-sources", "pattern-sinks", "pattern-sanitizers", "pattern-propagators", "match", "taint", "paths", "options", "fix", "fix-regex",
    ];

    private static readonly string[] Copied = ["pattern", "patterns", "pattern-either", "pattern-regex", "pattern-sources", "pattern-sinks", "pattern-sanitizers", "pattern-propagators", "paths", "options", "fix", "fix-regex"];
    private readonly CodeRuleReader _reader;

    /// <summary>Creates a reader.</summary>
    /// <param name="reader">Compiles rules.</param>
    public SemgrepReader(CodeRuleReader reader) => _reader = reader;

    /// <summary>Reads a file.</summary>
    /// <param name="bytes">YAML in UTF-8.</param>
    /// <param name="file">File name for messages.</param>
    /// <exception cref="UserError">It is no YAML, or no list of rules.</exception>
    public SemgrepFile Read(ReadOnlySpan<byte> bytes, string file)
    {
        var root = YamlNodes.Read(bytes, file);
        if (root["rules"] is not RuleSequence list) throw root.Error("there is no list under 'rules'", "a file of Semgrep rules begins with 'rules:'");
        var (rules, rejected, skipped) = (new List<CodeRule>(), new List<UserError>(), new List<NotScanned>());
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in list.Items)
        {
            var id = ((item as RuleMapping)?["id"] as RuleScalar)?.Value ?? "without id";
            try
            {
                var node = item as RuleMapping ?? throw item.Error("a rule holds keys and values");
                if (!ids.Add(id)) throw node.Error("its id stands twice in the file");
                if (node["max-version"] is RuleScalar version) skipped.Add(new NotScanned(id, $"the rule is for Semgrep up to {version.Value}", Incomplete: false));
                else rules.Add(Rule(node));
            }
            catch (UserError error)
            {
                rejected.Add(new UserError($"rule '{id}' cannot run: {error.Message}", error.Cure, error.File, error.Line, error.Column));
            }
        }

        return new SemgrepFile(rules, rejected, skipped);
    }

    private CodeRule Rule(RuleMapping node)
    {
        CodeKeys.Check(node, Keys);
        var rule = _reader.Read(SemgrepRecord.Of(node, Code(node)));
        rule.Compile();
        return rule;
    }

    /// <summary>What would stand under <c>match: code:</c>.</summary>
    private static RuleMapping Code(RuleMapping node)
    {
        var entries = new List<RuleEntry>();
        if (node["languages"] is not { } languages) throw node.Error("'languages' is missing");
        entries.Add(new RuleEntry(Key(languages, "languages"), languages));
        foreach (var entry in node.Entries)
            if (Copied.Contains(entry.Key.Value, StringComparer.Ordinal)) entries.Add(entry);
        if (node["mode"] is { } mode) entries.Add(new RuleEntry(Key(mode, "mode"), Mode(mode)));
        if (node["match"] is { } match) entries.Add(NewSyntax.Match(match));
        if (node["taint"] is { } taint) entries.AddRange(NewSyntax.Taint(taint));
        return new RuleMapping(node.File, node.Line, node.Column, entries);
    }

    private static RuleNode Mode(RuleNode mode) => mode is RuleScalar { Value: "search" or "taint" }
        ? mode
        : throw mode.Error($"mode '{(mode as RuleScalar)?.Value}' is not supported", "supported: search, taint");

    private static RuleScalar Key(RuleNode at, string key) => new(at.File, at.Line, at.Column, key);
}
