using System.Collections.Concurrent;
using System.Diagnostics;
using Crpbot.Code.Flow;
using Crpbot.Code.Rules;
using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;
using Crpbot.Core;

namespace Crpbot.Code.Scanning;

/// <summary>Judges code: every file is parsed as it comes, and all are matched and followed together when the last one is there.</summary>
public sealed class CodeScanner : IScanner
{
    private readonly IReadOnlyList<ICodeFrontEnd> _languages;
    private readonly CodeRulebook _rulebook;
    private readonly Fingerprint _fingerprint;
    private readonly Func<string, string, string> _redact;
    private readonly ConcurrentDictionary<string, (ICodeFrontEnd? Language, SyntaxTree? Tree, CodeText Text)> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<NotScanned> _notes = [];
    private readonly bool _readsTexts;
    private readonly CodeRuleSet _set;
    private readonly CancellationToken _stop;

    /// <summary>Creates a scanner.</summary>
    /// <param name="languages">Languages, asked in order whether a file is theirs.</param>
    /// <param name="rulebook">Rules.</param>
    /// <param name="fingerprint">Keyed hash.</param>
    /// <param name="redact">Masks credentials in a line that is shown (path, line).</param>
    /// <param name="stop">Stops the analysis.</param>
    public CodeScanner(IReadOnlyList<ICodeFrontEnd> languages, CodeRulebook rulebook, Fingerprint fingerprint, Func<string, string, string> redact, CancellationToken stop)
    {
        (_languages, _rulebook, _fingerprint, _redact, _stop) = (languages, rulebook, fingerprint, redact, stop);
        _set = new CodeRuleSet(rulebook.Rules);
        _readsTexts = _set.ReadsTexts;
    }

    /// <inheritdoc />
    public string Name => "code";

    /// <inheritdoc />
    public IReadOnlyList<Subject> Offer(Subject subject, out bool found)
    {
        found = false;
        if (_rulebook.Rules.Count == 0 || subject.Origin == SubjectOrigin.History || subject.IsBinary) return [];
        var language = _languages.FirstOrDefault(l => l.Claims(subject));
        if (language is null && !_readsTexts) return [];
        if (subject.LinesBefore > 0 || subject.Overlap > 0)
        {
            if (language is not null) _notes.Add(new NotScanned(subject.DisplayPath, "the file is too large to be read as code", Incomplete: true));
            return [];
        }

        found = true;
        if (language is null)
        {
            var text = System.Text.Encoding.UTF8.GetString(subject.Content.Span);
            _files.TryAdd(subject.DisplayPath, (null, null, new CodeText(Origin.Of(subject), text, new LineTable(text))));
            return [];
        }

        var tree = language.Parse(subject);
        foreach (var fault in tree.Faults.Take(1)) _notes.Add(Note(subject, tree, fault));
        _files.TryAdd(subject.DisplayPath, (language, tree, new CodeText(Origin.Of(subject), tree.Text, tree.Lines)));
        return [];
    }

    /// <inheritdoc />
    public bool Probe(ReadOnlySpan<byte> content) => false;

    /// <inheritdoc />
    public ScannerReport Complete()
    {
        var started = Stopwatch.GetTimestamp();
        var hits = new ConcurrentBag<CodeHit>();
        foreach (var language in _languages)
        {
            var files = _files.Where(f => f.Value.Language == language).OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => new ParsedFile(f.Key, f.Value.Tree!)).ToList();
            if (files.Count > 0) Judge(language, files, hits);
        }

        if (_readsTexts) JudgeTexts(hits);
        var findings = new CodeFindings(_fingerprint, _redact, _files.ToDictionary(f => f.Key, f => f.Value.Text, StringComparer.Ordinal)).Of(hits, _rulebook);
        var notes = _notes.DistinctBy(n => (n.What, n.Why)).OrderBy(n => n.What, StringComparer.Ordinal).ToList();
        var partial = notes.Exists(n => n.Incomplete);
        return new ScannerReport(Name, partial ? ScanStatus.Partial : ScanStatus.Succeeded, partial ? "some code could not be judged" : null, _files.Count, (long)Stopwatch.GetElapsedTime(started).TotalMilliseconds, findings, notes);
    }

    private void Judge(ICodeFrontEnd language, List<ParsedFile> files, ConcurrentBag<CodeHit> hits)
    {
        var project = language.Bind(files);
        var plan = new TaintPlan(_rulebook.Rules, language.Language, _rulebook.Threats);
        var marked = new (CodeFile File, IReadOnlyList<FlowMark> Marks)[project.Files.Count];
        Parallel.For(0, project.Files.Count, new ParallelOptions { CancellationToken = _stop }, i =>
        {
            var file = project.Files[i];
            var matches = _set.Match(file);
            foreach (var hit in matches.Hits) hits.Add(new CodeHit(hit.Rule, file.Path, hit.Match.Span, hit.Match.Bindings, null, file.Semantics.Resolved));
            foreach (var note in matches.GaveUp) _notes.Add(new NotScanned(note.Path, $"{note.What}: {note.Why}", Incomplete: true));
            marked[i] = (file, plan.Marks(matches.Taint));
        });
        if (Array.TrueForAll(marked, m => m.Marks.Count == 0)) return;
        var flow = new FlowAnalysis(plan.Plan, marked, project.Index, FlowLimits.Default).Run(_stop);
        foreach (var note in flow.GaveUp) _notes.Add(new NotScanned(note.Path, note.Why, Incomplete: true));
        foreach (var hit in flow.Hits) hits.Add(Of(hit, plan));
    }

    private static CodeHit Of(FlowHit hit, TaintPlan plan)
    {
        var rule = plan.Of(hit.Sink).Rule;
        var file = hit.Steps[^1].File;
        var bindings = hit.Source.Match.Bindings.Concat(hit.Mark.Match.Bindings).GroupBy(b => b.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last().Value, StringComparer.Ordinal);
        return new CodeHit(rule, file.Path, hit.Mark.Match.Span, bindings, hit, hit.Certain);
    }

    private void JudgeTexts(ConcurrentBag<CodeHit> hits) => Parallel.ForEach(_files, new ParallelOptions { CancellationToken = _stop }, file =>
    {
        var matches = _set.MatchText(file.Key, file.Value.Text.Text);
        foreach (var hit in matches.Hits) hits.Add(new CodeHit(hit.Rule, file.Key, hit.Match.Span, hit.Match.Bindings, null, Certain: true));
        foreach (var note in matches.GaveUp) _notes.Add(new NotScanned(note.Path, $"{note.What}: {note.Why}", Incomplete: true));
    });

    private static NotScanned Note(Subject subject, SyntaxTree tree, SyntaxFault fault)
    {
        var (line, column) = tree.Lines.At(Math.Min(fault.At.Start, tree.Text.Length));
        return new NotScanned(subject.DisplayPath, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"line {line}, column {column}: {fault.Message}"), Incomplete: true);
    }
}
