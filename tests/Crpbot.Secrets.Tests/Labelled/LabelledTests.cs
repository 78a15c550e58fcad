using Crpbot.Rules;
using Crpbot.Rules.Yaml;
using Xunit.Abstractions;

namespace Crpbot.Secrets.Tests.Labelled;

/// <summary>Floors of precision and recall on the labelled lines for tuning, and the aim on those that nothing was tuned on.</summary>
public sealed class LabelledTests
{
    private static readonly LabelledMeasure Dev = Measure("dev");
    private readonly ITestOutputHelper _output;

    public LabelledTests(ITestOutputHelper output) => _output = output;

    [Fact]
    public void Most_reports_are_credentials()
    {
        _output.WriteLine(Dev.ToString());
        foreach (var error in Dev.Errors) _output.WriteLine(error);
        Assert.InRange(Dev.Precision, 0.95, 1);
    }

    [Fact]
    public void Most_credentials_are_reported() => Assert.InRange(Dev.Recall, 0.85, 1);

    [Theory]
    [InlineData("password", 0.85)]
    [InlineData("secret", 0.85)]
    [InlineData("token", 0.8)]
    [InlineData("api-key", 0.75)]
    [InlineData("key", 0.7)]
    [InlineData("basic", 0.9)]
    [InlineData("bearer", 0.9)]
    [InlineData("url", 0.9)]
    [InlineData("connection-string", 0.85)]
    [InlineData("seed", 0.75)]
    [InlineData("auth", 0.5)]
    public void Each_kind_is_found(string kind, double floor) => Assert.InRange(Dev.RecallOf(kind), floor, 1);

    [Fact]
    public void Holdout_meets_the_aim()
    {
        var holdout = Measure("holdout");
        _output.WriteLine(holdout.ToString());
        Assert.InRange(holdout.Recall, 0.65, 1);
        Assert.InRange(holdout.Precision, 0.8, 1);
    }

    private static LabelledMeasure Measure(string part)
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "crpbot.sln"))) root = Path.GetDirectoryName(root)!;
        var files = Directory.EnumerateFiles(Path.Combine(root, "rules", "secrets"), "*.yml", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        var rules = files.Select(f => SecretRuleReader.Read(RuleReader.Read(YamlNodes.Read(File.ReadAllBytes(f), f), "secrets"))).ToList();
        return LabelledMeasure.Of(rules, Path.Combine(root, "tests", "labelled", part));
    }
}
