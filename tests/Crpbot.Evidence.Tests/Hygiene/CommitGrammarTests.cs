using Crpbot.Evidence.Hygiene;

namespace Crpbot.Evidence.Tests.Hygiene;

public sealed class CommitGrammarTests
{
    [Theory]
    [InlineData("feat: read the switch", true)]
    [InlineData("Fix: case does not count", true)]
    [InlineData("fix(runner): limits", true)]
    [InlineData("fix!: breaks", true)]
    [InlineData("fix(api)!: breaks", true)]
    [InlineData("feat: one\n\nbody without type", true)]
    [InlineData("Merge branch 'x'", true)]
    [InlineData("Revert \"feat: x\"", true)]
    [InlineData("update", false)]
    [InlineData("feat:no space", false)]
    [InlineData("feat: ", false)]
    [InlineData("feat :x", false)]
    [InlineData("feat(): x", false)]
    [InlineData("wip: x", false)]
    [InlineData("fix the bug: it was bad", false)]
    [InlineData("", false)]
    public void Conventional_commit(string message, bool keeps) =>
        Assert.Equal(keeps, new CommitGrammar(["feat", "fix"], "allowed", null).Fault(new CommitText("1", message, IsMerge: false)) is null);

    [Fact]
    public void Merge_is_let_pass() => Assert.Null(new CommitGrammar(["feat"], "allowed", null).Fault(new CommitText("1", "whatever", IsMerge: true)));

    [Theory]
    [InlineData("required", "feat: x", false)]
    [InlineData("required", "feat(a): x", true)]
    [InlineData("forbidden", "feat(a): x", false)]
    public void Scope(string scope, string message, bool keeps) => Assert.Equal(keeps, new CommitGrammar([], scope, null).Fault(new CommitText("1", message, IsMerge: false)) is null);

    [Fact]
    public void Own_pattern_takes_the_place_of_types() => Assert.Null(new CommitGrammar(["feat"], "allowed", "^[A-Z]+-[0-9]+ ").Fault(new CommitText("1", "BOT-12 mend", IsMerge: false)));
}
