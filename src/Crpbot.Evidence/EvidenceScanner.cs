using Crpbot.Core;
using Crpbot.Evidence.Files;
using Crpbot.Evidence.Gates;
using Crpbot.Evidence.Hygiene;
using Crpbot.Evidence.TestCode;

namespace Crpbot.Evidence;

/// <summary>Judges promotion gates: it takes the code from what passes by, and reads evidence and git for itself at the end.</summary>
public sealed class EvidenceScanner : IScanner
{
    private readonly GateBook _book;
    private readonly CodeFactsCollector _code;
    private readonly Func<CodeFacts, EvidenceContext> _context;

    /// <summary>Creates the scanner.</summary>
    /// <param name="book">The gates.</param>
    /// <param name="context">Gives what they are judged by, with the facts from the code.</param>
    public EvidenceScanner(GateBook book, Func<CodeFacts, EvidenceContext> context) => (_book, _code, _context) = (book, book.Collector(), context);

    /// <inheritdoc />
    public string Name => "evidence";

    /// <summary>The verdicts; null before <see cref="Complete"/>.</summary>
    public Promotion? Promotion { get; private set; }

    /// <inheritdoc />
    public IReadOnlyList<Subject> Offer(Subject subject, out bool found)
    {
        found = false;
        if (subject is { Origin: SubjectOrigin.Tree, ArchiveEntry: null, IsBinary: false, IsExcerpt: false, Overlap: 0, LinesBefore: 0 } && subject.Path.EndsWith(".py", StringComparison.Ordinal)) _code.Offer(subject.Path, subject.Content.Span);
        return [];
    }

    /// <inheritdoc />
    public bool Probe(ReadOnlySpan<byte> content) => false;

    /// <inheritdoc />
    public ScannerReport Complete()
    {
        if (_book.Count == 0) return new ScannerReport(Name, ScanStatus.Skipped, "no gate was selected", 0, 0, [], []);
        var context = _context(_code.Facts());
        Promotion = _book.Judge(context);
        var open = Promotion.Outcomes.Where(o => o.State == GateState.NotShown && o.Required)
            .Select(o => new NotScanned("gate " + o.Rule.Id, o.Sentence, Incomplete: context.AllGates)).ToList();
        return new ScannerReport(Name, ScanStatus.Succeeded, null, 0, 0, [.. Promotion.Outcomes.SelectMany(o => o.Findings)], open);
    }
}
