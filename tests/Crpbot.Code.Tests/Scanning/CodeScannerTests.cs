using System.Text;
using Crpbot.Code.Patterns;
using Crpbot.Code.Rules;
using Crpbot.Code.Rules.Needs;
using Crpbot.Code.Scanning;
using Crpbot.Core;
using Crpbot.Rules;
using Crpbot.Rules.Yaml;

namespace Crpbot.Code.Tests.Scanning;

public sealed class CodeScannerTests
{
    private const string Search = "pattern: danger(...)";
    private const string Flow = "mode: taint\n    pattern-sources: [{pattern: source()}]\n    pattern-sinks: [{pattern: sink(...)}]";

    [Fact]
    public void A_pattern_is_reported_at_its_line() => Assert.Equal([2], Lines([Search], "x = 1\ndanger(x)\n"));

    [Fact]
    public void A_flow_across_files_is_reported_at_its_sink()
    {
        var report = Report([Flow], ("a.py", "def get():\n    return source()\n"), ("b.py", "from a import get\nsink(get())\n"));
        var finding = Assert.Single(report.Findings);
        Assert.Equal(("b.py", 2), (finding.Location!.Path, finding.Location.Line));
    }

    [Fact]
    public void A_flow_has_its_way()
    {
        var finding = Assert.Single(Report([Flow], ("a.py", "def f():\n    x = source()\n    y = x\n    sink(y)\n")).Findings);
        Assert.Equal((2, 4), (finding.Trace[0].Location.Line, finding.Trace[^1].Location.Line));
    }

    [Fact]
    public void A_local_rule_asks_for_source_and_sink_in_one_function()
    {
        const string Code = "def get():\n    return source()\n\ndef f():\n    sink(get())\n\ndef g():\n    sink(source())\n";
        Assert.Equal([8], Lines(["within: function\n    " + Flow], Code));
    }

    [Fact]
    public void A_rule_that_is_not_local_follows_the_call()
    {
        const string Code = "def get():\n    return source()\n\ndef f():\n    sink(get())\n";
        Assert.Equal([5], Lines([Flow], Code));
    }

    [Fact]
    public void A_rule_is_silent_where_one_that_says_more_reports()
    {
        var report = Report(["unless: [rule-1]\n    pattern: sink(...)", "pattern: sink(source(...))"], ("a.py", "sink(source())\nsink(1)\n"));
        Assert.Equal([("rule-1", 1), ("rule-0", 2)], report.Findings.OrderBy(f => f.Location!.Line).Select(f => (f.Rule.Id, f.Location!.Line)));
    }

    [Fact]
    public void A_sanitizer_ends_the_flow() =>
        Assert.Empty(Lines([Flow + "\n    pattern-sanitizers: [{pattern: clean(...)}]"], "sink(clean(source()))\n"));

    [Fact]
    public void A_guard_makes_safe_where_its_test_holds() =>
        Assert.Equal([4], Lines([Flow + "\n    pattern-sanitizers: [{pattern: is_safe($X), guard: true}]"], "x = source()\nif is_safe(x):\n    sink(x)\nsink(x)\n"));

    [Fact]
    public void Labels_decide_what_a_sink_takes()
    {
        const string Rule = "mode: taint\n    pattern-sources: [{pattern: source(), label: A}, {pattern: other(), label: B}]\n    pattern-sinks: [{pattern: sink(...), requires: A and B}]";
        Assert.Equal([2], Lines([Rule], "sink(source())\nsink(source() + other())\n"));
    }

    [Fact]
    public void The_finding_can_stand_at_the_source() =>
        Assert.Equal([1], Lines([Flow + "\n    options: {taint_focus_on: source}"], "x = source()\nsink(x)\n"));

    [Fact]
    public void Names_of_source_and_sink_can_be_asked_to_agree()
    {
        const string Rule = "mode: taint\n    options: {taint_unify_mvars: true}\n    pattern-sources: [{pattern: 'source($A)'}]\n    pattern-sinks: [{pattern: 'sink($A, ...)'}]";
        Assert.Equal([2], Lines([Rule], "sink(1, source(2))\nsink(2, source(2))\n"));
    }

