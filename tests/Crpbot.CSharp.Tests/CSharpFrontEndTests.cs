using System.Text;
using Crpbot.Code.Patterns;
using Crpbot.Code.Rules;
using Crpbot.Code.Rules.Needs;
using Crpbot.Code.Scanning;
using Crpbot.Core;
using Crpbot.Rules;
using Crpbot.Rules.Yaml;

namespace Crpbot.CSharp.Tests;

/// <summary>C# files and pages through the scanner of code, as the program offers them.</summary>
public sealed class CSharpFrontEndTests
{
    [Theory]
    [InlineData("Views/Index.cshtml", "<h1>x</h1>\n<p>@Html.Raw(Model.Name)</p>\n", 2)]
    [InlineData("Pages/Show.razor", "<h1>x</h1>\n\n<p>@Html.Raw(name)</p>\n", 3)]
    [InlineData("Default.aspx", "<%@ Page Language=\"C#\" %>\n<p><%= Html.Raw(name) %></p>\n", 2)]
    [InlineData("C.cs", "class C\n{\n    object M(string s) => Html.Raw(s);\n}\n", 3)]
    public void Code_and_pages_are_judged_at_their_own_lines(string path, string text, int line)
    {
        var finding = Assert.Single(Scan(path, text).Findings);
        Assert.Equal((path, line), (finding.Location!.Path, finding.Location.Line));
    }

    [Fact]
    public void What_does_not_parse_is_told_and_not_passed()
    {
        var report = Scan("C.cs", "class C { void M( { } \n");
        Assert.Equal(ScanStatus.Partial, report.Status);
        Assert.Contains(report.NotScanned, n => n is { What: "C.cs", Incomplete: true });
    }

    [Fact]
    public void Files_of_other_kinds_are_not_claimed() =>
        Assert.Equal(CodeClaim.None, new CSharpFrontEnd(_ => null).Claims(new Subject { Path = "index.html", Content = "<p>"u8.ToArray() }));

    private static ScannerReport Scan(string path, string text)
    {
        var rule = RuleReader.Read(
            YamlNodes.Read(
                """
                id: raw
                title: Raw
                severity: high
                confidence: high
                since: 0.1.0
                rationale: r
                remediation: f
                match: {code: {languages: [csharp], pattern: $H.Raw($X)}}
                """u8,
                "own/raw.yml"),
            "own");
        var reader = new CodeRuleReader([new CSharpPattern()], [], TimeProvider.System);
        var rulebook = new CodeRulebook([new CodeRuleEntry(null, new Lazy<CodeRule>(() => reader.Read(rule)))], NameNeeds.Empty, new HashSet<Threat> { Threat.Remote }, readsTexts: false);
        var scanner = new CodeScanner([new CSharpFrontEnd(Environment.GetEnvironmentVariable)], rulebook, new Fingerprint(null), (_, line) => line, CancellationToken.None);
        _ = scanner.Offer(new Subject { Path = path, Content = Encoding.UTF8.GetBytes(text) }, out _);
        return scanner.Complete();
    }
}
