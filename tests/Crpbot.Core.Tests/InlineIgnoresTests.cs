using Crpbot.Core;

namespace Crpbot.Core.Tests;

public sealed class InlineIgnoresTests
{
    [Theory]
    [InlineData("x = 1  # crpbot: ignore[generic-password] a reason")]
    [InlineData("x = 1; // crpbot: ignore[generic-password] a reason")]
    [InlineData("<a/> <!-- crpbot: ignore[generic-password] a reason -->")]
    [InlineData("int x; /* crpbot: ignore[generic-password] a reason */")]
    [InlineData("select 1 -- crpbot: ignore[generic-password] a reason")]
    [InlineData("{# crpbot: ignore[generic-password] a reason #}")]
    public void Rule_and_reason_are_read_in_every_comment_syntax(string line)
    {
        var ignore = Assert.Single(InlineIgnores.Of(line, string.Empty, 7));
        Assert.Equal(["generic-password"], ignore.Rules);
        Assert.Equal("a reason", ignore.Reason);
        Assert.Equal(7, ignore.Line);
        Assert.True(ignore.Own);
    }

    [Fact]
    public void The_last_day_is_read_and_taken_out_of_the_reason()
    {
        var ignore = Assert.Single(InlineIgnores.Of("x # crpbot: ignore[a, b] rotation planned until=2026-12-31", string.Empty, 1));
        Assert.Equal(["a", "b"], ignore.Rules);
        Assert.Equal(new DateOnly(2026, 12, 31), ignore.Until);
        Assert.Equal("rotation planned", ignore.Reason);
    }

    [Fact]
    public void A_comment_alone_on_its_line_covers_the_next_line() =>
        Assert.Equal(4, Assert.Single(InlineIgnores.Of("password = 1", "    # crpbot: ignore[x] because", 5)).Line);

    [Fact]
    public void A_comment_behind_code_does_not_cover_the_next_line() =>
        Assert.Empty(InlineIgnores.Of("password = 1", "a = 2  # crpbot: ignore[x] because", 5));

    [Theory]
    [InlineData("x  # gitleaks:allow", 0)]
    [InlineData("x  # pragma: allowlist secret", 0)]
    [InlineData("x  # nosec", 0)]
    [InlineData("x  # nosec B105, B106", 2)]
    [InlineData("x  # noqa: S105", 1)]
    public void Markers_of_other_tools_are_understood(string line, int rules)
    {
        var ignore = Assert.Single(InlineIgnores.Of(line, string.Empty, 1));
        Assert.False(ignore.Own);
        Assert.Equal(rules, ignore.Rules.Count);
    }

    [Theory]
    [InlineData("x  # noqa: E501")]
    [InlineData("x  # crpbot: ignored")]
    [InlineData("x  # please crpbot ignore this")]
    public void Other_comments_are_not_ignores(string line) => Assert.Empty(InlineIgnores.Of(line, string.Empty, 1));
}
