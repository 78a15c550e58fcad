using Crpbot.Code.Patterns.Matching;

namespace Crpbot.Code.Tests.Patterns;

public sealed class RegexTranslationTests
{
    [Theory]
    [InlineData(@"(?P<A>x)(?P=A)", "xx", true)]
    [InlineData(@"(?P<A>x)(?P=A)", "xy", false)]
    [InlineData(@"^[[:alpha:]]+$", "abc", true)]
    [InlineData(@"^[[:alpha:]]+$", "ab1", false)]
    [InlineData(@"^[^[:digit:]_]+$", "ab_", false)]
    [InlineData(@"\Qa.b\E", "a.b", true)]
    [InlineData(@"\Qa.b\E", "axb", false)]
    [InlineData(@"a\x{42}c", "aBc", true)]
    [InlineData(@"a\hb", "a\tb", true)]
    [InlineData(@"a\Rb", "a\r\nb", true)]
    [InlineData(@"^a++b", "aab", true)]
    [InlineData(@"^a++ab", "aab", false)]
    [InlineData(@"^(?:ab)*+ab$", "abab", false)]
    [InlineData(@"^[]a]+$", "]a", true)]
    [InlineData(@"a{,2}b", "aab", true)]
    [InlineData(@"{x}", "{x}", true)]
    [InlineData(@"[\[\]]", "]", true)]
    [InlineData("^b$", "a\nb\nc", true)]
    [InlineData(@"(?i)TOKEN", "token", true)]
    public void An_expression_for_PCRE2_means_the_same(string regex, string text, bool matches) => Assert.Equal(matches, PatternRegex.Create(regex).IsMatch(text));

    [Theory]
    [InlineData("(?R)")]
    [InlineData("(?|a|b)")]
    [InlineData(@"a\Kb")]
    [InlineData("(*FAIL)")]
    [InlineData("(")]
    [InlineData("a\\")]
    [InlineData("[b-a]")]
    public void What_cannot_be_had_is_refused(string regex) => Assert.Throws<FormatException>(() => PatternRegex.Create(regex));

    [Theory]
    [InlineData("(.*_)?(token|secret)$", "nNtT")]
    [InlineData("(?i)^(?!.*(hash|id$))(.*_)?(passw(or)?d|jwt)$", "dDtT")]
    [InlineData("a(b|c)?$", "aAbBcC")]
    [InlineData("^a$|^b$", "aAbB")]
    public void The_last_characters_are_known(string regex, string letters)
    {
        var ends = RegexEnding.Of(regex);
        Assert.NotNull(ends);
        Assert.Equal(letters, string.Concat("abcdefghijklmnopqrstuvwxyz".SelectMany(c => new[] { c, char.ToUpperInvariant(c) }).Where(c => ends.Contains(c))));
    }

    [Theory]
    [InlineData("token")]
    [InlineData("token$|x")]
    [InlineData("tok.$")]
    [InlineData("[ab]$")]
    [InlineData(@"a\w$")]
    [InlineData("a{2}$")]
    [InlineData("$")]
    [InlineData("(a")]
    public void The_last_characters_may_be_any(string regex) => Assert.Null(RegexEnding.Of(regex));
}
