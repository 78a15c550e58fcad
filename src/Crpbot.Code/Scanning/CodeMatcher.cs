using System.Text;
using Crpbot.Code.Rules;
using Crpbot.Code.Rules.Needs;
using Crpbot.Core;
using Crpbot.Rules;

namespace Crpbot.Code.Scanning;

/// <summary>What the rules room needs to know of rules for code.</summary>
/// <param name="reader">Compiles rules.</param>
/// <param name="languages">Makes fresh front ends.</param>
/// <param name="generators">Generators of example credentials, from the secret room.</param>
/// <param name="needs">What the rules need, so that examples show whether that is true; null for nothing.</param>
public sealed class CodeMatcher(CodeRuleReader reader, Func<IReadOnlyList<ICodeFrontEnd>> languages, IReadOnlyDictionary<string, Func<string, SeededRandom, string>> generators, NameNeeds? needs = null) : IRuleMatcher
{
    private static readonly HashSet<Threat> AllThreats = [Threat.Remote, Threat.Local];

    /// <inheritdoc />
    public string Key => CodeRuleReader.Key;

    /// <inheritdoc />
    public KeySchema Schema => CodeRuleReader.Schema;

    /// <inheritdoc />
    public IReadOnlyDictionary<string, Func<string, SeededRandom, string>> Generators => generators;

    /// <inheritdoc />
    public void Validate(Rule rule) => reader.Read(rule).Compile();

    /// <inheritdoc />
    public IReadOnlyList<int> Report(Rule rule, string path, string text)
    {
        var compiled = reader.Read(rule);
        var rulebook = new CodeRulebook([new CodeRuleEntry(rule.Id, new Lazy<CodeRule>(compiled))], needs ?? NameNeeds.Empty, AllThreats, CodeRuleReader.ReadsTexts(rule));
        var scanner = new CodeScanner(languages(), rulebook, new Fingerprint(null), (_, line) => line, CancellationToken.None);
        _ = scanner.Offer(new Subject { Path = path, Content = Encoding.UTF8.GetBytes(text) }, out _);
        var report = scanner.Complete();
        if (report.NotScanned.Count > 0) throw rule.Match.Error($"an example cannot be read: {report.NotScanned[0].Why}");
        return [.. report.Findings.Select(f => f.Location!.Line).Distinct().Order()];
    }
}
