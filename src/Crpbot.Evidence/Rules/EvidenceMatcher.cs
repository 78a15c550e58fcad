using System.Text;
using Crpbot.Core;
using Crpbot.Evidence.Files;
using Crpbot.Evidence.Gates;
using Crpbot.Evidence.Hygiene;
using Crpbot.Rules;

namespace Crpbot.Evidence.Rules;

/// <summary>
/// Runs gates on their examples: one file of evidence or code; or, under the name <c>git-files</c> or <c>git-log</c>, a listing of what git holds (see <see cref="ListingFacts"/>).
/// The clock of examples stands at 2026-01-15.
/// </summary>
public sealed class EvidenceMatcher : IRuleMatcher
{
    private static readonly DateTimeOffset Now = new(2026, 1, 15, 12, 0, 0, TimeSpan.Zero);

    /// <inheritdoc />
    public string Key => "evidence";

    /// <inheritdoc />
    public KeySchema Schema => EvidenceSchema.Match;

    /// <inheritdoc />
    public IReadOnlyDictionary<string, Func<string, SeededRandom, string>> Generators { get; } = new Dictionary<string, Func<string, SeededRandom, string>>(StringComparer.Ordinal);

    /// <inheritdoc />
    public void Validate(Rule rule) => GateBook.Read(rule, null);

    /// <inheritdoc />
    public IReadOnlyList<int> Report(Rule rule, string path, string text)
    {
        var listing = path is "git-files" or "git-log" ? new ListingFacts(text) : null;

        // What named tests show without a report is what an audit tells.
        var allGates = !path.EndsWith(".py", StringComparison.Ordinal);
        return [.. Failures(rule, [(path, text)], listing, allGates).SelectMany(f => listing is null ? [f.Location!.Line] : Lines(listing, f)).Distinct().Order()];
    }

    /// <inheritdoc />
    public IReadOnlyList<(string Path, int Line)> ReportTree(Rule rule, IReadOnlyList<(string Path, string Text)> files) =>
        [.. Failures(rule, files, null, allGates: true).Select(f => (f.Location!.Path, f.Location.Line)).Distinct()];

    private static IEnumerable<Finding> Failures(Rule rule, IReadOnlyList<(string Path, string Text)> files, ListingFacts? listing, bool allGates)
    {
        var scanner = new EvidenceScanner(new GateBook([rule], null), code => new EvidenceContext
        {
            Files = new MemoryFiles(files.Select(f => new KeyValuePair<string, string>(f.Path, f.Text))),
            Now = Now,
            Fingerprint = new Fingerprint(null),
            Code = code,
            Repository = listing ?? (IRepositoryFacts)new NoRepository(),
            AllGates = allGates,
        });
        foreach (var (path, text) in files) scanner.Offer(new Subject { Path = path, Content = Encoding.UTF8.GetBytes(text) }, out _);
        return scanner.Complete().Findings.Where(f => f.Status == FindingStatus.Fail);
    }

    private static IEnumerable<int> Lines(ListingFacts listing, Finding finding) =>
        finding.Places.Select(p => (p.Path, p.Commit)).Prepend((finding.Location!.Path, finding.Location.Commit))
            .Select(p => p.Path == CommitsJudge.MessagePath ? ListingFacts.LineOfCommit(p.Commit!) : listing.LineOf(p.Path));
}
