using Crpbot.Resources.Shell;

namespace Crpbot.Resources.Tests.Shell;

public sealed class VariableReferenceTests
{
    [Theory]
    [InlineData("$A b", "A", "", "", 1)]
    [InlineData("${A}b", "A", "", "", 3)]
    [InlineData("${A:-x}", "A", ":-", "x", 6)]
    [InlineData("${A-x}", "A", "-", "x", 5)]
    [InlineData("${A:+x y}", "A", ":+", "x y", 8)]
    [InlineData("${A:?must be set}", "A", ":?", "must be set", 16)]
    [InlineData("${A:-}", "A", ":-", "", 5)]
    [InlineData("${A:}", "A", "", "", 4)]
    public void Forms_are_read(string text, string name, string sign, string word, int end) =>
        Assert.Equal(new VariableReference(name, sign, word, end), VariableReference.At(text, 0, text.LastIndexOf('}')));

    [Theory]
    [InlineData("$")]
    [InlineData("$ ")]
    [InlineData("${")]
    [InlineData("${}")]
    [InlineData("${A")]
    [InlineData("$(A)")]
    public void Other_dollars_are_none(string text) => Assert.Null(VariableReference.At(text, 0, text.LastIndexOf('}')));
}
