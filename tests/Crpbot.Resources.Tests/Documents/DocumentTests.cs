using System.Text;
using Crpbot.Resources.Documents;

namespace Crpbot.Resources.Tests.Documents;

public sealed class DocumentTests
{
    [Theory]
    [InlineData("a: {b: [1, x]}\n", 1, 8)]
    [InlineData("{\"a\": {\"b\": [1, 2]}}", 1, 13)]
    [InlineData("{\n\t\"a\": {\n\t\t\"b\": [1]}}", 3, 8)]
    public void List_stands_where_it_is_written(string text, int line, int column)
    {
        var list = ((DocumentMap)((DocumentMap)DocumentReader.Read(Encoding.UTF8.GetBytes(text)))["a"]!)["b"]!;
        Assert.Equal((line, column), (list.At.Line, list.At.Column));
    }

    [Theory]
    [InlineData("a: 1\na: 2\n", "the key 'a' is there twice")]
    [InlineData("{\"a\": 1, \"a\": 2}", "the key 'a' is there twice")]
    [InlineData("a: *missing\n", "there is no anchor 'missing' before this alias")]
    [InlineData("{\"a\": ", "the document breaks off")]
    public void Fault_is_located(string text, string message)
    {
        var error = Assert.Throws<DocumentException>(() => DocumentReader.Read(Encoding.UTF8.GetBytes(text)));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.True(error.At.Line > 0 && error.At.Column > 0);
    }

    [Fact]
    public void Alias_bomb_is_refused()
    {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 12; i++) bomb.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}]\n");
        Assert.Contains("million", Assert.Throws<DocumentException>(() => DocumentReader.Read(Encoding.UTF8.GetBytes(bomb.ToString()))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Merge_keys_give_way_to_own_keys()
    {
        var map = (DocumentMap)((DocumentMap)DocumentReader.Read("base: &b {x: 1, y: 2}\nown: {<<: *b, x: 3}\n"u8))["own"]!;
        Assert.Equal(["x=3", "y=2"], map.Entries.Select(e => e.Key.Text + "=" + ((DocumentScalar)e.Value).Text));
    }
}
