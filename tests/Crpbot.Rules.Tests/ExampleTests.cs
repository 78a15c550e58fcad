using Crpbot.Core;
using Crpbot.Rules.Checks;

namespace Crpbot.Rules.Tests;

/// <summary>Every example of every built-in rule, one case each: a bad one is reported at exactly its lines, a good one nowhere.</summary>
public sealed class ExampleTests : IClassFixture<ExampleTests.BuiltIn>
{
    private readonly BuiltIn _builtIn;

    public ExampleTests(BuiltIn builtIn) => _builtIn = builtIn;

    public static TheoryData<string, string, int> Examples()
    {
        var data = new TheoryData<string, string, int>();
        foreach (var rule in RuleSet.Of([], House.Folder.Rules()).Active)
        {
            for (var i = 0; i < rule.Bad.Count; i++) data.Add(rule.Id, "bad", i);
            for (var i = 0; i < rule.Good.Count; i++) data.Add(rule.Id, "good", i);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_gives_exactly_its_lines(string id, string kind, int index)
    {
        var rule = _builtIn.Set.ById[id];
        var example = (kind == "bad" ? rule.Bad : rule.Good)[index];
        Assert.Null(_builtIn.Check.Fault(rule, example)?.Message);
    }

    public sealed class BuiltIn
    {
        public BuiltIn()
        {
            Set = RuleSet.Of([], House.Folder.Rules());
            Check = new ExampleCheck(House.Matchers, Set);
        }

        public RuleSet Set { get; }

        public ExampleCheck Check { get; }
    }
}
