using System.Text;
using Crpbot.Core;
using Crpbot.Resources.CloudFormation;
using Crpbot.Resources.Conditions;
using Crpbot.Resources.Estates;
using Crpbot.Resources.Reading;
using Crpbot.Resources.Rules;
using Crpbot.Rules;
using Crpbot.Rules.Yaml;

namespace Crpbot.Resources.Tests.Conditions;

/// <summary>Holds one made-up rule against one made-up file.</summary>
internal static class Judging
{
    /// <summary>Outcomes of a rule, in order of the resources.</summary>
    public static IReadOnlyList<Outcome> Of(string match, string text, string path = "template.yml") => [.. All(match, [(path, text)]).Select(j => j.Outcome)];

    /// <summary>Judgements of a rule on several files.</summary>
    public static IReadOnlyList<Judgement> All(string match, IReadOnlyList<(string Path, string Text)> files)
    {
        var reader = new ResourceRuleReader(new Words(), []);
        IResourceReader[] readers = [new CloudFormationReader(), new SnapshotReader()];
        foreach (var (path, text) in files)
        {
            var subject = new Subject { Path = path, Content = Encoding.UTF8.GetBytes(text) };
            _ = readers.FirstOrDefault(r => r.Claims(subject))?.Read(subject);
        }

        var estate = new Estate([.. readers.SelectMany(r => r.Complete().Resources)]);
        return [.. new Judge(new ResourceRuleBook(reader, [Rule(match)]), new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero)).Of(estate)];
    }

    /// <summary>A rule with a match part.</summary>
    public static Rule Rule(string match)
    {
        var indented = string.Join('\n', match.ReplaceLineEndings("\n").Split('\n').Select(l => "    " + l));
        var text = $"id: t\ntitle: T\nseverity: high\nconfidence: high\nsince: 0.1.0\nrationale: r\nremediation: r\nmatch:\n  resource:\n{indented}\nexamples: {{bad: [], good: []}}\n";
        return RuleReader.Read(YamlNodes.Read(Encoding.UTF8.GetBytes(text), "t.yml"), "t");
    }

    private sealed class Words : ISecretJudge
    {
        public bool IsSecret(string name, string value) => value.Contains("hunter2", StringComparison.Ordinal);
    }
}
