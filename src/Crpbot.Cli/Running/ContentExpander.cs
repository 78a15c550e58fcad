using Crpbot.Core;
using Crpbot.Sources.Git;
using Crpbot.Sources.Text;

namespace Crpbot.Cli.Running;

/// <summary>Lets git contents go through the same decoding, archives and documents as files of the tree.</summary>
internal sealed class ContentExpander : IContentExpander
{
    private readonly ContentReader _reader;
    private readonly PlainContentExpander _plain = new();

    /// <summary>Creates an expander.</summary>
    /// <param name="reader">Reads contents.</param>
    public ContentExpander(ContentReader reader) => _reader = reader;

    /// <inheritdoc />
    public bool HidesText(ReadOnlySpan<byte> head) => _plain.HidesText(head);

    /// <inheritdoc />
    public void Expand(BlobLabel label, ReadOnlyMemory<byte> content, Action<Subject> offer, Action<NotScanned> note, CancellationToken cancellationToken) =>
        _reader.Read(LabelOf(label), content, offer, note, cancellationToken);

    /// <inheritdoc />
    public void Expand(BlobLabel label, Stream content, Action<Subject> offer, Action<NotScanned> note, CancellationToken cancellationToken) =>
        _reader.Read(LabelOf(label), content, offer, note, cancellationToken);

    private static ContentLabel LabelOf(BlobLabel label) => new(label.Path, label.Origin) { Commit = label.Commit, AddedLines = label.AddedLines, IsTracked = true };
}
