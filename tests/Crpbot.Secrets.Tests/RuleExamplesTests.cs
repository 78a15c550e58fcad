using Crpbot.Core;
using Crpbot.Rules;
using Crpbot.Rules.Templates;
using Crpbot.Rules.Yaml;

namespace Crpbot.Secrets.Tests;

/// <summary>Every example of every secret rule below rules/: a bad one is reported at exactly its lines, a good one not at all.</summary>
public sealed class RuleExamplesTests
{
    private static readonly IReadOnlyList<Rule> Rules = Load();
    private static readonly SecretMatcher Matcher = new([.. Rules.Select(SecretRuleReader.Read)]);

    public static TheoryData<string, string, int> Examples()
    {
        var data = new TheoryData<string, string, int>();
        foreach (var rule in Rules)
        {
            for (var i = 0; i < rule.Bad.Count; i++) data.Add(rule.Id, "bad", i);
            for (var i = 0; i < rule.Good.Count; i++) data.Add(rule.Id, "good", i);
        }

        return data;
    }

    public static TheoryData<string> Ids() => [.. Rules.Select(r => r.Id)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_is_reported_at_exactly_its_lines(string id, string side, int index)
    {
        var rule = Rules.First(r => r.Id == id);
        var example = (side == "bad" ? rule.Bad : rule.Good)[index];
        var text = ExampleTemplate.Expand(example.Text, $"{id}/{side}/{index}", Matcher.Generators);
        Assert.Equal(example.Lines, Matcher.Report(rule, example.Path, text));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_has_two_bad_and_two_good_examples_and_the_name_of_its_file(string id)
    {
        var rule = Rules.First(r => r.Id == id);
        Assert.Equal(id, Path.GetFileNameWithoutExtension(rule.File));
        Assert.True(rule.Bad.Count >= 2, "two bad examples");
        Assert.True(rule.Good.Count >= 2, "two good examples");
    }

    private static List<Rule> Load()
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "crpbot.sln"))) root = Path.GetDirectoryName(root)!;
        var folder = Path.Combine(root, "rules");
        var files = Directory.EnumerateFiles(Path.Combine(folder, "secrets"), "*.yml", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        return [.. files.Select(f => RuleReader.Read(YamlNodes.Read(File.ReadAllBytes(f), f), Path.GetRelativePath(folder, Path.GetDirectoryName(f)!)))];
    }
}
