namespace Crpbot.Cli.Tests;

/// <summary>CloudFormation templates through the program.</summary>
public sealed class TemplateTests : IDisposable
{
    private const string Bucket = "AWSTemplateFormatVersion: '2010-09-09'\nParameters: {Encrypted: {Type: String}}\nResources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties: {Engine: postgres, StorageEncrypted: !Ref Encrypted}\n";
    private static readonly string[] Audit = ["audit", ".", "--select", "rds-instance-storage-unencrypted", "--format", "json", "--no-history"];
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Encrypted=false")]
    [InlineData("production.json")]
    public void Given_parameter_decides_and_the_finding_says_so(string given)
    {
        _folder.With("db.yml", Bucket).With("production.json", """[{"ParameterKey": "Encrypted", "ParameterValue": "false"}]""");
        Assert.Contains("(by given parameter Encrypted)", _folder.Crpbot([.. Audit, "--parameters", given]).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Later_parameter_wins()
    {
        _folder.With("db.yml", Bucket).With("p.yml", "Encrypted: false\n");
        Assert.DoesNotContain("\"path\": \"db.yml\"", _folder.Crpbot([.. Audit, "--parameters", "p.yml", "--parameters", "Encrypted=true"]).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Parameter_files_are_named_in_the_configuration()
    {
        _folder.With("db.yml", Bucket).With("infra/p.yml", "Encrypted: false\n").With("crpbot.yml", "template-parameters: [infra/p.yml]\n");
        Assert.Contains("(by given parameter Encrypted)", _folder.Crpbot(Audit).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_value_nothing_is_decided()
    {
        _folder.With("db.yml", Bucket);
        Assert.Contains("parameter Encrypted has no default (decided by --parameters Encrypted=", _folder.Crpbot(Audit).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_file_of_parameters_is_a_located_error()
    {
        _folder.With("db.yml", Bucket).With("p.yml", "Encrypted: false\nOther: {a: b}\n");
        var outcome = _folder.Crpbot([.. Audit, "--parameters", "p.yml"]);
        Assert.Equal((2, string.Empty), (outcome.ExitCode, outcome.Out));
        Assert.Contains("--> p.yml:2:8\n", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_file_of_parameters_is_an_error() => Assert.Equal(2, _folder.With("db.yml", Bucket).Crpbot([.. Audit, "--parameters", "none.json"]).ExitCode);

    [Fact]
    public void Template_of_50_MB_is_told_and_not_passed()
    {
        var path = Path.Combine(_folder.Path, "big.yml");
        using (var writer = new StreamWriter(path))
        {
            writer.Write(Bucket);
            for (var i = 0; i < 600_000; i++) writer.Write($"  T{i}: {{Type: AWS::SNS::Topic, Properties: {{DisplayName: some topic of a very long template, number {i}}}}}\n");
        }

        var outcome = _folder.Crpbot("audit", ".", "--select", "iac", "--format", "concise", "--no-history");
        Assert.Equal(3, outcome.ExitCode);
        Assert.Contains("big.yml: line 1, column 1: the file is larger than 8 MiB", outcome.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Resources:\n  A: {Type: AWS::S3::Bucket, Properties: {N: !Ref B}}\n  B: {Type: AWS::S3::Bucket, Properties: {N: !Ref A}}\n")]
    [InlineData("Conditions: {C: !Condition D, D: !Condition C}\nResources:\n  A: {Type: AWS::S3::Bucket, Condition: C, Properties: {N: !If [C, a, b]}}\n")]
    [InlineData("Parameters: {P: {Type: String, Default: !Ref P}}\nResources:\n  A: {Type: AWS::S3::Bucket, Properties: {N: !Ref P}}\n")]
    public void Cycle_of_references_ends(string text)
    {
        _folder.With("t.yml", "AWSTemplateFormatVersion: '2010-09-09'\n" + text);
        Assert.True(_folder.Crpbot("audit", ".", "--select", "aws", "--no-history").ExitCode is 0 or 1);
    }

    [Fact]
    public void Truncated_template_is_a_located_error()
    {
        _folder.With("t.yml", "AWSTemplateFormatVersion: '2010-09-09'\nResources:\n  A: {Type: AWS::S3::Bucket, Properties: {N: [a,\n");
        var outcome = _folder.Crpbot("audit", ".", "--no-history", "--format", "concise");
        Assert.Equal(3, outcome.ExitCode);
        Assert.Contains("t.yml:4:1: medium[template-unreadable]", outcome.Out, StringComparison.Ordinal);
    }
}
