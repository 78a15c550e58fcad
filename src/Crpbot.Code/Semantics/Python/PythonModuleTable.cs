using System.Collections.Concurrent;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Semantics.Python;

/// <summary>
/// Modules of a project by every dotted name that could import them: the program does not say where its import roots are, so any folder may be
/// one; the nearest to the importing file wins, then the only one.
/// </summary>
internal sealed class PythonModuleTable
{
    private const int MostSuffixes = 16;
    private readonly Dictionary<string, List<(PythonModule Module, string Root)>> _bySuffix = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PythonModule> _folders = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Folder, string Dotted), PythonModule?> _resolved = new();

    /// <summary>Creates the modules of files.</summary>
    /// <param name="project">Project.</param>
    /// <param name="files">Paths with trees.</param>
    public PythonModuleTable(PythonProject project, IReadOnlyList<(string Path, SyntaxTree Tree)> files)
    {
        var namer = new PythonModuleNamer(files);
        var modules = new PythonModule[files.Count];
        for (var pass = 0; pass < 2; pass++)
        {
            for (var i = 0; i < files.Count; i++)
            {
                var place = PythonModulePlace.Of(files[i].Path);
                if (place.IsPackage != (pass == 0)) continue;
                modules[i] = new PythonModule(project, place.Folder, namer.Name(place), files[i].Path, files[i].Tree);
                if (place.IsPackage) _folders.TryAdd(place.Folder, modules[i]);
            }
        }

        Modules = modules;
        for (var i = 0; i < files.Count; i++) Place(project, namer, modules[i], PythonModulePlace.Of(files[i].Path));
    }

    /// <summary>Modules of the files, in their order.</summary>
    public IReadOnlyList<PythonModule> Modules { get; }

    /// <summary>The package or folder at a path; null when it holds no modules.</summary>
    /// <param name="folder">Path without slash at the end; empty for the root.</param>
    public PythonModule? Folder(string folder) => _folders.GetValueOrDefault(folder);

    /// <summary>The module that an absolute import means in a file; null when it is none of the project.</summary>
    /// <param name="dotted">Dotted name.</param>
    /// <param name="from">Importing module.</param>
    public PythonModule? Resolve(string dotted, PythonModule from)
    {
        if (!_bySuffix.TryGetValue(dotted, out var candidates)) return null;
        return _resolved.GetOrAdd((from.Folder, dotted), static (key, all) => Choose(key.Dotted, key.Folder, all), candidates);
    }

    private static PythonModule? Choose(string dotted, string folder, List<(PythonModule Module, string Root)> candidates)
    {
        var foreign = PythonKnownPackages.Has(dotted);
        PythonModule? best = null;
        var bestLength = -1;
        foreach (var (module, root) in candidates)
        {
            var around = root.Length == 0 || string.Equals(folder, root, StringComparison.Ordinal)
                || folder.StartsWith(root + "/", StringComparison.Ordinal);
            if (foreign && root.Length > 0 && root is not "src" || !around || root.Length <= bestLength) continue;
            (best, bestLength) = (module, root.Length);
        }

        if (best is not null || foreign) return best;
        if (candidates.Count == 1 && (candidates[0].Module.File is not null || dotted.Contains('.', StringComparison.Ordinal))) return candidates[0].Module;
        return candidates.Find(one => one.Root is "src" or "lib" or "libs").Module;
    }

    // Folders without a file of their own are modules too (namespace packages).
    private void Place(PythonProject project, PythonModuleNamer namer, PythonModule module, PythonModulePlace place)
    {
        var isFirst = !place.IsPackage || ReferenceEquals(_folders[place.Folder], module);
        if (isFirst) AddSuffixes(module, place.Full);
        var path = place.IsPackage ? place.Folder : place.Full;
        while (path.Length > 0)
        {
            var slash = path.LastIndexOf('/');
            var folder = slash < 0 ? "" : path[..slash];
            var known = _folders.TryGetValue(folder, out var parent);
            if (parent is null)
            {
                parent = new PythonModule(project, folder, namer.FolderName(folder), null, null);
                _folders.Add(folder, parent);
                AddSuffixes(parent, folder);
            }

            parent.Adopt(path[(slash + 1)..], module);
            if (known) return;
            (module, path) = (parent, folder);
        }
    }

    private void AddSuffixes(PythonModule module, string path)
    {
        if (path.Length == 0) return;
        var start = path.Length;
        for (var count = 0; count < MostSuffixes && start > 0; count++)
        {
            start = path.LastIndexOf('/', start - 1);
            var dotted = path[(start + 1)..].Replace('/', '.');
            if (!_bySuffix.TryGetValue(dotted, out var list)) _bySuffix[dotted] = list = [];
            list.Add((module, start <= 0 ? "" : path[..start]));
            if (start < 0) return;
        }
    }
}
