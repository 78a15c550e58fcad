namespace Crpbot.Rules.Tests;

public sealed class DidYouMeanTests
{
    [Theory]
    [InlineData("aduit", "audit")]
    [InlineData("bseline", "baseline")]
    [InlineData("Gate", "gate")]
    public void Slip_is_answered_with_the_nearest_word(string word, string expected) => Assert.Equal(expected, DidYouMean.Nearest(word, ["audit", "gate", "baseline"]));

    [Theory]
    [InlineData("zzz")]
    [InlineData("completely-different")]
    public void Word_that_is_near_to_none_is_not_answered(string word) => Assert.Null(DidYouMean.Nearest(word, ["audit", "gate", "baseline"]));
}
