using System.Text.RegularExpressions;

namespace Crpbot.Reports.Tests;

public sealed partial class DocumentationTests
{
    [Fact]
    public void Every_sample_in_the_documentation_is_real_output()
    {
        var samples = Sample().Matches(File.ReadAllText(Path.Combine(Expected.Repository(), "docs/outputs.md")));

        Assert.Equal(11, samples.Count);
        Assert.All(samples, m => Assert.Contains(m.Groups["text"].Value, File.ReadAllText(Path.Combine(Expected.Repository(), "tests/Crpbot.Reports.Tests/expected", m.Groups["name"].Value + ".expected.txt")), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_format_is_documented()
    {
        var text = File.ReadAllText(Path.Combine(Expected.Repository(), "docs/outputs.md"));

        Assert.All(ReportFormats.Names, n => Assert.Contains("`" + n + "`", text, StringComparison.Ordinal));
    }

    [GeneratedRegex("<!-- sample: (?<name>[a-z-]+) -->\n```[a-z]+\n(?<text>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sample();
}
