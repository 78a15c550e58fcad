using System.Text;
using Crpbot.Core;
using Crpbot.Rules.Packing;
using Crpbot.Rules.Yaml;

namespace Crpbot.Rules.Tests.Packing;

public sealed class RulePackTests
{
    [Fact]
    public void Packed_rules_are_the_rules_of_the_files()
    {
        var pack = RulePack.Read(RulePack.Pack(House.Folder));
        var read = House.Folder.Rules().Select(f => RuleReader.Read(YamlNodes.Read(f.Bytes, f.Path), f.Family)).OrderBy(r => r.Id, StringComparer.Ordinal);
        Assert.Equal(read.Select(Dump), pack.Rules.Select(Dump));
    }

    [Fact]
    public void Packed_frameworks_are_those_of_the_files() =>
        Assert.Equal(House.Frameworks.Select(f => f.Id + f.Controls.Count).Order(StringComparer.Ordinal), RulePack.Read(RulePack.Pack(House.Folder)).Frameworks.Select(f => f.Id + f.Controls.Count));

    [Fact]
    public void Same_folder_gives_the_same_bytes() => Assert.Equal(RulePack.Pack(House.Folder), RulePack.Pack(House.Folder));

    [Fact]
    public void Other_file_is_refused() => Assert.Throws<InvalidDataException>(() => RulePack.Read("something else"u8.ToArray()));

    private static string Dump(Rule rule)
    {
        var text = new StringBuilder();
        text.AppendJoin('|', rule.Id, rule.Title, rule.Severity, rule.Confidence, rule.Since, rule.Family, rule.Rationale, rule.Remediation, rule.Message, rule.File, rule.Deprecated, rule.Enabled);
        text.AppendJoin('|', rule.Aliases).AppendJoin('|', rule.Tags).AppendJoin('|', rule.References);
        foreach (var (key, values) in rule.Maps) text.Append(key).AppendJoin('|', values);
        foreach (var example in rule.Bad.Concat(rule.Good)) text.AppendJoin('|', example.Path, example.Text, string.Join(',', example.Lines), example.Note, example.Line, string.Join('|', example.Files.Select(f => f.Path + f.Text + string.Join(',', f.Lines))));
        Dump(text, rule.Match);
        return text.ToString();
    }

    private static void Dump(StringBuilder text, RuleNode node)
    {
        text.Append(node.File).Append(node.Line).Append(':').Append(node.Column).Append(node.GetType().Name);
        switch (node)
        {
            case RuleScalar scalar:
                text.Append(scalar.Value).Append(scalar.Quoted);
                break;
            case RuleSequence list:
                foreach (var item in list.Items) Dump(text, item);
                break;
            case RuleMapping map:
                foreach (var entry in map.Entries)
                {
                    Dump(text, entry.Key);
                    Dump(text, entry.Value);
                }

                break;
        }
    }
}
