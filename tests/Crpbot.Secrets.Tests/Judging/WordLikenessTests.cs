using System.Text;
using Crpbot.Rules;
using Crpbot.Secrets.Judging;

namespace Crpbot.Secrets.Tests.Judging;

public sealed class WordLikenessTests
{
    [Theory]
    [InlineData("configuration")]
    [InlineData("userProfileSettings")]
    [InlineData("trading-bot-secrets")]
    [InlineData("spring.datasource.url")]
    public void Words_cover_a_name(string value) => Assert.True(WordLikeness.Coverage(Encoding.UTF8.GetBytes(value)) > 0.7);

    [Fact]
    public void Random_text_is_seldom_covered()
    {
        var random = new SeededRandom("coverage");
        var covered = 0;
        for (var i = 0; i < 500; i++)
            if (WordLikeness.Coverage(Encoding.UTF8.GetBytes(random.Text("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", 24))) > 0.4) covered++;
        Assert.InRange(covered, 0, 25);
    }

    [Fact]
    public void Random_letters_surprise_more_than_words()
    {
        var random = new SeededRandom("surprise");
        var noise = 0;
        for (var i = 0; i < 500; i++)
            if (WordLikeness.Surprise(Encoding.UTF8.GetBytes(random.Text("abcdefghijklmnopqrstuvwxyz", 10))) > WordLikeness.Limit) noise++;
        Assert.InRange(noise, 470, 500);
    }
}
