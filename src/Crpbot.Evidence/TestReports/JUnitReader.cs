using System.Globalization;
using System.Xml;

namespace Crpbot.Evidence.TestReports;

/// <summary>Reads the XML that JUnit, Surefire, pytest, Jest and others write (there is no standard; the llg and Jenkins schemas agree on what is read here).</summary>
internal sealed class JUnitReader
{
    private readonly XmlReader _xml;
    private readonly string _path;
    private readonly List<TestCase> _cases = [];
    private readonly List<(int Line, string What)> _faults = [];
    private readonly Stack<(int Line, string Name, int Broken, int Seen)> _suites = new();
    private DateTimeOffset? _time;
    private string? _commit;

    private JUnitReader(XmlReader xml, string path) => (_xml, _path) = (xml, path);

    /// <summary>Reads a report whose root element is <c>testsuites</c> or <c>testsuite</c>.</summary>
    /// <param name="xml">At the root element.</param>
    /// <param name="path">Path of the report.</param>
    /// <exception cref="XmlException">It is no XML, or is cut off.</exception>
    public static TestReport Read(XmlReader xml, string path)
    {
        var reader = new JUnitReader(xml, path);
        do reader.Node();
        while (xml.Read());
        return new TestReport(path, "JUnit XML", reader._cases) { RunFaults = reader._faults, Time = reader._time, Commit = reader._commit };
    }

    private int Line => ((IXmlLineInfo)_xml).LineNumber;

    private void Node()
    {
        if (_xml.NodeType == XmlNodeType.EndElement && _xml.LocalName == "testsuite") CloseSuite();
        if (_xml.NodeType != XmlNodeType.Element) return;
        switch (_xml.LocalName)
        {
            case "testsuites":
                KeepTime();
                break;
            case "testsuite":
                KeepTime();
                _suites.Push((Line, _xml.GetAttribute("name") ?? "the suite", Number("failures") + Number("errors"), 0));
                if (_xml.IsEmptyElement) CloseSuite();
                break;
            case "property":
                if (CommitNames.IsCommit(_xml.GetAttribute("name") ?? string.Empty) && _xml.GetAttribute("value") is { Length: > 0 } value) _commit ??= value;
                break;
            case "testcase":
                Case();
                break;
            default:
                break;
        }
    }

    private void KeepTime()
    {
        if (ReportTime.Parse(_xml.GetAttribute("timestamp")) is { } time && (_time is null || time > _time)) _time = time;
    }

    private int Number(string name) => int.TryParse(_xml.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private void Case()
    {
        var (line, name, suite) = (Line, _xml.GetAttribute("name") ?? string.Empty, _xml.GetAttribute("classname") ?? _xml.GetAttribute("file") ?? string.Empty);
        var outcome = _xml.GetAttribute("status") is "skipped" or "disabled" or "notrun" || _xml.GetAttribute("result") is "skipped" or "suppressed" ? TestOutcome.Skipped : TestOutcome.Passed;
        string? message = null;
        if (!_xml.IsEmptyElement)
        {
            var depth = _xml.Depth;
            while (_xml.Read() && !(_xml.NodeType == XmlNodeType.EndElement && _xml.Depth == depth))
                if (_xml.NodeType == XmlNodeType.Element && _xml.Depth == depth + 1) (outcome, message) = Worse(outcome, message);
        }

        // pytest gives a module that it could not import as a case whose error says so.
        if (outcome == TestOutcome.Error && message?.StartsWith("collection failure", StringComparison.OrdinalIgnoreCase) == true) _faults.Add((line, $"'{name}' could not be collected, so none of its tests ran"));
        else _cases.Add(new TestCase(name, suite, outcome, line) { Message = message });
        if (outcome is TestOutcome.Failed or TestOutcome.Error && _suites.TryPop(out var open)) _suites.Push(open with { Seen = open.Seen + 1 });
    }

    private (TestOutcome Outcome, string? Message) Worse(TestOutcome outcome, string? message) => (_xml.LocalName, outcome) switch
    {
        ("error", _) => (TestOutcome.Error, Message()),
        ("failure", not TestOutcome.Error) => (TestOutcome.Failed, Message()),
        ("skipped", TestOutcome.Passed) => (TestOutcome.Skipped, Message()),
        _ => (outcome, message),
    };

    private string? Message() => ReportLimits.Shorten(_xml.GetAttribute("message") ?? _xml.GetAttribute("type"));

    // The head of a suite may count what no case shows: a crash of the runner, a file cut by hand. Counts of an outer suite include the inner ones.
    private void CloseSuite()
    {
        if (!_suites.TryPop(out var suite)) return;
        if (suite.Broken > suite.Seen) _faults.Add((suite.Line, string.Create(CultureInfo.InvariantCulture, $"'{suite.Name}' counts {suite.Broken} failures and errors, but its cases show {suite.Seen}")));
        if (_suites.TryPop(out var outer)) _suites.Push(outer with { Seen = outer.Seen + Math.Max(suite.Seen, 0) });
    }
}
