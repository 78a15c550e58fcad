using Crpbot.Resources.Conditions.Tests;

namespace Crpbot.Resources.Tests.Conditions;

public sealed class LinearRegexTests
{
    [Theory]
    [InlineData("^[a-z]+$", "abc", true)]
    [InlineData("^[a-z]+$", "abC", false)]
    [InlineData("(?i)ABC", "xabcx", true)]
    [InlineData("(?:a|b){3}", "abab", true)]
    public void Short_and_long_texts_are_matched_alike(string pattern, string text, bool matches)
    {
        var regex = new LinearRegex(pattern, ignoreCase: false);
        Assert.Equal(matches, regex.IsMatch(text));
        Assert.Equal(matches && !pattern.StartsWith('^'), regex.IsMatch(new string('-', 1000) + text));
    }

    [Fact]
    public void Nested_repeats_end()
    {
        var regex = new LinearRegex("^(?:a+)+(?:a+)+b$", ignoreCase: false);
        Assert.False(regex.IsMatch(new string('a', 500)));
        Assert.False(regex.IsMatch(new string('a', 100_000)));
    }

    [Theory]
    [InlineData("(?=a)")]
    [InlineData("(?<!a)b")]
    [InlineData(@"(a)\1")]
    [InlineData("(?>a+)")]
    [InlineData(@"(?<n>a)\k<n>")]
    [InlineData(@"\Ga")]
    public void What_does_not_run_in_linear_time_is_refused(string pattern) => Assert.Throws<NotSupportedException>(() => new LinearRegex(pattern, ignoreCase: false));

    [Fact]
    public void Case_is_ignored_when_asked_for() => Assert.True(new LinearRegex("abc", ignoreCase: true).IsMatch("ABC"));
}
