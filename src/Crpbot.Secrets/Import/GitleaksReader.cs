using System.Globalization;
using System.Text;
using Crpbot.Core;
using Crpbot.Rules.Toml;

namespace Crpbot.Secrets.Import;

/// <summary>Reads gitleaks configuration files.</summary>
public sealed class GitleaksReader
{
    private const int MaxExtends = 2;
    private readonly Func<string, byte[]> _readFile;
    private readonly List<string> _differences = [];

    private GitleaksReader(Func<string, byte[]> readFile) => _readFile = readFile;

    /// <summary>Reads a configuration and the files it extends.</summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="readFile">Reads a file; <see cref="IOException"/> when it cannot.</param>
    /// <exception cref="UserError">The file is not TOML, or not a gitleaks configuration.</exception>
    public static GitleaksConfig Read(string path, Func<string, byte[]> readFile)
    {
        var reader = new GitleaksReader(readFile);
        var (rules, allowlists) = reader.ReadFile(path, 0);
        return new GitleaksConfig(rules, allowlists, reader._differences);
    }

    private (List<GitleaksRule> Rules, List<GitleaksAllowlist> Allowlists) ReadFile(string path, int depth)
    {
        RuleMapping root;
        try
        {
            root = TomlNodes.Read(_readFile(path), path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserError($"the gitleaks configuration cannot be read: {error.Message}", null, path);
        }

        var rules = new List<GitleaksRule>();
        var allowlists = new List<GitleaksAllowlist>();
        if (root["extend"] is RuleMapping extend) Extend(extend, path, depth, rules, allowlists);
        foreach (var node in Items(root, "rules"))
        {
            var rule = ReadRule(node, path);
            rules.RemoveAll(r => string.Equals(r.Rule.Id, rule.Rule.Id, StringComparison.Ordinal));
            rules.Add(rule);
        }

        foreach (var node in Items(root, "allowlist").Concat(Items(root, "allowlists"))) allowlists.Add(ReadAllowlist(node, "the global allowlist"));
        return (rules, allowlists);
    }

    private void Extend(RuleMapping extend, string path, int depth, List<GitleaksRule> rules, List<GitleaksAllowlist> allowlists)
    {
        if (Text(extend, "useDefault") is "true")
            _differences.Add("extend.useDefault: gitleaks' own rules are not shipped with crpbot; crpbot's built-in rules run instead");
        if (Text(extend, "path") is not { } other) return;
        if (depth >= MaxExtends) throw extend.Error("extended configurations are nested too deeply");
        var (innerRules, innerAllowlists) = ReadFile(Path.Combine(Path.GetDirectoryName(path) ?? string.Empty, other), depth + 1);
        var disabled = Texts(extend, "disabledRules").ToHashSet(StringComparer.Ordinal);
        rules.AddRange(innerRules.Where(r => !disabled.Contains(r.Rule.Id)));
        allowlists.AddRange(innerAllowlists);
    }

    private GitleaksRule ReadRule(RuleMapping node, string file)
    {
        var id = Text(node, "id") ?? throw node.Error("a gitleaks rule has no id");
        var regex = Regex(node, "regex", $"rule {id}");
        var path = Regex(node, "path", $"rule {id} (path)");
        if (node["regex"] is null && node["path"] is null) throw node.Error($"gitleaks rule '{id}' has neither regex nor path");
        var group = Text(node, "secretGroup") is { } number && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : 0;
        var entropy = Text(node, "entropy") is { } level && double.TryParse(level, NumberStyles.Float, CultureInfo.InvariantCulture, out var bits) ? bits : (double?)null;
        if (node["required"] is not null) _differences.Add($"rule {id}: 'required' (composite rules) is not supported; the rule runs without it");
        var keywords = Texts(node, "keywords").Select(k => Encoding.UTF8.GetBytes(k.ToLowerInvariant())).ToList();
        var allowlists = Items(node, "allowlist").Concat(Items(node, "allowlists")).Select(a => ReadAllowlist(a, $"rule {id}")).ToList();
        return new GitleaksRule(RecordOf(id, node, file), regex, path, group, entropy, keywords, allowlists);
    }

    private GitleaksAllowlist ReadAllowlist(RuleMapping node, string owner) => new(
        string.Equals(Text(node, "condition"), "AND", StringComparison.OrdinalIgnoreCase) || Text(node, "condition") is "&&",
        [.. Texts(node, "commits")],
        Regexes(node, "paths", owner),
        Regexes(node, "regexes", owner),
        Text(node, "regexTarget") ?? "secret",
        [.. Texts(node, "stopwords").Select(w => w.ToLowerInvariant())],
        [.. Texts(node, "targetRules")]);

    private List<ImportedRegex> Regexes(RuleMapping node, string key, string owner)
    {
        var found = new List<ImportedRegex>();
        foreach (var text in Texts(node, key))
        {
            if (ImportedRegex.Create(text, out var why) is { } regex) found.Add(regex);
            else _differences.Add($"{owner}: an expression under '{key}' cannot be run: {why}");
        }

        return found;
    }

    private ImportedRegex? Regex(RuleMapping node, string key, string owner)
    {
        if (Text(node, key) is not { } text) return null;
        var regex = ImportedRegex.Create(text, out var why);
        if (regex is null) _differences.Add($"{owner}: its regular expression cannot be run, so the rule does not run: {why}");
        return regex;
    }

    private static Rule RecordOf(string id, RuleMapping node, string file)
    {
        var description = Text(node, "description") is { Length: > 0 } text ? text.TrimEnd('.') : id;
        return new Rule
        {
            Id = id,
            Title = description,
            Severity = Severity.High,
            Confidence = Confidence.Medium,
            Since = "0.1.0",
            Family = "secrets/imported",
            Tags = [.. Texts(node, "tags")],
            Rationale = $"The rule comes from {file}; whoever can read the repository can use what it found.",
            Remediation = "Revoke the credential where it was issued, create a new one, and read it from a secret store at run time.",
            Maps = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { ["cwe"] = ["798"] },
            Match = new RuleMapping(file, node.Line, node.Column, []),
            File = file,
        };
    }

    private static IEnumerable<RuleMapping> Items(RuleMapping node, string key) => node[key] switch
    {
        null => [],
        RuleMapping one => [one],
        RuleSequence many => many.Items.Select(item => item as RuleMapping ?? throw item.Error($"'{key}' holds tables")),
        var other => throw other.Error($"'{key}' is a table or an array of tables"),
    };

    private static string? Text(RuleMapping node, string key) => (node[key] as RuleScalar)?.Value;

    private static IEnumerable<string> Texts(RuleMapping node, string key) => node[key] is RuleSequence list ? list.Items.OfType<RuleScalar>().Select(s => s.Value) : [];
}
