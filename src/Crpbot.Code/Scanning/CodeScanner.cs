using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Crpbot.Code.Checks;
using Crpbot.Code.Flow;
using Crpbot.Code.Patterns;
using Crpbot.Code.Rules;
using Crpbot.Code.Rules.Needs;
using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;
using Crpbot.Core;

namespace Crpbot.Code.Scanning;

/// <summary>Judges code: files are taken in as they come, and all are matched and followed together when the last one is there.</summary>
public sealed class CodeScanner : IScanner
{
    private const int FilesPreparedFor = 8;
    private const int MaxLengthPreparedFor = 64 * 1024;
    private readonly IReadOnlyList<ICodeFrontEnd> _languages;
    private readonly CodeRulebook _rulebook;
    private readonly Lazy<CodeRuleSet> _textRules;
    private readonly Fingerprint _fingerprint;
    private readonly Func<string, string, string> _redact;
    private readonly CancellationToken _stop;
    private readonly IReadOnlyList<ICodeAudience> _audience;
    private readonly ConcurrentDictionary<string, Origin> _origins = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, SourceText> _texts = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<NotScanned> _notes = [];
    private readonly ConcurrentBag<CodeHit> _hits = [];
    private int _prepared;

    /// <summary>Creates a scanner.</summary>
    /// <param name="languages">Languages, asked in order whether a file is theirs; fresh ones.</param>
    /// <param name="rulebook">Rules.</param>
    /// <param name="fingerprint">Keyed hash.</param>
    /// <param name="redact">Masks credentials in a line that is shown (path, line).</param>
    /// <param name="stop">Stops the analysis.</param>
    /// <param name="audience">Others that judge the same code; null for none.</param>
    public CodeScanner(IReadOnlyList<ICodeFrontEnd> languages, CodeRulebook rulebook, Fingerprint fingerprint, Func<string, string, string> redact, CancellationToken stop, IReadOnlyList<ICodeAudience>? audience = null)
    {
        (_languages, _rulebook, _fingerprint, _redact, _stop, _audience) = (languages, rulebook, fingerprint, redact, stop, audience ?? []);
        _textRules = new Lazy<CodeRuleSet>(() => new CodeRuleSet(rulebook.ForTexts()));
    }

    /// <inheritdoc />
    public string Name => "code";

    /// <inheritdoc />
    public IReadOnlyList<Subject> Offer(Subject subject, out bool found)
    {
        found = false;
        if (subject.Origin == SubjectOrigin.History || subject.IsBinary) return [];
        var language = _languages.FirstOrDefault(l => l.Claims(subject) != CodeClaim.None);
        if (language is null && !_rulebook.ReadsTexts) return [];
        if (_rulebook.IsEmpty && !_audience.Any(a => a.IsInterested)) return [];
        if (subject.LinesBefore > 0 || subject.Overlap > 0)
        {
            if (language is not null) _notes.Add(new NotScanned(subject.DisplayPath, "the file is too large to be read as code", Incomplete: true));
            return [];
        }

        found = true;
        _origins[subject.DisplayPath] = Origin.Of(subject);
        if (language is not null) Prepare(language.Language, subject);
        language?.Add(subject);
        if (_rulebook.ReadsTexts && !subject.IsExcerpt) MatchText(subject);
        return [];
    }

    /// <inheritdoc />
    public bool Probe(ReadOnlySpan<byte> content) => false;

    /// <inheritdoc />
    public ScannerReport Complete()
    {
        var started = Stopwatch.GetTimestamp();
        foreach (var language in _languages) Judge(language);
        var findings = new CodeFindings(_fingerprint, _redact, _texts).Of(_hits);
        var notes = _notes.DistinctBy(n => (n.What, n.Why)).OrderBy(n => n.What, StringComparer.Ordinal).ToList();
        var partial = notes.Exists(n => n.Incomplete);
        return new ScannerReport(Name, partial ? ScanStatus.Partial : ScanStatus.Succeeded, partial ? "some code could not be judged" : null, _origins.Count, (long)Stopwatch.GetElapsedTime(started).TotalMilliseconds, findings, notes);
    }

    private SourceText TextOf(CodeProject project, string path) => TextOf(project.Files.First(f => f.Path == path));

    private SourceText TextOf(CodeFile file) => new(_origins[file.Path], file.Tree.Text, file.Tree.Lines);

    // While files are still being read, the rules that the first ones need are made ready on an idle core.
    private void Prepare(RuleLanguage language, Subject subject)
    {
        if (Interlocked.Increment(ref _prepared) > FilesPreparedFor || subject.Content.Length > MaxLengthPreparedFor) return;
        var words = ProjectNames.WordsOf(subject.Content.Span);
        _ = Task.Run(() => _rulebook.Prepare(language, words), _stop);
    }

    private void MatchText(Subject subject)
    {
        var text = Encoding.UTF8.GetString(subject.Content.Span);
        var matches = _textRules.Value.MatchText(subject.DisplayPath, text);
        if (matches.Hits.Count > 0) _texts[subject.DisplayPath] = new SourceText(Origin.Of(subject), text, new LineTable(text));
        Keep(matches, subject.DisplayPath);
    }

