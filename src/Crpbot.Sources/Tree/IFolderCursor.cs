namespace Crpbot.Sources.Tree;

/// <summary>Steps through the entries of a directory, without <c>.</c> and <c>..</c>.</summary>
internal interface IFolderCursor : IDisposable
{
    /// <summary>Why the list is not whole; null when it is. To be asked after the last entry.</summary>
    string? Fault { get; }

    /// <summary>Moves to the next entry.</summary>
    /// <param name="name">Its name in UTF-8 as far as the file system keeps to it; valid until the next call.</param>
    /// <param name="kind">What it is.</param>
    /// <returns>False after the last one.</returns>
    bool Next(out ReadOnlySpan<byte> name, out EntryKind kind);
}
