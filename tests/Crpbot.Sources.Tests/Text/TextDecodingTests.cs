using System.Text;

namespace Crpbot.Sources.Tests.Text;

public sealed class TextDecodingTests
{
    private const string Sample = "password = \"grün\"\nsecond line\n";

    public static TheoryData<string> Encodings => new("utf-16", "utf-16BE", "utf-32", "utf-32BE", "utf-8");

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_marked_encoding_is_read_as_utf8_without_the_mark(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var item = Assert.Single(Collected.Read("a.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes(Sample)]).Items);
        Assert.Equal((Sample, false), (item.Text, item.IsBinary));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Utf16_without_a_mark_is_recognised(string name)
    {
        var item = Assert.Single(Collected.Read("a.txt", Encoding.GetEncoding(name).GetBytes(Sample)).Items);
        Assert.Equal((Sample, false), (item.Text, item.IsBinary));
    }

    [Fact]
    public void Latin_1_stays_as_it_is()
    {
        var bytes = Encoding.Latin1.GetBytes(Sample);
        Assert.Equal(bytes, Assert.Single(Collected.Read("a.txt", bytes).Items).Bytes);
    }

    [Fact]
    public void A_table_of_16_bit_numbers_is_binary()
    {
        var bytes = Enumerable.Range(0, 500).SelectMany(i => new[] { (byte)(i * 7), (byte)0 }).ToArray();
        Assert.True(Assert.Single(Collected.Read("a.dat", bytes).Items).IsBinary);
    }

    [Fact]
    public void A_nul_in_the_head_makes_a_file_binary() => Assert.True(Assert.Single(Collected.Read("a", "ab\0cd efg hij"u8.ToArray()).Items).IsBinary);

    [Fact]
    public void A_few_escape_and_control_bytes_stay_text() => Assert.False(Assert.Single(Collected.Read("a.log", "\u001b[31mred\u001b[0m \u0007 done\n"u8.ToArray()).Items).IsBinary);

    [Fact]
    public void An_empty_content_is_not_offered() => Assert.Empty(Collected.Read("a", []).Items);

    [Fact]
    public void A_picture_with_the_right_magic_is_left_out_on_purpose()
    {
        var read = Collected.Read("logo.png", [0x89, .. "PNG\r\n\u001a\n\0\0\0\0IHDR"u8]);
        Assert.Empty(read.Items);
        Assert.False(Assert.Single(read.Notes).Incomplete);
    }

    [Fact]
    public void A_file_that_only_calls_itself_a_picture_is_offered() => Assert.Single(Collected.Read("logo.png", "secret\0secret\0secret"u8.ToArray()).Items);
}
