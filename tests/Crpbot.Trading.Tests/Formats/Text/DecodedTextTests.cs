using System.Text;
using Crpbot.Core;
using Crpbot.Trading.Formats.Text;

namespace Crpbot.Trading.Tests.Formats.Text;

public sealed class DecodedTextTests
{
    public static TheoryData<string, byte[]> Encodings() => new()
    {
        { "utf-8", Encoding.UTF8.GetBytes("Zeit ä€ 1\u00A0000\r\n") },
        { "utf-8 with mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("Zeit ä€ 1\u00A0000\r\n")] },
        { "utf-16le with mark", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Zeit ä€ 1\u00A0000\r\n")] },
        { "utf-16be with mark", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("Zeit ä€ 1\u00A0000\r\n")] },
        { "utf-16le by look", Encoding.Unicode.GetBytes("Zeit ä€ 1\u00A0000\r\n") },
        { "utf-16be by look", Encoding.BigEndianUnicode.GetBytes("Zeit ä€ 1\u00A0000\r\n") },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Text_is_the_same_in_every_encoding(string encoding, byte[] bytes)
    {
        Assert.NotEmpty(encoding);
        Assert.Equal("Zeit ä€ 1\u00A0000\n", All(Open(bytes)));
    }

    [Fact]
    public void Bytes_of_a_code_page_are_read_and_counted()
    {
        var text = Open([(byte)'1', 0xA0, (byte)'0', (byte)'0', (byte)'0', 0xE4]);
        Assert.Equal("1\u00A0000ä", All(text));
        Assert.Equal(2, text.ForeignBytes);
    }

    [Theory]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 0, 0 })]
    [InlineData(new byte[] { 1, 0, 0, 0, 7, 0, 0, 0, 9, 9, 9, 9 })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0, 0, 65, 0, 0, 0 })]
    public void Binary_file_is_a_located_error(byte[] bytes) => Assert.Equal(1, Assert.Throws<UserError>(() => Open(bytes)).Line);

    [Fact]
    public void Place_is_that_of_the_last_character()
    {
        var text = Open("ab\r\nc"u8.ToArray());
        var places = new List<(int, int)>();
        while (text.Read() >= 0) places.Add((text.Line, text.Column));
        Assert.Equal([(1, 1), (1, 2), (1, 3), (2, 1)], places);
    }

    private static DecodedText Open(byte[] bytes) => new(new MemoryStream(bytes), "a.txt");

    private static string All(DecodedText text)
    {
        var all = new StringBuilder();
        while (text.Read() is var c && c >= 0) all.Append((char)c);
        return all.ToString();
    }
}
