using System.Globalization;
using System.Text;

namespace Crpbot.Resources.Tests.CloudFormation;

/// <summary>Logical ids, types and places agree with cfn-lint's decoder.</summary>
public sealed class CfnLintTests
{
    private const string Script = """
        import sys, cfnlint.decode
        for path in sys.argv[1:]:
            template, matches = cfnlint.decode.decode(path)
            if matches: print(path.split('/')[-1], 'unreadable'); continue
            for key, value in template['Resources'].items():
                print(path.split('/')[-1], key, value['Type'], key.start_mark.line + 1, key.start_mark.column + 1)
        """;

    [CfnLintFact]
    public void Generated_templates_are_read_as_cfn_lint_reads_them()
    {
        var folder = Directory.CreateTempSubdirectory("crpbot-cfn");
        try
        {
            var random = new Random(11);
            for (var i = 0; i < 30; i++) File.WriteAllText(Path.Combine(folder.FullName, $"t{i:00}.yaml"), Generate(random));
            Compare(Directory.GetFiles(folder.FullName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Compare(string[] files)
    {
        Array.Sort(files, StringComparer.Ordinal);
        var expected = CfnLint.Run(Script, files)!.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var ours = Read.All([.. files.Select(f => (Path.GetFileName(f), File.ReadAllText(f)))]);
        Assert.Empty(ours.Faults);
        var actual = ours.Resources.Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.File!.Path} {r.Id} {r.Type} {r.At!.Value.Line} {r.At.Value.Column}"));
        Assert.Equal(expected, actual);
    }

    private static string Generate(Random random)
    {
        var text = new StringBuilder("AWSTemplateFormatVersion: '2010-09-09'\nResources:\n");
        for (var i = random.Next(1, 12); i > 0; i--)
        {
            if (random.Next(3) == 0) text.Append("\n  # über\n");
            text.Append(CultureInfo.InvariantCulture, $"  {(random.Next(4) == 0 ? $"\"R{i}\"" : $"R{i}")}:\n    Type: {(random.Next(2) == 0 ? "AWS::SNS::Topic" : "'AWS::SQS::Queue'")}\n    Properties:\n");
            text.Append(random.Next(3) switch { 0 => "      A: !Sub |\n        x\n\n          y\n", 1 => "      A: [1, {b: !Ref R1},\n        c]\n", _ => "      A: >-\n        folded\n        text\n" });
        }

        return text.ToString();
    }
}
