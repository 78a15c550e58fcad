namespace Crpbot.Sources.Tree;

/// <summary>A directory as the operating system gives it. Nothing throws for what is on the disk; faults are values. Used from several threads.</summary>
internal interface IFolder
{
    /// <summary>Lists the entries.</summary>
    IFolderCursor List();

    /// <summary>A directory in it; not opened yet.</summary>
    /// <param name="name">UTF-8 name, perhaps broken.</param>
    IFolder Child(ReadOnlySpan<byte> name);

    /// <summary>Reads a regular file without following a link.</summary>
    /// <param name="name">UTF-8 name, perhaps broken.</param>
    /// <param name="buffer">Receives the beginning, or all.</param>
    FileRead Read(ReadOnlySpan<byte> name, byte[] buffer);

    /// <summary>What an entry is, without following a link.</summary>
    /// <param name="name">UTF-8 name.</param>
    EntryKind KindOf(ReadOnlySpan<byte> name);
}
