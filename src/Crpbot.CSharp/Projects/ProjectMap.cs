namespace Crpbot.CSharp.Projects;

/// <summary>Which files belong together: those whose nearest folder with a project file is the same; the rest are one project.</summary>
internal sealed class ProjectMap
{
    private readonly Dictionary<string, ProjectFile> _projects = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ProjectFile> _above = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads project files and <c>Directory.Build.props</c>, <c>Directory.Packages.props</c>.</summary>
    public ProjectMap(IEnumerable<CSharpSource> files)
    {
        foreach (var file in files)
        {
            var (folder, read) = (Folder(file.Path), ProjectFile.Read(file.Text));
            if (file.Path.EndsWith(".props", StringComparison.OrdinalIgnoreCase)) _above[folder] = _above.TryGetValue(folder, out var other) ? read.Under(other) : read;
            else _projects[folder] = _projects.TryGetValue(folder, out var twin) ? read.Under(twin) : read;
        }
    }

    /// <summary>Folder of the project that a file belongs to; null when none does.</summary>
    public string? ProjectOf(string path)
    {
        var folder = Folder(path);
        while (folder.Length > 0 && !_projects.ContainsKey(folder)) folder = Folder(folder);
        return _projects.ContainsKey(folder) ? folder : null;
    }

    /// <summary>What a project and the files above it say.</summary>
    public ProjectFile Settings(string? folder)
    {
        if (folder is null) return ProjectFile.None;
        var settings = _projects[folder];
        var at = folder;
        while (true)
        {
            if (_above.TryGetValue(at, out var above)) settings = settings.Under(above);
            if (at.Length == 0) return settings;
            at = Folder(at);
        }
    }

    /// <summary>Folders of the projects of the target that a project refers to.</summary>
    public IEnumerable<string> References(string folder)
    {
        foreach (var reference in _projects[folder].Projects)
        {
            var parts = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
            foreach (var part in Folder(reference).Split('/', StringSplitOptions.RemoveEmptyEntries))
            {
                if (part != "..") parts.Add(part);
                else if (parts.Count > 0) parts.RemoveAt(parts.Count - 1);
            }

            var target = string.Join('/', parts.Where(p => p != "."));
            if (_projects.ContainsKey(target)) yield return target;
        }
    }

    private static string Folder(string path) => path.LastIndexOf('/') is var slash and >= 0 ? path[..slash] : "";
}
