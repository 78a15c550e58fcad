using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using Crpbot.Code.Rules;
using Crpbot.Code.Scanning;
using Crpbot.Code.Trees;
using Crpbot.Core;
using Crpbot.Trading.Proof.Checks;
using Crpbot.Trading.Proof.Model;

namespace Crpbot.Trading.Proof.Scanning;

/// <summary>Proves or refutes trading rules in code. Works only where code gives orders; the code itself is parsed by the code scanner, which shows it.</summary>
public sealed class TradingScanner : IScanner, ICodeAudience
{
    private const int MostBytes = 256 << 10;
    private readonly TradingRulebook _rulebook;
    private readonly Fingerprint _fingerprint;
    private readonly Func<string, string, string> _redact;
    private readonly ConcurrentDictionary<string, RepositoryText> _texts = new(StringComparer.Ordinal);
    private readonly List<Finding> _findings = [];
    private readonly List<ShownFact> _shown = [];
    private readonly List<NotScanned> _notes = [];
    private long _milliseconds;
    private long _files;

    /// <summary>Creates a scanner.</summary>
    /// <param name="rulebook">Rules and vocabularies.</param>
    /// <param name="fingerprint">Keyed hash.</param>
    /// <param name="redact">Masks credentials in a line that is shown (path, line).</param>
    public TradingScanner(TradingRulebook rulebook, Fingerprint fingerprint, Func<string, string, string> redact) => (_rulebook, _fingerprint, _redact) = (rulebook, fingerprint, redact);

    /// <inheritdoc />
    public string Name => "trading";

    /// <inheritdoc />
    public bool IsInterested => _rulebook.Rules.Count > 0;

    /// <inheritdoc />
    public IReadOnlyList<Subject> Offer(Subject subject, out bool found)
    {
        found = false;
        if (!IsInterested || subject.Origin == SubjectOrigin.History || subject.IsBinary || subject.IsExcerpt || subject.ArchiveEntry is not null || subject.Content.Length > MostBytes || !TextKinds.Counts(subject.Path)) return [];
        found = true;
        var text = Encoding.UTF8.GetString(subject.Content.Span);
        _texts[subject.Path] = new RepositoryText(subject.Path, new SourceText(Origin.Of(subject), text, new LineTable(text)));
        return [];
    }

    /// <inheritdoc />
    public bool Probe(ReadOnlySpan<byte> content) => false;

    /// <inheritdoc />
    public void See(RuleLanguage language, CodeProject project, Func<string, SourceText> text, CancellationToken stop)
    {
        var started = Stopwatch.GetTimestamp();
        var name = language == RuleLanguage.CSharp ? "csharp" : "python";
        var code = new TradingCode(project.Files, project.Index!, _rulebook.Words.Value, [.. _texts.Values.OrderBy(t => t.Path, StringComparer.Ordinal)], stop);
        if (code.Orders.Count > 0)
        {
            _files += code.Files.Count;
            var findings = new ProofFindings(_fingerprint, _redact, path => _texts.TryGetValue(path, out var own) ? own.Source : text(path));
            foreach (var rule in _rulebook.Rules.Where(r => TradingRules.Languages(r).Contains(name, StringComparer.Ordinal))) Judge(rule, code, findings, stop);
            if (project.Files.Count(f => FilesInUse.IsPutAway(f.Path)) is > 0 and var away) _notes.Add(new NotScanned("trading code in folders named archive, backup or the like", "it is taken to be out of use", Incomplete: false, away));
        }

        _milliseconds += (long)Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    /// <inheritdoc />
    public ScannerReport Complete()
    {
        var ran = _files > 0;
        return new ScannerReport(Name, ran || !IsInterested ? ScanStatus.Succeeded : ScanStatus.Skipped, ran ? null : "no code gives an order", _files, _milliseconds, _findings, _notes) { Shown = _shown };
    }

    private void Judge(Rule rule, TradingCode code, ProofFindings findings, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        if (ProofChecks.Of(rule.Id)?.Run(code) is not { } result) return;
        foreach (var hit in result.Hits) _findings.Add(findings.Of(rule, hit));
        foreach (var fact in result.Shown) _shown.Add(findings.Of(rule, fact));
    }
}
