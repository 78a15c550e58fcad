namespace Crpbot.Sources.Tree;

/// <summary>Files of one folder, read by one thread.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Files">The files.</param>
internal sealed record FileBatch(IFolder Folder, List<TreeFile> Files);
