using System.Text;
using Crpbot.Secrets.Prefilter;

namespace Crpbot.Secrets.Tests.Prefilter;

public sealed class AnchorIndexTests
{
    [Fact]
    public void Every_literal_is_found_at_every_place_and_nothing_else()
    {
        string[] literals = ["akia", "ghp_", "passw", "secret", "aaaa", "abab", "token", "xoxb-", "eyj0"];
        var builder = new AnchorIndex.Builder();
        foreach (var literal in literals) builder.Add(literal);
        var index = builder.Build();
        var random = new Random(3);
        for (var round = 0; round < 2000; round++)
        {
            var text = RandomText(random, literals);
            Assert.Equal(Naive(text, literals), Found(index, text));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("abc")]
    [InlineData("akia")]
    [InlineData("xakia")]
    [InlineData("xxakia")]
    [InlineData("AKIA")]
    public void Short_texts_and_ends_are_safe(string text)
    {
        var builder = new AnchorIndex.Builder();
        builder.Add("akia");
        Assert.Equal(Naive(text, ["akia"]), Found(builder.Build(), text));
    }

    [Fact]
    public void The_same_literal_has_one_number()
    {
        var builder = new AnchorIndex.Builder();
        Assert.Equal(builder.Add("akia"), builder.Add("akia"));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Add("abc"));
    }

    private static string RandomText(Random random, string[] literals)
    {
        var text = new StringBuilder();
        while (text.Length < random.Next(60))
        {
            if (random.Next(3) == 0) text.Append(random.Next(2) == 0 ? literals[random.Next(literals.Length)] : literals[random.Next(literals.Length)].ToUpperInvariant());
            else text.Append("ab_aghpks"[random.Next(9)]);
        }

        return text.ToString();
    }

    private static SortedSet<(int, int)> Naive(string text, string[] literals)
    {
        var found = new SortedSet<(int, int)>();
        for (var i = 0; i < literals.Length; i++)
            for (var at = text.IndexOf(literals[i], StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(literals[i], at + 1, StringComparison.OrdinalIgnoreCase))
                found.Add((at, i));
        return found;
    }

    private static SortedSet<(int, int)> Found(AnchorIndex index, string text)
    {
        var found = new SortedSet<(int, int)>();
        Span<AnchorHit> hits = stackalloc AnchorHit[16];
        int from = 0, count;
        while ((count = index.Next(Encoding.Latin1.GetBytes(text), ref from, hits)) > 0)
            foreach (var hit in hits[..count]) Assert.True(found.Add((hit.Start, hit.Anchor)));
        return found;
    }
}
