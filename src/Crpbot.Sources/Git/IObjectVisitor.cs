namespace Crpbot.Sources.Git;

/// <summary>Receives objects read from packs and loose files, from several threads at once.</summary>
internal interface IObjectVisitor
{
    /// <summary>True when objects of a kind are to be read; folders are not, unless the visitor says so.</summary>
    /// <param name="kind">Kind.</param>
    bool Wants(ObjectKind kind) => kind != ObjectKind.Tree;

    /// <summary>An object that fits in memory.</summary>
    /// <param name="item">The number it was asked for by.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="content">Valid during the call.</param>
    void Visit(int item, ObjectKind kind, ReadOnlyMemory<byte> content);

    /// <summary>An object larger than the limit for one piece.</summary>
    /// <param name="item">The number it was asked for by.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="size">Its length in bytes.</param>
    /// <param name="content">Its content, to be read once.</param>
    void VisitLarge(int item, ObjectKind kind, long size, Stream content);

    /// <summary>An object that was left unread because nobody wants its kind.</summary>
    /// <param name="item">The number it was asked for by.</param>
    void Skip(int item);

    /// <summary>An object that is damaged.</summary>
    /// <param name="item">The number it was asked for by.</param>
    /// <param name="why">Where and how, one sentence.</param>
    void Fail(int item, string why);
}
