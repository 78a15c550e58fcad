namespace Crpbot.Sources.Tree;

/// <summary>Only keeps the paths.</summary>
internal sealed class FileLister : IFileVisitor
{
    /// <summary>Paths seen, in any order.</summary>
    public List<string> Paths { get; } = [];

    public void Visit(IFolder folder, TreeFile file) => Paths.Add(file.Path);
}
