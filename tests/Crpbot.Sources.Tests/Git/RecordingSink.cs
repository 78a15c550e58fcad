using System.Collections.Concurrent;
using System.Text;
using Crpbot.Core;
using Crpbot.Sources.Git;

namespace Crpbot.Sources.Tests.Git;

/// <summary>Keeps what holds a word or has a name of interest.</summary>
internal sealed class RecordingSink(string word = "SECRET") : ISubjectSink
{
    private readonly byte[] _word = Encoding.UTF8.GetBytes(word);
    private int _judged;

    public ConcurrentBag<Offered> All { get; } = [];

    public int Judged => _judged;

    public string NameOfInterest { get; init; } = string.Empty;

    /// <summary>True to keep whatever is offered; history offers every blob, so only what matters is kept of it.</summary>
    public bool KeepsAll { get; init; }

    public IEnumerable<string> Paths => All.Select(o => o.Path).Order(StringComparer.Ordinal);

    public static (RecordingSink Sink, SourceReport Report) Run(ISource source, string word = "SECRET", string nameOfInterest = "")
    {
        var sink = new RecordingSink(word) { NameOfInterest = nameOfInterest, KeepsAll = source is not HistorySource };
        SourceReport report = source.Read(sink, CancellationToken.None);
        return (sink, report);
    }

    public static (RecordingSink Sink, SourceReport Report) History(TestRepository repository, HistoryOptions? options = null, string word = "SECRET") =>
        Run(new HistorySource(repository.Open(), options), word);

    public Offered Only(string path) => Assert.Single(All, o => o.Path == path);

    public bool Offer(Subject subject)
    {
        Interlocked.Increment(ref _judged);
        if (!KeepsAll && !Probe(subject.Content.Span) && !IsNameOfInterest(subject.Path.AsSpan(subject.Path.LastIndexOf('/') + 1))) return false;
        All.Add(new Offered(subject.Path, Encoding.UTF8.GetString(subject.Content.Span), subject.Commit, subject.AddedLines, subject));
        return true;
    }

    public bool Probe(ReadOnlySpan<byte> content) => content.IndexOf(_word) >= 0;

    public bool IsNameOfInterest(ReadOnlySpan<char> name) => NameOfInterest.Length > 0 && name.SequenceEqual(NameOfInterest);
}

internal sealed record Offered(string Path, string Text, CommitReference? Commit, IReadOnlyList<LineRange>? AddedLines, Subject Subject);
