using System.Globalization;
using Crpbot.Core;
using Crpbot.Evidence.Rules;
using Crpbot.Rules;
using Crpbot.Rules.Yaml;
using Crpbot.Trading.Proof.Vocabulary;

namespace Crpbot.Cli.Settings;

/// <summary>A <c>crpbot.yml</c>: the lasting settings and the list of ignores.</summary>
internal sealed class ConfigFile
{
    private readonly RuleMapping _root;

    private ConfigFile(RuleMapping root, string path, string shown)
    {
        _root = root;
        Path = path;
        Shown = shown;
    }

    /// <summary>Absolute path.</summary>
    public string Path { get; }

    /// <summary>Path as reports show it: relative to the target when it is inside.</summary>
    public string Shown { get; }

    /// <summary>Settings of promotion gates; null when there are none.</summary>
    public RuleMapping? Evidence => _root["evidence"] as RuleMapping;

    /// <summary>The keys that may stand in it.</summary>
    public static KeySchema Schema => new("crpbot.yml", KeyKind.Map, "Configuration of crpbot.")
    {
        Keys = [.. SettingCatalog.All.Where(s => s.Lasting).Select(KeyOf), Ignores(), new("parameters", KeyKind.Open, "Parameters of rules, by rule id: ages, ports, trusted accounts."), VocabularyReader.Section, EvidenceSchema.Config],
    };

    /// <summary>What trading code is called in the repository: what stands under <c>trading</c>; null when nothing does.</summary>
    public RuleMapping? Trading => _root["trading"] as RuleMapping;

    /// <summary>Looks for the file from the target upward, to the top of the repository (the folder that holds <c>.git</c>) or of the file system.</summary>
    /// <param name="target">Absolute path of the target.</param>
    public static string? Find(string target)
    {
        var folder = Directory.Exists(target) ? new DirectoryInfo(target) : new FileInfo(target).Directory;
        for (; folder is not null; folder = folder.Parent)
        {
            foreach (var name in (ReadOnlySpan<string>)["crpbot.yml", "crpbot.yaml"])
                if (File.Exists(System.IO.Path.Combine(folder.FullName, name))) return System.IO.Path.Combine(folder.FullName, name);
            if (System.IO.Path.Exists(System.IO.Path.Combine(folder.FullName, ".git"))) return null;
        }

        return null;
    }

    /// <summary>Reads the file.</summary>
    /// <param name="path">Absolute path.</param>
    /// <param name="target">Absolute path of the target.</param>
    /// <exception cref="UserError">It cannot be read, or something in it is wrong; located.</exception>
    public static ConfigFile Read(string path, string target)
    {
        var relative = System.IO.Path.GetRelativePath(target, path).Replace('\\', '/');
        var shown = relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
        byte[] bytes;
        try
        {
            bytes = InputFile.Read(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserError("the configuration file cannot be read: " + error.Message, "give another one with --config, or none with --no-config", shown);
        }

        var root = YamlNodes.Read(bytes, shown);
        return Schema.Faults(root).FirstOrDefault() is { } fault ? throw fault : new ConfigFile(root, path, shown);
    }

    /// <summary>The value of a setting; null when the file does not give it.</summary>
    /// <param name="setting">The setting.</param>
    public SettingValue? Value(Setting setting)
    {
        if (!setting.Lasting || _root[setting.Key] is not { } node) return null;
        var values = Texts(node);
        var origin = string.Create(CultureInfo.InvariantCulture, $"{Shown}:{node.Line}");
        return new SettingValue(setting, values, origin, System.IO.Path.GetDirectoryName(Path)!);
    }

    /// <summary>The ignores, in file order.</summary>
    /// <exception cref="UserError">An entry is wrong; located.</exception>
    public IReadOnlyList<Ignore> ReadIgnores() => _root["ignores"] is RuleSequence list ? [.. list.Items.Cast<RuleMapping>().Select(IgnoreOf)] : [];

    /// <summary>Parameters of rules, by rule id: what stands under <c>parameters</c>.</summary>
    /// <param name="known">True for the id or alias of a rule that has parameters.</param>
    /// <exception cref="UserError">A rule is not known; located.</exception>
    public IReadOnlyDictionary<string, RuleMapping> ReadParameters(Func<string, Rule?> known)
    {
        var parameters = new Dictionary<string, RuleMapping>(StringComparer.Ordinal);
        foreach (var entry in (_root["parameters"] as RuleMapping)?.Entries ?? [])
        {
            var rule = known(entry.Key.Value) ?? throw entry.Key.Error($"no rule is called '{entry.Key.Value}'", "`crpbot rules list` prints all of them");
            if (rule.Match["resource"] is not RuleMapping match || match["parameters"] is null) throw entry.Key.Error($"the rule '{rule.Id}' has no parameters");
            parameters[rule.Id] = entry.Value as RuleMapping ?? throw entry.Value.Error("a rule's parameters are names and values");
        }

        return parameters;
    }

    private Ignore IgnoreOf(RuleMapping node)
    {
        if (node["path"] is null && node["rule"] is null && node["fingerprint"] is null) throw node.Error("an ignore names a path, a rule or a fingerprint", "an ignore of everything is --fail-on never");
        var until = node["until"] is RuleScalar { Value.Length: > 0 } day
            ? DateOnly.TryParseExact(day.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : throw day.Error($"'{day.Value}' is no date", "write it as 2026-12-31")
            : (DateOnly?)null;
        var source = string.Create(CultureInfo.InvariantCulture, $"{Shown}:{node.Line}");
        return new Ignore(Scalar(node, "path") is { } path ? new PathGlob(path) : null, Scalar(node, "rule"), Scalar(node, "fingerprint"), Scalar(node, "reason")!, until, source) { Line = node.Line };
    }

    private static string? Scalar(RuleMapping node, string key) => node[key] is RuleScalar { Value.Length: > 0 } scalar ? scalar.Value : null;

    private static List<string> Texts(RuleNode node) => node switch
    {
        RuleScalar { Value.Length: 0 } => [],
        RuleScalar scalar => [scalar.Value],
        RuleSequence list => [.. list.Items.OfType<RuleScalar>().Select(s => s.Value)],
        _ => [],
    };

    private static KeySchema KeyOf(Setting setting) => new(setting.Key, setting.Kind switch
    {
        SettingKind.Flag => KeyKind.Flag,
        SettingKind.Number => KeyKind.Number,
        SettingKind.Texts or SettingKind.Paths => KeyKind.Texts,
        _ => KeyKind.Text,
    }, setting.Description)
    {
        Words = setting.Words,
    };

    private static KeySchema Ignores() => new("ignores", KeyKind.Maps, "Findings that are accepted, each with a reason.")
    {
        Keys =
        [
            new("path", KeyKind.Text, "Path pattern."),
            new("rule", KeyKind.Text, "Rule id, alias, family or tag."),
            new("fingerprint", KeyKind.Text, "Fingerprint of one place."),
            new("reason", KeyKind.Text, "Why it is accepted.") { Required = true },
            new("until", KeyKind.Text, "Last day on which it holds, for example 2026-12-31."),
        ],
    };
}
