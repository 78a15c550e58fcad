using System.Text;
using Crpbot.Sources.Text;

namespace Crpbot.Sources.Tests.Text;

public sealed class PartPumpTests
{
    private static readonly ContentOptions s_small = new() { WholeBytes = 4096, PartBytes = 4096, OverlapBytes = 512 };

    private static byte[] Lines(int count) => Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(1, count).Select(i => $"this is line number {i}\n")));

    [Fact]
    public void Parts_without_their_overlap_make_the_whole()
    {
        var content = Lines(3000);
        var parts = Collected.Read("a.txt", content, s_small).Items;
        Assert.True(parts.Count > 10);
        Assert.Equal(content, parts.SelectMany(p => p.Bytes.Skip(p.Overlap)).ToArray());
    }

    [Fact]
    public void Each_part_knows_its_first_line()
    {
        foreach (var part in Collected.Read("a.txt", Lines(3000), s_small).Items)
            Assert.StartsWith($"this is line number {part.LinesBefore + 1}\n", part.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_endless_line_is_cut_with_overlap()
    {
        var content = Encoding.ASCII.GetBytes(new string('x', 50_000));
        var parts = Collected.Read("a.txt", content, s_small).Items;
        Assert.Equal(content, parts.SelectMany(p => p.Bytes.Skip(p.Overlap)).ToArray());
        Assert.All(parts.Skip(1), p => Assert.Equal(512, p.Overlap));
    }

    [Fact]
    public void Parts_of_zeros_are_not_offered()
    {
        var content = new byte[100_000];
        "token in the middle"u8.CopyTo(content.AsSpan(50_000));
        var part = Assert.Single(Collected.Read("a.img", content, s_small).Items, i => i.Text.Contains("token in the middle", StringComparison.Ordinal));
        Assert.True(part.IsBinary);
        Assert.InRange(Collected.Read("a.img", content, s_small).Items.Count, 1, 3);
    }

    [Fact]
    public void A_long_utf16_file_is_transcoded_in_parts()
    {
        var text = Encoding.ASCII.GetString(Lines(2000));
        var parts = Collected.Read("a.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)], s_small).Items;
        Assert.Equal(text, Encoding.UTF8.GetString(parts.SelectMany(p => p.Bytes.Skip(p.Overlap)).ToArray()));
    }

    [Theory]
    [InlineData(4095)]
    [InlineData(4096)]
    [InlineData(4097)]
    [InlineData(4608)]
    [InlineData(8192)]
    public void Lengths_around_the_limits_lose_nothing(int length)
    {
        var content = Lines(1000)[..length];
        Assert.Equal(content, Collected.Read("a.txt", content, s_small).Items.SelectMany(p => p.Bytes.Skip(p.Overlap)).ToArray());
    }
}
