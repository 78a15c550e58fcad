using Crpbot.Code.Rules.Needs;
using Crpbot.Core;
using Crpbot.Evidence.Rules;
using Crpbot.Rules;
using Crpbot.Rules.Checks;
using Crpbot.Rules.Packing;
using Crpbot.Secrets;
using Crpbot.Secrets.Patterns;

namespace Crpbot.Cli.Rulebook;

/// <summary>All rules of a call: embedded ones, those in a <c>rules</c> folder beside the program, and those of <c>--rules</c>.</summary>
internal sealed class RuleLibrary
{
    private readonly bool _isBuiltIn;

    private RuleLibrary(RulePack pack, RuleSet set, IReadOnlyList<Framework> frameworks, IReadOnlyList<DataFile> data, bool isBuiltIn = false) => (Pack, Set, Frameworks, Data, _isBuiltIn) = (pack, set, frameworks, data, isBuiltIn);

    /// <summary>Data that rules rest on: built-in, then that of users' folders.</summary>
    public IReadOnlyList<DataFile> Data { get; }

    /// <summary>What is embedded.</summary>
    public RulePack Pack { get; }

    /// <summary>All rules.</summary>
    public RuleSet Set { get; }

    /// <summary>All frameworks, by id.</summary>
    public IReadOnlyList<Framework> Frameworks { get; }

    /// <summary>Loads the rules.</summary>
    /// <param name="folders">Users' folders, absolute; later ones win.</param>
    /// <exception cref="UserError">A rule is wrong; located.</exception>
    public static RuleLibrary Load(IReadOnlyList<string> folders)
    {
        var pack = Embedded();
        var beside = Path.Combine(AppContext.BaseDirectory, "rules");
        var all = (Directory.Exists(beside) ? folders.Prepend(beside) : folders).Select(path => new RuleFolder(path, Shown(path))).ToList();
        if (all.Count == 0) return new RuleLibrary(pack, RuleSet.Of(pack.Rules, []), pack.Frameworks, pack.Data, isBuiltIn: true);
        var files = all.SelectMany(f => f.Rules()).ToList();
        var set = RuleSet.Of(pack.Rules, files);
        IReadOnlyList<DataFile> data = [.. pack.Data, .. all.SelectMany(f => f.Data()).Select(f => new DataFile(f.Family, Rules.Yaml.YamlNodes.Read(f.Bytes, f.Path)))];
        Verify(set, files, data);
        var frameworks = pack.Frameworks.Concat(all.SelectMany(f => f.Frameworks()).Select(f => Framework.Read(Rules.Yaml.YamlNodes.Read(f.Bytes, f.Path))));
        return new RuleLibrary(pack, set, [.. frameworks.GroupBy(f => f.Id, StringComparer.Ordinal).Select(g => g.Last()).OrderBy(f => f.Id, StringComparer.Ordinal)], data);
    }

    /// <summary>The embedded rules.</summary>
    public static RulePack Embedded()
    {
        using var stream = Resource("rules.pack");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return RulePack.Read(bytes);
    }

    /// <summary>The scanners' matchers for a set of rules.</summary>
    /// <param name="rules">Rules that run.</param>
    /// <param name="data">Data that they rest on.</param>
    public static IReadOnlyList<IRuleMatcher> Matchers(IReadOnlyList<Rule> rules, IReadOnlyList<DataFile> data) =>
        [new SecretMatcher(Compile(rules)), new ResourceRoom(new LiteralJudge(() => Compile(rules)), data).Matcher(), new CodeRoom(data, Environment.GetEnvironmentVariable, NameNeeds.Empty).Matcher(), new TradingRoom(data).Matcher(), PrivacyRoom.Matcher(rules), new EvidenceMatcher(), new TriageMatcher(rules)];

    /// <summary>What is known of the patterns of built-in rules.</summary>
    public static PatternDigest Patterns()
    {
        using var stream = Resource("patterns.digest");
        return PatternDigest.Read(stream);
    }

    /// <summary>What is known of the names that built-in rules for code need; nothing when a folder of rules may have changed them or their libraries.</summary>
    public NameNeeds Needs()
    {
        if (!_isBuiltIn) return NameNeeds.Empty;
        using var stream = Resource("code.needs");
        return NameNeeds.Read(stream);
    }

    private static Stream Resource(string name) =>
        typeof(RuleLibrary).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"the program was built without {name}");

    internal static List<SecretRule> Compile(IReadOnlyList<Rule> rules, PatternDigest? known = null) =>
        [.. Compiling.Sound(rules.Where(SecretRuleReader.IsSecretRule), r => SecretRuleReader.Read(r, known))];

    /// <summary>The rule with an id or alias.</summary>
    /// <param name="name">Id or alias.</param>
    /// <exception cref="UserError">There is none.</exception>
    public Rule Find(string name) => Set.Find(name) ?? throw new UserError(
        $"no rule is called '{name}'",
        DidYouMean.Sentence(name, Set.ById.Keys.Concat(Set.ById.Values.SelectMany(r => r.Aliases)).Order(StringComparer.Ordinal)) ?? "`crpbot rules list` prints all of them");

    /// <summary>A mistyped key in a user's rule must not pass unnoticed; built-in rules were checked when they were built.</summary>
    private static void Verify(RuleSet set, IReadOnlyList<RuleFile> files, IReadOnlyList<DataFile> data)
    {
        var schema = RuleSchema.Of(Matchers([], data));
        foreach (var file in files)
            if (schema.Faults(Rules.Yaml.YamlNodes.Read(file.Bytes, file.Path)).FirstOrDefault() is { } fault) throw fault;
        var matchers = Matchers([.. set.Active], data);
        var own = files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var rule in set.Active.Where(r => own.Contains(r.File)))
        {
            var matcher = matchers.FirstOrDefault(m => rule.Match[m.Key] is not null) ?? throw rule.Match.Error($"no scanner runs 'match: {rule.Match.Entries[0].Key.Value}'", "known: " + string.Join(", ", matchers.Select(m => m.Key)));
            matcher.Validate(rule);
        }
    }

    private static string Shown(string path)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, path).Replace('\\', '/');
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }
}
