using Crpbot.Code.Trees;

namespace Crpbot.Code.Semantics.Python;

/// <summary>
/// Gives each module the dotted name that the program itself would most likely use: it begins at the first folder that some file imports by
/// name, otherwise at the outermost package, otherwise at the root (after <c>src</c>).
/// </summary>
internal sealed class PythonModuleNamer
{
    private readonly HashSet<string> _packages = new(StringComparer.Ordinal);
    private readonly HashSet<string> _imported = new(StringComparer.Ordinal);

    /// <summary>Looks at which folders are packages and what is imported.</summary>
    /// <param name="files">Paths with trees.</param>
    public PythonModuleNamer(IReadOnlyList<(string Path, SyntaxTree Tree)> files)
    {
        foreach (var (path, tree) in files)
        {
            var place = PythonModulePlace.Of(path);
            if (place.IsPackage) _packages.Add(place.Folder);
            foreach (var statement in tree.Root.Children) Collect(statement);
        }
    }

    /// <summary>Name of a file's module.</summary>
    /// <param name="place">Place.</param>
    public string Name(PythonModulePlace place) => FolderName(place.Full);

    /// <summary>Name of a folder or of a path without extension.</summary>
    /// <param name="path">Path.</param>
    public string FolderName(string path)
    {
        if (path.Length == 0) return "";
        var start = Start(path);
        return path[start..].Replace('/', '.');
    }

    private int Start(string path)
    {
        for (var at = 0; at >= 0; at = Next(path, at))
        {
            var slash = path.IndexOf('/', at);
            var part = slash < 0 ? path[at..] : path[at..slash];
            if (_imported.Contains(part) && (at == 0 || slash >= 0 && !PythonKnownPackages.Has(part))) return at;
            if (slash >= 0 && _packages.Contains(path[..slash])) return at;
        }

        return path.StartsWith("src/", StringComparison.Ordinal) && path.Length > 4 ? 4 : 0;
    }

    private static int Next(string path, int at)
    {
        var slash = path.IndexOf('/', at);
        return slash < 0 ? -1 : slash + 1;
    }

    private void Collect(SyntaxNode? statement)
    {
        if (statement is null) return;
        if (statement.Kind == SyntaxKind.ImportFrom)
        {
            AddFirst(statement.Text);
            return;
        }

        if (statement.Kind != SyntaxKind.Import) return;
        foreach (var alias in statement.Children)
        {
            if (alias is not null) AddFirst(alias.Text);
        }
    }

    private void AddFirst(string dotted)
    {
        if (dotted.Length == 0 || dotted[0] == '.') return;
        _imported.Add(PythonTypes.FirstPart(dotted));
    }
}