    private void Keep(FileMatches matches, string path)
    {
        foreach (var hit in matches.Hits) _hits.Add(new CodeHit(hit.Rule, path, hit.Match.Span, hit.Match.Bindings, null, Certain: true));
        foreach (var note in matches.GaveUp) _notes.Add(new NotScanned(note.Path, $"{note.What}: {note.Why}", Incomplete: true));
    }

    private void Judge(ICodeFrontEnd language)
    {
        var project = language.Complete(_stop);
        foreach (var note in project.Notes) _notes.Add(note);
        if (project.Files.Count == 0 || project.Index is not { } index) return;
        foreach (var other in _audience.Where(a => a.IsInterested)) other.See(language.Language, project, path => TextOf(project, path), _stop);
        var rules = new CodeRuleSet(_rulebook.For(language.Language, project.Files));
        Check(project, rules);
        var plan = new TaintPlan(rules.Rules, language.Language, _rulebook.Threats);
        var marked = new (CodeFile File, IReadOnlyList<FlowMark> Marks)[project.Files.Count];
        Parallel.For(0, marked.Length, new ParallelOptions { CancellationToken = _stop }, i => marked[i] = (project.Files[i], Match(project.Files[i], rules, plan)));

        // A file with neither sources nor sinks may still hold the check or the encoder that others call.
        if (Array.TrueForAll(marked, m => !m.Marks.Any(mark => mark is SourceMark or SinkMark))) return;
        var flow = new FlowAnalysis(plan.Plan, marked, index, FlowLimits.Default).Run(_stop);
        foreach (var file in flow.GaveUp.GroupBy(g => (g.File.Path, g.Why)))
            _notes.Add(new NotScanned(file.Key.Path, $"data was not followed to the end in {string.Join(", ", file.Take(3).Select(g => g.Function))}{(file.Count() > 3 ? " and others" : string.Empty)}: {file.Key.Why}", Incomplete: false, file.Count()));
        var callers = new Callers(index);
        foreach (var hit in flow.Hits)
            if (Of(hit, plan) is { } found && found.Rule.Paths.Allows(found.Path)) _hits.Add(IsAnswered(found.Rule, hit, callers) ? found with { Certain = false } : found);
    }

    private void Check(CodeProject project, CodeRuleSet rules)
    {
        foreach (var rule in rules.Rules.Where(r => r.IsCheck))
            foreach (var hit in CodeChecks.Of(rule.Rule.Id)?.Run(project) ?? [])
                if (rule.Paths.Allows(hit.File.Path)) _hits.Add(new CodeHit(rule, hit.File.Path, new TextSpan(hit.Node.Start, hit.Node.End), hit.Values.ToDictionary(v => v.Key, v => new Binding([], new TextSpan(hit.Node.Start, hit.Node.End), v.Value), StringComparer.Ordinal), null, Certain: true));
    }

    private List<FlowMark> Match(CodeFile file, CodeRuleSet rules, TaintPlan plan)
    {
        var tree = file.Tree;
        _texts.TryAdd(file.Path, TextOf(file));
        foreach (var fault in tree.Faults.Take(1))
        {
            var (line, column) = tree.Lines.At(Math.Min(fault.At.Start, tree.Text.Length));
            _notes.Add(new NotScanned(file.Path, string.Create(CultureInfo.InvariantCulture, $"line {line}, column {column}: {fault.Message}"), Incomplete: true));
        }

        var matches = rules.Match(file);
        Keep(matches with { Hits = [.. matches.Hits.Where(h => !DeadCode.Holds(file, h.Match.Span))] }, file.Path);
        return plan.Marks(matches.Taint, tree.Root);
    }

    /// <summary>
    /// A rule that looks at one function alone, for want of better: where the project itself calls the function, the rule that it stands in for has seen
    /// what comes in.
    /// </summary>
    private static bool IsAnswered(CodeRule rule, FlowHit hit, Callers callers) =>
        rule is { IsLocal: true, Unless.Count: > 0 } && hit.Steps[0].File.Tree.Language == Language.CSharp && callers.CallAround(hit.Steps[0].File, hit.Source.Node);

    private static CodeHit? Of(FlowHit hit, TaintPlan plan)
    {
        var rule = plan.RuleOf(hit.Sink);
        var (source, sink) = (hit.Source.Match, hit.Mark.Match);
        if (plan.Unifies(rule) && source.Bindings.Any(b => sink.Bindings.TryGetValue(b.Key, out var other) && other.Text != b.Value.Text)) return null;
        var bindings = source.Bindings.Concat(sink.Bindings).GroupBy(b => b.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last().Value, StringComparer.Ordinal);
        var (at, file) = plan.ReportsSource(rule) ? (source, hit.Steps[0].File) : (sink, hit.Steps[^1].File);
        return new CodeHit(rule, file.Path, at.Span, bindings, hit, hit.Certain);
    }
}
