using Crpbot.Core;
using Crpbot.Rules.Yaml;

namespace Crpbot.Rules.Checks;

/// <summary>Everything that must hold for rule files, ours and users' alike: schema, names, controls, references, examples.</summary>
public sealed class RuleCheck
{
    private readonly KeySchema _schema;
    private readonly IReadOnlyDictionary<string, Framework> _frameworks;
    private readonly Func<IReadOnlyList<Rule>, IReadOnlyList<IRuleMatcher>> _matchers;

    /// <summary>Creates the check.</summary>
    /// <param name="frameworks">Known frameworks.</param>
    /// <param name="matchers">Makes the scanners' matchers for a set of rules.</param>
    public RuleCheck(IEnumerable<Framework> frameworks, Func<IReadOnlyList<Rule>, IReadOnlyList<IRuleMatcher>> matchers)
    {
        _frameworks = frameworks.ToDictionary(f => f.Id, StringComparer.Ordinal);
        _matchers = matchers;
        _schema = RuleSchema.Of(matchers([]));
    }

    /// <summary>All faults, in file and line order.</summary>
    /// <param name="builtIn">Rules that the files may override, extend or disable; empty when the files are the built-in ones.</param>
    /// <param name="files">Rule files.</param>
    public IReadOnlyList<UserError> Faults(IReadOnlyList<Rule> builtIn, IReadOnlyList<RuleFile> files)
    {
        var faults = new List<UserError>();
        var good = new List<RuleFile>();
        var nodes = new Dictionary<string, RuleMapping>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            try
            {
                var node = YamlNodes.Read(file.Bytes, file.Path);
                nodes[file.Path] = node;
                var own = _schema.Faults(node).Concat(NameFaults(node)).Concat(TextFaults(node)).ToList();
                faults.AddRange(own);
                if (own.Count == 0) good.Add(file);
            }
            catch (UserError error)
            {
                faults.Add(error);
            }
        }

        faults.AddRange(SetFaults(builtIn, good, nodes));
        return [.. faults.OrderBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Line).ThenBy(f => f.Column)];
    }

    private IEnumerable<UserError> SetFaults(IReadOnlyList<Rule> builtIn, List<RuleFile> files, Dictionary<string, RuleMapping> nodes)
    {
        RuleSet set;
        try
        {
            set = RuleSet.Of(builtIn, files);
        }
        catch (UserError error)
        {
            return [error];
        }

        var checkedRules = set.ById.Values.Where(r => nodes.ContainsKey(r.File)).OrderBy(r => r.Id, StringComparer.Ordinal).ToList();
        return checkedRules.SelectMany(r => RecordFaults(r, nodes[r.File])).Concat(AliasFaults(set, nodes)).Concat(new ExampleCheck(_matchers, set).Faults(checkedRules));
    }

    private static IEnumerable<UserError> NameFaults(RuleMapping node)
    {
        if (node["id"] is not RuleScalar id) yield break;
        var file = Path.GetFileNameWithoutExtension(node.File);
        if (!IsName(id.Value)) yield return id.Error($"'{id.Value}' is no rule id", "lower-case words of letters and digits joined by hyphens");
        else if (!string.Equals(file, id.Value, StringComparison.Ordinal)) yield return id.Error($"the file is called '{file}' but the id is '{id.Value}'", "the file name is the id");
    }

    private static bool IsName(string id) => id.Length is > 2 and <= 80 && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') && id[0] != '-' && id[^1] != '-' && !id.Contains("--", StringComparison.Ordinal);

    private static IEnumerable<UserError> TextFaults(RuleMapping node)
    {
        if (node["since"] is RuleScalar since && !Version.TryParse(since.Value, out _)) yield return since.Error($"'{since.Value}' is no version", "for example 0.1.0");
        if (node["title"] is RuleScalar { Value: { } title } at && (title.EndsWith('.') || title.Length > 100)) yield return at.Error("a title has no full stop and at most 100 characters");
        foreach (var reference in Scalars(node["references"]))
            if (!Uri.TryCreate(reference.Value, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttps)
                yield return reference.Error($"'{reference.Value}' is no https address");
        if (node["message"] is not RuleScalar message) yield break;
        if (message.Value.Count(c => c == '{') != message.Value.Count(c => c == '}')) yield return message.Error("a field in the message is not closed", "fields are written {name}");
    }

    private IEnumerable<UserError> RecordFaults(Rule rule, RuleMapping node)
    {
        if (rule is { Deprecated: false, Enabled: true } && (rule.Bad.Count < 2 || rule.Good.Count < 2))
            yield return (node["examples"] ?? node).Error($"rule '{rule.Id}' has {rule.Bad.Count} bad and {rule.Good.Count} good examples", "write at least two of each; one of the good ones is almost bad");

        foreach (var (framework, controls) in rule.Maps)
        {
            var at = node["maps"] as RuleMapping;
            foreach (var control in controls)
                if (ControlFault(framework, control) is { } fault) yield return ((at?[framework] ?? (RuleNode?)at) ?? node).Error(fault.Message, fault.Cure);
        }
    }

    private (string Message, string? Cure)? ControlFault(string framework, string control)
    {
        if (framework == Framework.Cwe)
            return int.TryParse(control, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number > 0 ? null : ($"'{control}' is no CWE number", "for example 798");
        if (!_frameworks.TryGetValue(framework, out var known))
            return ($"there is no framework '{framework}'", DidYouMean.Sentence(framework, _frameworks.Keys.Append(Framework.Cwe)) ?? "known: cwe, " + string.Join(", ", _frameworks.Keys.Order(StringComparer.Ordinal)));
        return known.Controls.Any(c => c.Key == control) ? null : ($"framework '{framework}' has no control '{control}'", DidYouMean.Sentence(control, known.Controls.Select(c => c.Key)));
    }

    private static IEnumerable<UserError> AliasFaults(RuleSet set, Dictionary<string, RuleMapping> nodes)
    {
        foreach (var group in set.ById.Values.SelectMany(r => r.Aliases.Select(a => (Alias: a, Rule: r))).GroupBy(p => p.Alias, StringComparer.OrdinalIgnoreCase))
        {
            // A foreign id may cover what several of our rules split (B105); one of our own former names may not.
            var owners = group.Select(p => p.Rule).OrderBy(r => r.Id, StringComparer.Ordinal).ToList();
            if (owners.Count < 2 || !IsName(group.Key)) continue;
            foreach (var rule in owners.Skip(1))
                if (nodes.TryGetValue(rule.File, out var node)) yield return (node["aliases"] ?? node).Error($"alias '{group.Key}' already belongs to rule '{owners[0].Id}'");
        }
    }

    private static IEnumerable<RuleScalar> Scalars(RuleNode? node) => node switch
    {
        RuleScalar { Value.Length: > 0 } scalar => [scalar],
        RuleSequence list => list.Items.OfType<RuleScalar>(),
        _ => [],
    };
}
