using System.Text;
using Crpbot.Code.Rules;
using Crpbot.Code.Rules.Needs;
using Crpbot.Code.Scanning;
using Crpbot.Core;
using Crpbot.Rules;
using Crpbot.Rules.Yaml;
using Crpbot.Trading.Proof.Scanning;
using Crpbot.Trading.Proof.Vocabulary;

namespace Crpbot.Trading.Tests.Proof;

/// <summary>Runs one rule of the house on a small tree.</summary>
internal static class TradingRun
{
    private static readonly Lazy<RuleFolder> Folder = new(() => new RuleFolder(Path.Combine(Root(), "rules"), "rules"));

    /// <summary>What a rule says of a tree.</summary>
    /// <param name="rule">Id.</param>
    /// <param name="files">Path and text.</param>
    public static ScannerReport Judge(string rule, params (string Path, string Text)[] files) => Judge(rule, null, files);

    /// <summary>What a rule says of a tree with words of its own.</summary>
    /// <param name="rule">Id.</param>
    /// <param name="section">Section of the configuration as YAML; null for none.</param>
    /// <param name="files">Path and text.</param>
    public static ScannerReport Judge(string rule, string? section, params (string Path, string Text)[] files)
    {
        var record = RuleSet.Of([], [.. Folder.Value.Rules().Where(f => f.Path.EndsWith("/" + rule + ".yml", StringComparison.Ordinal))]).ById[rule];
        var data = Folder.Value.Data().Where(f => f.Family == VocabularyReader.Folder).Select(f => new DataFile(f.Family, YamlNodes.Read(f.Bytes, f.Path)));
        var words = new TradingWords(VocabularyReader.Read(data, section is null ? null : YamlNodes.Read(Encoding.UTF8.GetBytes(section), "crpbot.yml")));
        var trading = new TradingScanner(new TradingRulebook([record], new Lazy<TradingWords>(words)), new Fingerprint(null), (_, line) => line);
        var code = new CodeScanner([new PythonFrontEnd()], new CodeRulebook([], NameNeeds.Empty, new HashSet<Threat>(), readsTexts: false), new Fingerprint(null), (_, line) => line, CancellationToken.None, [trading]);
        foreach (var (path, text) in files)
        {
            var subject = new Subject { Path = path, Content = Encoding.UTF8.GetBytes(text) };
            _ = code.Offer(subject, out _);
            _ = trading.Offer(subject, out _);
        }

        _ = code.Complete();
        return trading.Complete();
    }

    private static string Root()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "crpbot.sln"))) directory = directory.Parent ?? throw new InvalidOperationException("crpbot.sln not found above the tests");
        return directory.FullName;
    }
}
