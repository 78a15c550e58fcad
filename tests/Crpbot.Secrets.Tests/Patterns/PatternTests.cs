using System.Text;
using System.Text.RegularExpressions;
using Crpbot.Secrets.Patterns;

namespace Crpbot.Secrets.Tests.Patterns;

public sealed class PatternTests
{
    /// <summary>Patterns of every construct, compared at every offset with .NET's own engine.</summary>
    [Theory]
    [InlineData("abc")]
    [InlineData("a[bc]+d?")]
    [InlineData("(?:ab|a)(bc|c)")]
    [InlineData("a*?b")]
    [InlineData("(a|b)*c")]
    [InlineData("(?:a|ab){2,3}c")]
    [InlineData("\\bab\\b")]
    [InlineData("[^a]b")]
    [InlineData("(?i)AB|cA")]
    [InlineData("(?:(?i)a)B?b")]
    [InlineData("a{2}|b{1,2}c{0,1}")]
    [InlineData("(a+)(a*)b")]
    [InlineData("\\w{2,4}?\\s")]
    [InlineData("(?:a(?:b(?:c|a)?)?)+")]
    [InlineData(".c")]
    [InlineData("[\\w.-]{0,3}(?:a|b)[ ]{0,2}c")]
    [InlineData("\\Bb")]
    public void Matches_as_the_platform_engine_does(string pattern)
    {
        var ours = Pattern.Compile(pattern);
        var theirs = new Regex("\\G(?:" + pattern + ")", RegexOptions.Multiline | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));
        var random = new Random(7);
        for (var round = 0; round < 300; round++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(0, 14)).Select(_ => "abcABC -\n"[random.Next(9)])]);
            var bytes = Encoding.Latin1.GetBytes(text);
            for (var start = 0; start <= text.Length; start++)
            {
                var expected = theirs.Match(text, start);
                var outcome = ours.MatchAt(bytes, start, out var match);
                Assert.Equal((expected.Success, expected.Success ? start + expected.Length : 0), (outcome == MatchOutcome.Found, match.End));
            }
        }
    }

    [Fact]
    public void The_secret_group_is_reported()
    {
        var pattern = Pattern.Compile("key=(?<secret>[a-z]+);");
        Assert.Equal(MatchOutcome.Found, pattern.MatchAt("x key=abc;"u8, 2, out var match));
        Assert.Equal((2, 10, 6, 9), (match.Start, match.End, match.SecretStart, match.SecretEnd));
    }

    [Fact]
    public void Exponential_backtracking_ends_out_of_budget() =>
        Assert.Equal(MatchOutcome.OutOfBudget, Pattern.Compile("(?:a+)+(?:a+)+(?:a+)+b").MatchAt(Encoding.ASCII.GetBytes(new string('a', 400)), 0, out _));

    [Theory]
    [InlineData("a(", false)]
    [InlineData("a)", false)]
    [InlineData("[a", false)]
    [InlineData("*a", false)]
    [InlineData("a{3,1}", false)]
    [InlineData("[z-a]", false)]
    [InlineData("(?=a)", true)]
    [InlineData("(?<!a)b", true)]
    [InlineData("(a)\\1", true)]
    [InlineData("a++", true)]
    [InlineData("\\pL", true)]
    [InlineData("(?:a*)*", true)]
    public void Faults_say_whether_another_dialect_knows_the_construct(string pattern, bool unsupported) =>
        Assert.Equal(unsupported, Assert.Throws<PatternSyntaxException>(() => Pattern.Compile(pattern)).Unsupported);

    [Fact]
    public void Every_truncation_of_a_pattern_compiles_or_is_a_syntax_error()
    {
        const string text = "(?i)(?<secret>gh[pousr]_[A-Za-z0-9]{36,255})(?:\\.|$)[^\\s\"']*?\\x41(?P<n>a|b{2,})";
        for (var length = 0; length <= text.Length; length++)
        {
            try
            {
                Assert.NotNull(Pattern.Compile(text[..length]));
            }
            catch (PatternSyntaxException error)
            {
                Assert.InRange(error.Position, 0, text.Length);
            }
        }
    }

    [Theory]
    [InlineData("ghp_[A-Za-z0-9]{36}", "ghp_", 0, 0)]
    [InlineData("(?:ghp|gho)_[A-Za-z0-9]{36}", "ghp_,gho_", 0, 0)]
    [InlineData("[0-9]{8,10}:[0-9]{35}", null, 0, 0)]
    [InlineData("[a-z]{2,5}\\.example\\.com", ".example.com", 2, 5)]
    [InlineData("(?i)AcMe_", "acme_", 0, 0)]
    [InlineData("[a-f0-9]{32}", null, 0, 0)]
    public void Literals_for_the_prefilter_are_found(string pattern, string? literals, int min, int max)
    {
        var found = Pattern.Compile(pattern).Literals;
        Assert.Equal(literals, found is null ? null : string.Join(',', found.Texts));
        if (found is not null) Assert.Equal((min, max), (found.MinOffset, found.MaxOffset));
    }

    [Fact]
    public void A_short_prefix_is_multiplied_out_by_the_class_behind_it()
    {
        var found = Pattern.Compile("hf_[A-Za-z]{34}").Literals;
        Assert.Equal(26, found?.Texts.Count);
        Assert.All(found!.Texts, t => Assert.StartsWith("hf_", t, StringComparison.Ordinal));
    }
}
