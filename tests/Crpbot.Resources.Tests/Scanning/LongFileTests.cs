using System.Text;
using Crpbot.Core;
using Crpbot.Resources.Conditions;
using Crpbot.Resources.Reading;
using Crpbot.Resources.Rules;
using Crpbot.Resources.Scanning;
using Crpbot.Resources.Tests.Conditions;

namespace Crpbot.Resources.Tests.Scanning;

/// <summary>Files that come in parts, because they are longer than what is read at once.</summary>
public sealed class LongFileTests
{
    private const string Beginning = "AWSTemplateFormatVersion: '2010-09-09'\nResources:\n  T: {Type: AWS::SNS::Topic}\n";

    [Fact]
    public void File_in_parts_is_not_scanned()
    {
        var report = Scan(("t.yml", Beginning, 0), ("t.yml", "  U: {Type: AWS::SNS::Topic}\n", 3));
        var note = Assert.Single(report.NotScanned);
        Assert.Equal(("t.yml", true, ScanStatus.Partial), (note.What, note.Incomplete, report.Status));
    }

    [Fact]
    public void Beginning_of_a_long_file_is_not_judged() => Assert.Empty(Scan(("t.yml", Beginning, 0), ("t.yml", "x", 3)).Findings);

    [Fact]
    public void Other_files_are_judged_beside_it() => Assert.Single(Scan(("t.yml", Beginning, 0), ("t.yml", "x", 3), ("u.yml", Beginning, 0)).Findings);

    [Fact]
    public void Long_file_of_another_kind_is_not_missed() => Assert.Empty(Scan(("t.txt", Beginning, 0), ("t.txt", "x", 3)).NotScanned);

    private static ScannerReport Scan(params (string Path, string Text, int LinesBefore)[] parts)
    {
        var rule = Judging.Rule("type: AWS::SNS::Topic\nrequire: {property: KmsMasterKeyId, exists: true}");
        var scanner = new TemplateScanner(FileReaders.All(), new ResourceRuleBook(new ResourceRuleReader(new Nothing(), []), [rule]), new ResourceSurroundings
        {
            Now = DateTimeOffset.UnixEpoch,
            Fingerprint = new Fingerprint(null),
            Redact = (_, line) => line,
            Secrets = new Nothing(),
        });
        foreach (var (path, text, before) in parts) _ = scanner.Offer(new Subject { Path = path, Content = Encoding.UTF8.GetBytes(text), LinesBefore = before }, out _);
        return scanner.Complete();
    }

    private sealed class Nothing : ISecretJudge
    {
        public bool IsSecret(string name, string value) => false;
    }
}
