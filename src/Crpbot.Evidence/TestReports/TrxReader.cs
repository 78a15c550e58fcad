using System.Globalization;
using System.Xml;

namespace Crpbot.Evidence.TestReports;

/// <summary>Reads the TRX files of <c>dotnet test --logger trx</c> and Visual Studio (schema TeamTest 2010).</summary>
internal sealed class TrxReader
{
    private readonly XmlReader _xml;
    private readonly List<(TestCase Case, string Id)> _cases = [];
    private readonly Dictionary<string, string> _classes = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(int Line, string What)> _faults = [];
    private DateTimeOffset? _time;
    private string? _commit;
    private string? _definition;
    private int _counted;
    private int _countLine = 1;

    private TrxReader(XmlReader xml) => _xml = xml;

    /// <summary>Reads a report whose root element is <c>TestRun</c>.</summary>
    /// <param name="xml">At the root element.</param>
    /// <param name="path">Path of the report.</param>
    /// <exception cref="XmlException">It is no XML, or is cut off.</exception>
    public static TestReport Read(XmlReader xml, string path)
    {
        var reader = new TrxReader(xml);
        do reader.Node();
        while (xml.Read());
        var cases = reader._cases.ConvertAll(c => reader._classes.TryGetValue(c.Id, out var name) ? c.Case with { Suite = name } : c.Case);
        var broken = cases.Count(c => c.Outcome is TestOutcome.Failed or TestOutcome.Error);
        if (reader._counted > broken)
            reader._faults.Add((reader._countLine, string.Create(CultureInfo.InvariantCulture, $"the run counts {reader._counted} failures and errors, but its results show {broken}")));
        return new TestReport(path, "TRX", cases) { RunFaults = reader._faults, Time = reader._time, Commit = reader._commit };
    }

    private int Line => ((IXmlLineInfo)_xml).LineNumber;

    private void Node()
    {
        if (_xml.NodeType != XmlNodeType.Element) return;
        switch (_xml.LocalName)
        {
            case "Times":
                _time = ReportTime.Parse(_xml.GetAttribute("start")) ?? ReportTime.Parse(_xml.GetAttribute("creation"));
                break;
            case "Counters":
                _countLine = Line;
                _counted = Number("failed") + Number("error") + Number("timeout") + Number("aborted");
                break;
            case "ResultSummary" when _xml.GetAttribute("outcome") is "Aborted" or "Error" or "Timeout" or "Disconnected":
                _faults.Add((Line, $"the run ended as '{_xml.GetAttribute("outcome")}'"));
                break;
            case "RunInfo" when _xml.GetAttribute("outcome") is "Error":
                _faults.Add((Line, "the runner reports an error outside the tests"));
                break;
            case "Property" when CommitNames.IsCommit(_xml.GetAttribute("name") ?? string.Empty):
                _commit ??= _xml.GetAttribute("value");
                break;
            case "UnitTest":
                _definition = _xml.GetAttribute("id");
                break;
            case "TestMethod" when _definition is not null && _xml.GetAttribute("className") is { } name:
                _classes[_definition] = name.Split(',')[0];
                break;
            case "UnitTestResult" or "TestResultAggregation" or "GenericTestResult":
                Result();
                break;
            default:
                break;
        }
    }

    private int Number(string name) => int.TryParse(_xml.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    // Rows of a data-driven test stand inside its own result; each is a case of its own with the same id.
    private void Result()
    {
        var outcome = _xml.GetAttribute("outcome") switch
        {
            "Passed" => TestOutcome.Passed,
            "Failed" => TestOutcome.Failed,
            "NotExecuted" or "NotRunnable" or "Inconclusive" or "Pending" or "Warning" or "InProgress" => TestOutcome.Skipped,
            _ => TestOutcome.Error,
        };
        var name = _xml.GetAttribute("testName") ?? string.Empty;
        var (stem, parameters) = name.IndexOf('(', StringComparison.Ordinal) is > 0 and var open ? (name[..open], name[open..]) : (name, string.Empty);
        var dot = stem.LastIndexOf('.');
        var suite = dot > 0 ? stem[..dot] : string.Empty;
        _cases.Add((new TestCase(stem[(dot + 1)..] + parameters, suite, outcome, Line), _xml.GetAttribute("testId") ?? string.Empty));
    }
}
