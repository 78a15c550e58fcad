using System.Globalization;
using System.Text;
using Crpbot.Core;
using Crpbot.Sources.Ignore;
using Crpbot.Sources.Tree;

namespace Crpbot.Sources.Git.Graph;

/// <summary>Says which line of which ignore file names a path (gitignore(5)), as <c>git check-ignore --no-index -v</c> does.</summary>
internal sealed class TrackedIgnores
{
    private readonly string _root;
    private readonly Dictionary<string, List<(IgnorePattern Pattern, string Line)>> _files = new(StringComparer.Ordinal);
    private readonly List<(IgnorePattern Pattern, string Line)> _everywhere = [];
    private readonly Dictionary<string, string?> _folders = new(StringComparer.Ordinal);

    /// <summary>Prepares.</summary>
    /// <param name="root">Top of the working tree.</param>
    /// <param name="exclude">The repository's <c>info/exclude</c>; a user's own files say nothing about what a team tracks.</param>
    public TrackedIgnores(string root, string exclude)
    {
        _root = root;
        _everywhere.AddRange(Read(exclude, "info/exclude"));
    }

    /// <summary>The line that ignores a path, or a folder above it.</summary>
    /// <param name="path">Path from the top.</param>
    /// <returns>File and line; null when nothing ignores it.</returns>
    public string? IgnoredBy(string path)
    {
        int slash = path.LastIndexOf('/');
        return (slash < 0 ? null : OfFolder(path[..slash])) ?? Match(path, isFolder: false);
    }

    // What is below an ignored folder cannot be included again.
    private string? OfFolder(string folder)
    {
        if (_folders.TryGetValue(folder, out string? known)) return known;
        int slash = folder.LastIndexOf('/');
        string? by = (slash < 0 ? null : OfFolder(folder[..slash])) ?? Match(folder, isFolder: true);
        return _folders[folder] = by;
    }

    private string? Match(string path, bool isFolder)
    {
        int slash = path.LastIndexOf('/');
        for (string? folder = slash < 0 ? string.Empty : path[..slash]; folder is not null; folder = Above(folder))
            if (Match(Patterns(folder), path, folder.Length == 0 ? 0 : folder.Length + 1, isFolder, out string? by)) return by;
        Match(_everywhere, path, 0, isFolder, out string? last);
        return last;
    }

    private static string? Above(string folder) => folder.Length == 0 ? null : folder.LastIndexOf('/') is > 0 and var slash ? folder[..slash] : string.Empty;

    private static bool Match(List<(IgnorePattern Pattern, string Line)> patterns, string path, int start, bool isFolder, out string? by)
    {
        by = null;
        if (patterns.Count == 0) return false;
        string below = TreeFolder.Widen(path[start..]);
        string name = below[(below.LastIndexOf('/') + 1)..];
        for (int i = patterns.Count - 1; i >= 0; i--)
        {
            if (!patterns[i].Pattern.IsMatch(below, name, isFolder)) continue;
            by = patterns[i].Pattern.IsNegated ? null : patterns[i].Line;
            return true;
        }

        return false;
    }

    private List<(IgnorePattern Pattern, string Line)> Patterns(string folder)
    {
        if (_files.TryGetValue(folder, out var known)) return known;
        string shown = folder.Length == 0 ? ".gitignore" : folder + "/.gitignore";
        return _files[folder] = [.. Read(Path.Combine(_root, shown), shown)];
    }

    private static IEnumerable<(IgnorePattern Pattern, string Line)> Read(string file, string shown)
    {
        byte[] bytes;
        try
        {
            bytes = File.Exists(file) ? InputFile.Read(file) : [];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            yield break;
        }

        int number = 0;
        foreach (string line in Encoding.Latin1.GetString(bytes).Split('\n'))
        {
            number++;
            if (IgnorePattern.Parse(line.EndsWith('\r') ? line.AsSpan(0, line.Length - 1) : line) is { } pattern) yield return (pattern, string.Create(CultureInfo.InvariantCulture, $"{shown}:{number}"));
        }
    }
}
