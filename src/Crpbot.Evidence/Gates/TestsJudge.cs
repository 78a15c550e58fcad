using System.Globalization;
using Crpbot.Core;
using Crpbot.Evidence.TestCode;
using Crpbot.Evidence.TestReports;

namespace Crpbot.Evidence.Gates;

/// <summary>
/// Named tests: they exist in the code, assert what they should, ran, were not skipped, passed, and the report is of this commit.
/// Without names: all tests of all reports passed.
/// </summary>
internal sealed class TestsJudge : IGateJudge
{
    private const string HowToReport = "run the tests with `pytest --junitxml=reports/junit.xml` (or `dotnet test --logger trx`) on this commit and name the file under evidence: reports: in crpbot.yml";

    private const int Told = 50;

    /// <inheritdoc />
    public string Kind => "tests";

    /// <inheritdoc />
    public bool NeedsEvidence => false;

    /// <inheritdoc />
    public void Validate(GateOptions options)
    {
        if (options.Texts("names").FirstOrDefault(n => n.Any(char.IsUpper)) is { } name) throw options.Node("names")!.Error($"'{name}' has capital letters; names are compared in lower case");
        _ = options.Span("max-age");
    }

    /// <inheritdoc />
    public void Judge(GateDocket docket)
    {
        var names = docket.Options.Texts("names");
        docket.Verify = "pytest " + (names.Count == 0 ? string.Empty : $"-k \"{string.Join(" or ", names.Select(Keywords).Distinct(StringComparer.Ordinal))}\" ") + "--junitxml=reports/junit.xml";
        if (names.Count == 0)
        {
            AllTests(docket);
            return;
        }

        var named = docket.Context.Code.Tests.Where(t => NamePattern.IsMatch(names, t.Name, t.Class, t.Docstring)).ToList();
        if (named.Count == 0) NoTest(docket, names);
        else if (Asserting(docket, named) is { Count: > 0 } asserting) Ran(docket, asserting);
    }

    private static string Keywords(string pattern) => string.Join(" and ", pattern.Split('*', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Trim('_')).Where(p => p.Length > 0));

    private static void NoTest(GateDocket docket, IReadOnlyList<string> names)
    {
        var guards = docket.Options.Texts("guards");
        var places = guards.Select(g => docket.Context.Code.Mentions.TryGetValue(g, out var place) ? place : default).Where(p => p.Path is not null).OrderBy(p => p.Path, StringComparer.Ordinal).ToList();
        var looked = string.Create(CultureInfo.InvariantCulture, $"{docket.Context.Code.Tests.Count} Python tests were read, and none is named like {string.Join(", ", names)}");
        if (places.Count > 0) docket.Fail(GateDocket.At(places[0].Path, places[0].Line), $"nothing tests this: {looked}", "no-test");
        else if (docket.Context.AllGates) docket.Leave(null, looked, "write the tests, or name them so that the patterns under evidence: gates: match");
        else docket.Decline("neither tests nor code name it");
    }

    /// <summary>The tests that assert what they should and are not skipped in the code; when there is none, the first one fails.</summary>
    private static List<PythonTest> Asserting(GateDocket docket, List<PythonTest> named)
    {
        var orders = docket.Options.Texts("orders");
        var noOrder = docket.Options.Text("asserts") == "no-order";
        int? LineOf(PythonTest test) => noOrder ? test.NoOrderLine(orders) : test.Assertions > 0 ? test.Line : null;
        var good = named.Where(t => t.SkippedBy is null && LineOf(t) is not null).ToList();
        foreach (var test in good) docket.Show(GateDocket.At(test.Path, LineOf(test)!.Value), $"{test.Name} asserts {(noOrder ? "that no order is sent" : "a result")}");
        if (good.Count > 0) return good;
        var first = named.Find(t => t.SkippedBy is not null && LineOf(t) is not null) ?? named[0];
        var why = LineOf(first) is not null ? $"is skipped by {first.SkippedBy}" : noOrder ? "asserts nowhere that no order is sent" : "asserts nothing";
        docket.Fail(GateDocket.At(first.Path, first.Line), $"{first.Name} {why}{(named.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $", and none of the {named.Count} tests named like it does better") : string.Empty)}", "weak:" + first.Name);
        return good;
    }

