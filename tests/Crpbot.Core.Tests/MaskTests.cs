using Crpbot.Core;

namespace Crpbot.Core.Tests;

public sealed class MaskTests
{
    private static readonly string Hash = new Fingerprint(null).OfValue("value"u8);

    [Theory]
    [InlineData("abc", "…(3 chars")]
    [InlineData("hunter42", "hu…(8 chars")]
    [InlineData("aaaabbbbccccddddeeee", "aaaa…(20 chars")]
    public void At_most_four_characters_and_a_quarter_are_shown(string value, string expected) =>
        Assert.StartsWith(expected, Mask.Of(value, Hash), StringComparison.Ordinal);

    [Fact]
    public void A_private_key_changes_the_hashes() =>
        Assert.NotEqual(new Fingerprint(null).OfValue("x"u8), new Fingerprint("team").OfValue("x"u8));

    [Fact]
    public void Order_is_severity_then_path_then_line()
    {
        var list = new List<Finding> { Sample.Finding("b.py", Severity.Low), Sample.Finding("z.py"), Sample.Finding("a.py") };
        list.Sort(FindingOrder.Instance);
        Assert.Equal(["a.py", "z.py", "b.py"], list.Select(f => f.SortPath));
    }
}
