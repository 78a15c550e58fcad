using Crpbot.Core;

namespace Crpbot.Sources.Git;

/// <summary>Turns the bytes of one content into subjects: decoding, archives, documents. Called from several threads at once.</summary>
public interface IContentExpander
{
    /// <summary>True when the raw bytes do not show the text in them (archives, UTF-16), so that probing them proves nothing.</summary>
    /// <param name="head">The content, or at least its first 512 bytes.</param>
    bool HidesText(ReadOnlySpan<byte> head);

    /// <summary>Makes subjects of a content in memory.</summary>
    /// <param name="label">Name and origin.</param>
    /// <param name="content">The bytes, valid during the call.</param>
    /// <param name="offer">Receives subjects.</param>
    /// <param name="note">Receives what was not read.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    void Expand(BlobLabel label, ReadOnlyMemory<byte> content, Action<Subject> offer, Action<NotScanned> note, CancellationToken cancellationToken);

    /// <summary>Makes subjects of a long content, part by part.</summary>
    /// <inheritdoc cref="Expand(BlobLabel, ReadOnlyMemory{byte}, Action{Subject}, Action{NotScanned}, CancellationToken)"/>
    void Expand(BlobLabel label, Stream content, Action<Subject> offer, Action<NotScanned> note, CancellationToken cancellationToken);
}
