using System.Globalization;
using System.Text;
using Crpbot.Core;

namespace Crpbot.Reports.Tests;

public sealed class EveryFormatTests
{
    public static TheoryData<string> Formats => [.. ReportFormats.Names];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_report_is_found_by_its_name(string format) => Assert.Equal(format, ReportFormats.Find(format)!.Format);

    [Fact]
    public void An_unknown_name_finds_nothing() => Assert.Null(ReportFormats.Find("html5"));

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_same_result_gives_the_same_bytes(string format) => Assert.Equal(Results.Bytes(format, Results.Few()), Results.Bytes(format, Results.Few()));

    [Theory]
    [MemberData(nameof(Formats))]
    public void No_control_or_invisible_character_reaches_the_output(string format)
    {
        var text = Results.Text(format, Results.Hostile()).TrimStart('\ufeff');

        Assert.DoesNotContain(text.EnumerateRunes(), r => r.Value != '\n' && (r.Value is 0xFFFE || Rune.GetUnicodeCategory(r) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void No_line_of_a_hostile_repository_is_a_runner_command(string format)
    {
        var lines = Results.Text(format, Results.Hostile()).Split('\n').Where(l => l.TrimStart().StartsWith("::", StringComparison.Ordinal) || l.Contains("##[", StringComparison.Ordinal));

        Assert.All(lines, l => Assert.True(format is "github" && (l.StartsWith("::error title=", StringComparison.Ordinal) || l.StartsWith("::error file=", StringComparison.Ordinal)), l));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Line_ends_are_lf_and_the_last_line_has_one(string format)
    {
        var bytes = Results.Bytes(format, Results.Few());

        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.Equal((byte)'\n', bytes[^1]);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void No_format_but_csv_has_a_byte_order_mark(string format) => Assert.Equal(format == "csv", Results.Bytes(format, Results.Few())[0] == 0xEF);

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_stream_stays_open(string format)
    {
        using var stream = new MemoryStream();

        ReportFormats.Find(format)!.Write(Results.Few(), stream, new ReportOptions());

        Assert.True(stream.CanWrite);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("junit")]
    [InlineData("gitlab")]
    [InlineData("csv")]
    [InlineData("full")]
    [InlineData("concise")]
    public void Every_finding_is_written(string format)
    {
        var text = Results.Text(format, Results.Many(200));

        Assert.All(Enumerable.Range(1, 200), i => Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"file{i:00}.py"), text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("sarif", "\"uri\": \"services/api/apps/runtime/db.py\"")]
    [InlineData("github", "file=services/api/apps/runtime/db.py,")]
    [InlineData("gitlab", "\"path\": \"services/api/apps/runtime/db.py\"")]
    public void Paths_start_at_the_root_of_the_repository(string format, string expected) =>
        Assert.Contains(expected, Results.Text(format, Results.Few(), new ReportOptions { PathPrefix = "services/api/" }), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_finding_without_text_or_places_is_written(string format)
    {
        var finding = Results.Finding() with { Location = null, Excerpt = null, Resource = new ResourceReference("AWS::S3::Bucket", "Logs"), Evidence = new Dictionary<string, string>(StringComparer.Ordinal) };

        Assert.NotEmpty(Results.Bytes(format, Results.Of(finding)));
    }
}
