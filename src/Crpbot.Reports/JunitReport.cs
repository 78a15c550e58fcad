using System.Globalization;
using System.Text;
using System.Xml;
using Crpbot.Core;

namespace Crpbot.Reports;

/// <summary>
/// JUnit XML: one suite for each family of rules, one case for each rule and path. A finding is a failure, what could not be decided or
/// scanned is an error, what is suppressed or old is skipped, and a rule without findings is one passed case, so that graphs count rules.
/// </summary>
public sealed class JunitReport : IReport
{
    private const string OwnSuite = "crpbot";

    /// <inheritdoc />
    public string Format => "junit";

    /// <inheritdoc />
    public void Write(ScanResult result, Stream output, ReportOptions options)
    {
        var settings = new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CloseOutput = false };
        var suites = Suites(result);
        using (var xml = XmlWriter.Create(output, settings))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", OwnSuite);
            Counts(xml, [.. suites.SelectMany(s => s.Value)], result.Milliseconds);
            foreach (var (name, cases) in suites) Suite(xml, name, cases, result);
            xml.WriteEndElement();
        }

        output.WriteByte((byte)'\n');
    }

    private static SortedDictionary<string, List<JunitCase>> Suites(ScanResult result)
    {
        var suites = new SortedDictionary<string, List<JunitCase>>(StringComparer.Ordinal);
        foreach (var scanner in result.Scanners)
        {
            var cases = Of(scanner.Name);
            if (scanner.Status is ScanStatus.Failed or ScanStatus.Partial)
                cases.Add(new JunitCase(scanner.Name, "scanner finished", JunitOutcome.Error, scanner.Reason ?? Words.Of(scanner.Status), string.Empty));
        }

        var silent = new SortedDictionary<string, Rule>(StringComparer.Ordinal);
        foreach (var rule in result.Rules) silent[rule.Id] = rule;
        foreach (var group in result.Findings.GroupBy(f => (Rule: f.Rule.Id, Path: PathOf(f))))
        {
            silent.Remove(group.Key.Rule);
            Of(SuiteOf(group.First().Rule)).Add(JunitCase.Of(group.Key.Rule + " " + group.Key.Path, [.. group]));
        }

        foreach (var rule in silent.Values) Of(SuiteOf(rule)).Add(new JunitCase(rule.Family.Replace('/', '.'), rule.Id, JunitOutcome.Passed, string.Empty, string.Empty));
        foreach (var item in result.NotScanned.Where(n => n.Incomplete))
            Of(OwnSuite).Add(new JunitCase("not-scanned", item.What, JunitOutcome.Error, item.Why, string.Empty));
        return suites;

        List<JunitCase> Of(string name)
        {
            if (suites.TryGetValue(name, out var known)) return known;
            List<JunitCase> cases = [];
            suites.Add(name, cases);
            return cases;
        }
    }

    private static string SuiteOf(Rule rule) => rule.Family.Split('/')[0];

    private static string PathOf(Finding finding) => finding.Location is { ArchiveEntry: { } entry } at ? at.Path + "!" + entry : finding.SortPath;

    private static void Suite(XmlWriter xml, string name, List<JunitCase> cases, ScanResult result)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", Printable.Escape(name));
        xml.WriteAttributeString("timestamp", result.StartedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture));
        Counts(xml, cases, result.Scanners.Where(s => s.Name == name).Sum(s => s.Milliseconds));
        foreach (var one in cases.OrderBy(c => c.ClassName, StringComparer.Ordinal).ThenBy(c => c.Name, StringComparer.Ordinal)) one.Write(xml);
        xml.WriteEndElement();
    }

    private static void Counts(XmlWriter xml, List<JunitCase> cases, long milliseconds)
    {
        Number("tests", cases.Count);
        Number("failures", cases.Count(c => c.Outcome == JunitOutcome.Failure));
        Number("errors", cases.Count(c => c.Outcome == JunitOutcome.Error));
        Number("skipped", cases.Count(c => c.Outcome == JunitOutcome.Skipped));
        xml.WriteAttributeString("time", (milliseconds / 1000.0).ToString("0.000", CultureInfo.InvariantCulture));

        void Number(string attribute, int value) => xml.WriteAttributeString(attribute, value.ToString(CultureInfo.InvariantCulture));
    }
}