    [Fact]
    public void A_source_of_local_data_counts_only_when_asked_for()
    {
        const string Rule = "mode: taint\n    pattern-sources: [{pattern: source(), threat: local}]\n    pattern-sinks: [{pattern: sink(...)}]";
        Assert.Empty(Report([Rule], [("a.py", "sink(source())\n")], Threat.Remote).Findings);
    }

    [Fact]
    public void A_path_that_the_rule_excludes_is_passed_over() => Assert.Empty(Report(["paths: {exclude: ['old/**']}\n    pattern: danger(...)"], ("old/a.py", "danger(1)\n")).Findings);

    [Fact]
    public void A_broken_statement_makes_the_run_incomplete_and_the_rest_is_judged()
    {
        var report = Report([Search], ("a.py", "x = = 1\ndanger(1)\n"));
        Assert.True(Assert.Single(report.NotScanned).Incomplete);
        Assert.Equal(2, Assert.Single(report.Findings).Location!.Line);
    }

    [Fact]
    public void Test_code_weighs_one_step_less()
    {
        var (own, test) = (Report([Search], ("a.py", "danger(1)\n")).Findings[0], Report([Search], ("tests/test_a.py", "danger(1)\n")).Findings[0]);
        Assert.Equal(own.Severity - 1, test.Severity);
    }

    [Fact]
    public void A_part_of_a_large_file_is_said_not_to_be_judged()
    {
        var scanner = Scanner([Search], Threat.Remote);
        _ = scanner.Offer(new Subject { Path = "a.py", Content = Encoding.UTF8.GetBytes("danger(1)\n"), LinesBefore = 10 }, out _);
        Assert.True(Assert.Single(scanner.Complete().NotScanned).Incomplete);
    }

    [Fact]
    public void History_is_not_judged()
    {
        var scanner = Scanner([Search], Threat.Remote);
        _ = scanner.Offer(new Subject { Path = "a.py", Content = Encoding.UTF8.GetBytes("danger(1)\n"), Origin = SubjectOrigin.History }, out _);
        Assert.Empty(scanner.Complete().Findings);
    }

    [Fact]
    public void Cells_of_a_notebook_are_judged_at_their_lines()
    {
        var scanner = Scanner([Search], Threat.Remote);
        _ = scanner.Offer(new Subject { Path = "a.ipynb", ArchiveEntry = "cells.py", IsExcerpt = true, LineMap = [7, 8], Content = Encoding.UTF8.GetBytes("%matplotlib inline\ndanger(1)\n") }, out _);
        var report = scanner.Complete();
        Assert.Empty(report.NotScanned);
        Assert.Equal(8, Assert.Single(report.Findings).Location!.Line);
    }

    private static IEnumerable<int> Lines(string[] rules, string code) => Report(rules, ("a.py", code)).Findings.Select(f => f.Location!.Line).Order();

    private static ScannerReport Report(string[] rules, params (string Path, string Text)[] files) => Report(rules, files, Threat.Remote);

    private static ScannerReport Report(string[] rules, (string Path, string Text)[] files, Threat threat)
    {
        var scanner = Scanner(rules, threat);
        foreach (var (path, text) in files) _ = scanner.Offer(new Subject { Path = path, Content = Encoding.UTF8.GetBytes(text) }, out _);
        return scanner.Complete();
    }

    private static CodeScanner Scanner(string[] rules, Threat threat)
    {
        var reader = new CodeRuleReader([new PythonPatternParser()], [], TimeProvider.System);
        var entries = rules.Select((match, i) => new CodeRuleEntry(null, new Lazy<CodeRule>(reader.Read(Rule($"rule-{i}", match))))).ToList();
        return new CodeScanner([new PythonFrontEnd()], new CodeRulebook(entries, NameNeeds.Empty, new HashSet<Threat> { threat }, readsTexts: false), new Fingerprint(null), (_, line) => line, CancellationToken.None);
    }

    private static Rule Rule(string id, string match)
    {
        var text = $"id: {id}\ntitle: T\nseverity: high\nconfidence: high\nsince: 0.1.0\nrationale: R.\nremediation: R.\nmessage: M\nmatch:\n  code:\n    languages: [python]\n    {match}\n";
        return RuleReader.Read(YamlNodes.Read(Encoding.UTF8.GetBytes(text), id + ".yml"), "code/python");
    }
}
