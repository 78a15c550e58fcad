using Crpbot.Core;
using Crpbot.Rules.Checks;
using Crpbot.Rules.Yaml;

namespace Crpbot.Rules.Tests.Checks;

public sealed class TreeExampleTests
{
    [Fact]
    public void Lines_of_a_tree_belong_to_its_files()
    {
        var example = Assert.Single(Read("lines: [a.py:2, b/c.py:1]").Bad);
        Assert.Equal([("a.py", "2"), ("b/c.py", "1")], example.Files.Select(f => (f.Path, string.Join(',', f.Lines))));
    }

    [Theory]
    [InlineData("lines: [other.py:1]", "'other.py:1' is no line of one of the files")]
    [InlineData("lines: [a.py:x]", "'lines' holds line numbers")]
    [InlineData("note: none", "a bad example of several files names the 'lines' that must be reported")]
    [InlineData("text: both", "an example has either a 'text' or 'files'")]
    public void Wrong_tree_is_a_fault(string line, string message) => Assert.Equal(message, Assert.Throws<UserError>(() => Read(line)).Message);

    [Fact]
    public void Tree_is_judged_as_a_whole()
    {
        var set = RuleSet.Of([], [new RuleFile("tree", "acme-tree.yml", System.Text.Encoding.UTF8.GetBytes(Text("lines: [a.py:2, b/c.py:1]")))]);
        var check = new ExampleCheck(_ => [new LastLines()], set);
        Assert.Equal("an example of 'acme-tree' must report line a.py:2, b/c.py:1 but reports line b/c.py:1", check.Fault(set.ById["acme-tree"], set.ById["acme-tree"].Bad[0])!.Message);
    }

    private static Rule Read(string line) => RuleReader.Read(YamlNodes.Read(System.Text.Encoding.UTF8.GetBytes(Text(line)), "acme-tree.yml"), "tree");

    private static string Text(string line) =>
        $"""
        id: acme-tree
        title: Tree
        severity: low
        confidence: low
        since: 0.1.0
        rationale: r
        remediation: r
        match: {"{"}last: x{"}"}
        examples:
          bad:
            - files:
                a.py: |
                  x = 1
                  y = 2
                b/c.py: z
              {line}
        """;

    private sealed class LastLines : IRuleMatcher
    {
        public string Key => "last";

        public KeySchema Schema => new(Key, KeyKind.Text, "Anything.");

        public IReadOnlyDictionary<string, Func<string, SeededRandom, string>> Generators { get; } = new Dictionary<string, Func<string, SeededRandom, string>>(StringComparer.Ordinal);

        public void Validate(Rule rule)
        {
            // Nothing can be wrong.
        }

        public IReadOnlyList<int> Report(Rule rule, string path, string text) => [1];

        public IReadOnlyList<(string Path, int Line)> ReportTree(Rule rule, IReadOnlyList<(string Path, string Text)> files) => [(files[^1].Path, 1)];
    }
}
