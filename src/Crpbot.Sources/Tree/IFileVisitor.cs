namespace Crpbot.Sources.Tree;

/// <summary>Receives the files of a walk. One instance for each thread.</summary>
internal interface IFileVisitor
{
    /// <summary>Takes a file.</summary>
    /// <param name="folder">Its directory.</param>
    /// <param name="file">The file.</param>
    void Visit(IFolder folder, TreeFile file);
}