    private static void Ran(GateDocket docket, List<PythonTest> tests)
    {
        // An audit tells what the code shows; whether the tests ran is asked when somebody configured evidence.
        if (!docket.Context.AllGates)
        {
            docket.Pass(Count(tests.Count, "test") + " in the code");
            return;
        }

        var set = ReportSet.Read(docket);
        if (set.Found == 0) docket.Leave(null, "no test report was found, so nothing shows that the tests ran", HowToReport);
        if (set.Reports.Count == 0) return;
        var passed = 0;
        foreach (var test in tests) passed += Result(docket, test, set) ? 1 : 0;
        if (passed > 0) docket.Pass(string.Create(CultureInfo.InvariantCulture, $"{Count(passed, "test")} of {tests.Count} ran and passed"));
    }

    private static bool Result(GateDocket docket, PythonTest test, ReportSet set)
    {
        var cases = set.Reports.SelectMany(r => r.Cases.Where(c => IsOf(c, test)).Select(c => (Report: r, Case: c))).ToList();
        if (cases.Count == 0)
        {
            docket.Leave(GateDocket.At(test.Path, test.Line), $"{test.Name} stands in no test report, so nothing shows that it ran", "run it and report it");
            return false;
        }

        foreach (var (report, broken) in cases.Where(c => c.Case.Outcome is TestOutcome.Failed or TestOutcome.Error))
            docket.Fail(GateDocket.At(report.Path, broken.Line), $"{broken.Name} {(broken.Outcome == TestOutcome.Error ? "broke" : "failed")}{Quoted(broken)}", "failed:" + broken.FullName);
        if (cases.TrueForAll(c => c.Case.Outcome == TestOutcome.Skipped)) docket.Leave(GateDocket.At(cases[0].Report.Path, cases[0].Case.Line), $"{test.Name} was skipped, so it shows nothing", "run it without the skip");
        return cases.Exists(c => c.Case.Outcome == TestOutcome.Passed) && !cases.Exists(c => c.Case.Outcome is TestOutcome.Failed or TestOutcome.Error);
    }

    /// <summary>A report names the module as <c>tests.unit.test_limits</c> or as a path; a test of the same name in another module is another test.</summary>
    private static bool IsOf(TestCase result, PythonTest test)
    {
        if (!string.Equals(result.BareName, test.Name, StringComparison.Ordinal)) return false;
        var parts = result.Suite.Replace(".py", string.Empty, StringComparison.Ordinal).Split('.', '/', ':');
        return result.Suite.Length == 0 || parts.Contains(test.Module, StringComparer.Ordinal);
    }

    private static void AllTests(GateDocket docket)
    {
        if (!docket.Context.AllGates)
        {
            docket.Decline("no evidence is configured");
            return;
        }

        var set = ReportSet.Read(docket);
        if (set.Found == 0) docket.Leave(null, "no test report was found, so nothing shows that the tests passed", HowToReport);
        foreach (var report in set.Reports)
        {
            foreach (var (line, what) in report.RunFaults) docket.Fail(GateDocket.At(report.Path, line), "the test run is not whole: " + what, "run:" + what);
            var all = report.Cases.Where(c => c.Outcome is TestOutcome.Failed or TestOutcome.Error).ToList();
            if (all.Count > Told) docket.Fail(GateDocket.At(report.Path, all[Told].Line), $"{Count(all.Count - Told, "more test")} failed or broke", "more");
            foreach (var broken in all.Take(Told))
                docket.Fail(GateDocket.At(report.Path, broken.Line), $"{broken.FullName} {(broken.Outcome == TestOutcome.Error ? "broke" : "failed")}{Quoted(broken)}", "failed:" + broken.FullName);
            if (report.Ran == 0) docket.Leave(GateDocket.At(report.Path), report.Cases.Count == 0 ? "the report holds no test: 0 failures of 0 tests show nothing" : "every test was skipped, which shows nothing");
        }

        var ran = set.Reports.Sum(r => r.Ran);
        var skipped = set.Reports.Sum(r => r.Cases.Count) - ran;
        if (ran > 0) docket.Pass(string.Create(CultureInfo.InvariantCulture, $"{Count(ran, "test")} ran and passed{(skipped > 0 ? $", {skipped} skipped" : string.Empty)}"));
    }

    private static string Quoted(TestCase broken) => broken.Message is { } message ? ": " + message : string.Empty;

    private static string Count(int number, string what) => string.Create(CultureInfo.InvariantCulture, $"{number} {what}{(number == 1 ? string.Empty : "s")}");
}
