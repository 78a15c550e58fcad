using Crpbot.Iam.Policies;

namespace Crpbot.Iam.Tests;

public sealed class GlobTests
{
    private static readonly string[] Texts = [.. Enumerable.Range(0, 7).SelectMany(Words)];

    [Fact]
    public void Covering_pattern_fits_every_text_of_the_narrower_one()
    {
        var random = new Random(23);
        for (var round = 0; round < 3000; round++)
        {
            var (wide, narrow) = (Pattern(random), Pattern(random));
            if (Glob.Covers(wide, narrow)) Assert.DoesNotContain(Texts, t => Glob.Covers(narrow, t) && !Glob.Covers(wide, t));
        }
    }

    // Patterns of at most 5 signs that share a text share one of at most 10; over two letters the short ones show it.
    [Fact]
    public void Patterns_overlap_when_they_share_a_text()
    {
        var random = new Random(29);
        for (var round = 0; round < 3000; round++)
        {
            var (a, b) = (Pattern(random, 4), Pattern(random, 3));
            Assert.Equal(Array.Exists(Texts, t => Glob.Covers(a, t) && Glob.Covers(b, t)), Glob.Overlaps(a, b));
        }
    }

    [Fact]
    public void Pattern_of_many_stars_is_refused_without_backtracking()
    {
        var pattern = string.Concat(Enumerable.Repeat("*a", 2000)) + "b";
        Assert.False(Glob.Covers(pattern, new string('a', 20_000)));
    }

    private static string Pattern(Random random, int most = 5) => new([.. Enumerable.Range(0, random.Next(most + 1)).Select(_ => "ab*?"[random.Next(4)])]);

    private static IEnumerable<string> Words(int length) => Enumerable.Range(0, 1 << length).Select(n => new string([.. Enumerable.Range(0, length).Select(i => (n >> i & 1) == 0 ? 'a' : 'b')]));
}
