using Crpbot.Core;
using Crpbot.Secrets;
using Crpbot.Secrets.Patterns;

namespace Crpbot.Rules.Tests.Packing;

public sealed class PatternDigestTests
{
    private static readonly IReadOnlyList<Rule> Rules = [.. RuleSet.Of([], House.Folder.Rules()).Active.Where(SecretRuleReader.IsSecretRule)];

    [Fact]
    public void Known_patterns_have_what_the_parser_finds()
    {
        var known = Digest();
        Assert.All(Rules, rule => Assert.Equal(Facts(SecretRuleReader.Read(rule)), Facts(SecretRuleReader.Read(rule, known))));
    }

    [Fact]
    public void Known_patterns_report_the_same_lines_of_the_examples()
    {
        var known = Digest();
        var (parsed, unparsed) = (new SecretMatcher([.. Rules.Select(r => SecretRuleReader.Read(r))]), new SecretMatcher([.. Rules.Select(r => SecretRuleReader.Read(r, known))]));
        Assert.All(Rules, rule => Assert.All(rule.Bad.Concat(rule.Good), e => Assert.Equal(parsed.Report(rule, e.Path, e.Text), unparsed.Report(rule, e.Path, e.Text))));
    }

    [Fact]
    public void Same_rules_give_the_same_bytes() => Assert.Equal(PatternDigest.Write(Rules), PatternDigest.Write(Rules.Reverse()));

    private static PatternDigest Digest() => PatternDigest.Read(new MemoryStream(PatternDigest.Write(Rules)));

    private static List<string> Facts(SecretRule rule) => [.. ((IEnumerable<Pattern>)[.. rule.Patterns, .. rule.Allow, .. rule.Value is null ? (Pattern[])[] : [rule.Value]]).Select(Facts)];

    private static string Facts(Pattern pattern) => string.Join(
        '|',
        [pattern.Text, pattern.SecretGroup, pattern.GroupCount, pattern.CanBeEscaped, pattern.MinWidth, pattern.MaxWidth, pattern.Literals?.MinOffset, pattern.Literals?.MaxOffset, .. pattern.Literals?.Texts ?? [], "/", .. pattern.ExactPrefixes]);
}
