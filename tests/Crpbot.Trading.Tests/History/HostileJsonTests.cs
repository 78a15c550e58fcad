using System.Text;
using Crpbot.Trading.History;

namespace Crpbot.Trading.Tests.History;

public sealed class HostileJsonTests
{
    [Theory]
    [InlineData("{\"id\":\"\\ud800\",\"history\":{\"initial_cents\":1,\"deals\":[]}}")]
    [InlineData("{\"id\":\"ÿ\",\"history\":{\"initial_cents\":1,\"deals\":[]}}")]
    [InlineData("{\"\\udc00\":1,\"id\":\"a\",\"history\":{\"initial_cents\":1,\"deals\":[]}}")]
    [InlineData("{\"id\":\"a\",\"history\":{\"initial_cents\":-9223372036854775808,\"deals\":[]}}")]
    public void Broken_text_or_number_is_a_located_error(string line)
    {
        using var content = new MemoryStream(Encoding.Latin1.GetBytes(line + "\n"));
        var entry = Assert.Single(CanonicalJson.Read(content, "a.jsonl"));
        Assert.Equal(("a.jsonl", 1), (entry.Error?.File, entry.Error?.Line));
    }
}
