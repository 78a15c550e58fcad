using Crpbot.Core;
using Crpbot.Sources;

namespace Crpbot.Cli.Running;

/// <summary>What a source reads below one folder (or of one file), named from there.</summary>
internal sealed class FolderSource : ISource
{
    private readonly ISource _source;
    private readonly string _prefix;

    /// <summary>Narrows a source.</summary>
    /// <param name="source">The source.</param>
    /// <param name="prefix">Path of the folder or file in the source's own paths.</param>
    public FolderSource(ISource source, string prefix) => (_source, _prefix) = (source, prefix);

    /// <inheritdoc />
    public string Name => _source.Name;

    /// <inheritdoc />
    public SourceReport Read(ISubjectSink sink, CancellationToken cancellationToken) => _source.Read(new Sink(sink, _prefix), cancellationToken);

    private sealed class Sink(ISubjectSink sink, string prefix) : ISubjectSink
    {
        public bool Offer(Subject subject)
        {
            if (!subject.Path.StartsWith(prefix, StringComparison.Ordinal)) return false;
            if (subject.Path.Length == prefix.Length) return sink.Offer(Renamed(subject, prefix[(prefix.LastIndexOf('/') + 1)..]));
            return subject.Path[prefix.Length] == '/' && sink.Offer(Renamed(subject, subject.Path[(prefix.Length + 1)..]));
        }

        public bool Probe(ReadOnlySpan<byte> content) => sink.Probe(content);

        public bool IsNameOfInterest(ReadOnlySpan<char> name) => sink.IsNameOfInterest(name);

        private static Subject Renamed(Subject subject, string path) => new()
        {
            Path = path,
            ArchiveEntry = subject.ArchiveEntry,
            Origin = subject.Origin,
            Commit = subject.Commit,
            Content = subject.Content,
            IsBinary = subject.IsBinary,
            IsTracked = subject.IsTracked,
            LinesBefore = subject.LinesBefore,
            Overlap = subject.Overlap,
            AddedLines = subject.AddedLines,
            LineMap = subject.LineMap,
        };
    }
}
