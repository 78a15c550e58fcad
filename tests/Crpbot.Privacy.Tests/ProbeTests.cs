using System.Text;

namespace Crpbot.Privacy.Tests;

public sealed class ProbeTests
{
    public static TheoryData<string> Rules() => [.. Rulebook.All.Select(r => r.Rule.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void What_is_reported_in_an_example_is_seen_by_the_probe(string id)
    {
        var rule = Rulebook.All.Single(r => r.Rule.Id == id);
        var scanner = Rulebook.Scanner();
        Assert.All(rule.Rule.Bad, example => Assert.True(scanner.Probe(Encoding.UTF8.GetBytes(Rulebook.Expand(example.Text, "probe" + id))), example.Text));
    }

    [Theory]
    [InlineData("namespace A;\nclass B { int C = 12; string D = \"x\"; }\n")]
    [InlineData("2026-03-02 09:14:07,123 INFO order 17 at 1.08123 took 12 ms\n")]
    [InlineData("seq,bid,ask\n1,1.08123,1.08124\n")]
    public void Ordinary_text_is_passed_over(string text) => Assert.False(Rulebook.Scanner().Probe(Encoding.UTF8.GetBytes(text)));
}
