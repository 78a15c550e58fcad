using System.Xml.Linq;
using Crpbot.Core;

namespace Crpbot.Reports.Tests;

public sealed class JunitReportTests
{
    [Fact]
    public void Every_case_is_as_expected() => Expected.Matches(Results.Text("junit", Results.Few()), "junit-few");

    [Theory]
    [MemberData(nameof(JsonReportTests.Names), MemberType = typeof(JsonReportTests))]
    public void The_document_is_valid_xml(string name) => Assert.Equal("testsuites", XDocument.Parse(Results.Text("junit", JsonReportTests.ByName(name))).Root!.Name.LocalName);

    [Fact]
    public void A_clean_run_has_one_passed_case_for_each_rule()
    {
        var cases = Cases(Results.Clean());

        Assert.Equal(["generic-password", "quiet-rule"], cases.Where(c => !c.HasElements).Select(c => c.Attribute("name")!.Value));
    }

    [Fact]
    public void What_could_not_be_scanned_is_an_error() => Assert.Equal(14, Cases(Results.Incomplete()).Count(c => c.Element("error") is not null));

    [Fact]
    public void Findings_of_one_rule_in_one_path_are_one_case()
    {
        var cases = Cases(Results.Of(Results.Finding(1, "a.py", 1), Results.Finding(2, "a.py", 2), Results.Finding(3, "b.py", 1)));

        Assert.Equal(2, cases.Count(c => c.Element("failure") is not null));
    }

    [Fact]
    public void An_open_finding_beside_a_suppressed_one_is_a_failure()
    {
        var suppressed = Results.Finding(2, "a.py", 2) with { Suppressed = new Suppression("inline", "r", null, "a.py:2") };

        Assert.Single(Cases(Results.Of(Results.Finding(1, "a.py", 1), suppressed)), c => c.Element("failure") is not null);
    }

    private static List<XElement> Cases(ScanResult result) => [.. XDocument.Parse(Results.Text("junit", result)).Descendants("testcase")];
}
