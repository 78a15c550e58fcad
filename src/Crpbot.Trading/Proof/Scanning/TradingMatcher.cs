using System.Text;
using Crpbot.Code.Rules;
using Crpbot.Code.Rules.Needs;
using Crpbot.Code.Scanning;
using Crpbot.Core;
using Crpbot.Rules;
using Crpbot.Trading.Proof.Vocabulary;

namespace Crpbot.Trading.Proof.Scanning;

/// <summary>What the rules room needs to know of rules about trading code.</summary>
/// <param name="words">Vocabularies.</param>
/// <param name="languages">Makes fresh front ends.</param>
/// <param name="generators">Generators of example credentials.</param>
public sealed class TradingMatcher(Lazy<TradingWords> words, Func<IReadOnlyList<ICodeFrontEnd>> languages, IReadOnlyDictionary<string, Func<string, SeededRandom, string>> generators) : IRuleMatcher
{
    /// <inheritdoc />
    public string Key => TradingRules.Key;

    /// <inheritdoc />
    public KeySchema Schema => TradingRules.Schema;

    /// <inheritdoc />
    public IReadOnlyDictionary<string, Func<string, SeededRandom, string>> Generators => generators;

    /// <inheritdoc />
    public void Validate(Rule rule) => _ = TradingRules.Languages(rule);

    /// <inheritdoc />
    public IReadOnlyList<int> Report(Rule rule, string path, string text) => [.. ReportTree(rule, [(path, text)]).Select(p => p.Line).Distinct().Order()];

    /// <inheritdoc />
    public IReadOnlyList<(string Path, int Line)> ReportTree(Rule rule, IReadOnlyList<(string Path, string Text)> files)
    {
        var trading = new TradingScanner(new TradingRulebook([rule], words), new Fingerprint(null), (_, line) => line);
        var code = new CodeScanner(languages(), new CodeRulebook([], NameNeeds.Empty, new HashSet<Threat>(), readsTexts: false), new Fingerprint(null), (_, line) => line, CancellationToken.None, [trading]);
        foreach (var (path, text) in files)
        {
            var subject = new Subject { Path = path, Content = Encoding.UTF8.GetBytes(text) };
            _ = code.Offer(subject, out _);
            _ = trading.Offer(subject, out _);
        }

        var read = code.Complete();
        if (read.NotScanned.Count > 0) throw rule.Match.Error($"an example cannot be read: {read.NotScanned[0].Why}");
        var report = trading.Complete();
        if (report.Status == ScanStatus.Skipped) throw rule.Match.Error("an example gives no order, so that no rule about trading looks at it");
        return [.. report.Findings.Where(f => f.Status == FindingStatus.Fail).Select(f => (f.Location!.Path, f.Location.Line)).Distinct()];
    }
}
