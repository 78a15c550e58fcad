using Crpbot.Core;

namespace Crpbot.Evidence.Files;

/// <summary>Files below a folder. Links are not followed, and <c>.git</c> and folders of installed packages are not entered.</summary>
public sealed class FolderFiles : IEvidenceFiles
{
    private static readonly string[] NotEntered = [".git", ".venv", "venv", "node_modules", "__pycache__", "site-packages", ".tox"];
    private readonly string _root;
    private readonly Dictionary<string, string[]> _below = new(StringComparer.Ordinal);

    /// <summary>Opens a folder.</summary>
    /// <param name="root">Absolute path.</param>
    public FolderFiles(string root) => _root = root;

    /// <inheritdoc />
    public IReadOnlyList<string> Find(PathGlob glob)
    {
        var text = glob.Text.StartsWith("./", StringComparison.Ordinal) ? glob.Text[2..] : glob.Text;
        var wild = text.IndexOfAny(['*', '?', '{']);
        var slash = wild < 0 ? text.LastIndexOf('/') : text.LastIndexOf('/', wild);

        // Only what lies below the part without wildcards can match.
        return [.. Below(slash <= 0 ? string.Empty : text[..slash].TrimStart('/')).Where(p => glob.IsMatch(p))];
    }

    /// <inheritdoc />
    public Stream Open(string path) => new FileStream(Path.Combine(_root, path), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1 << 16, FileOptions.SequentialScan);

    /// <inheritdoc />
    public long Length(string path) => InputFile.Length(Path.Combine(_root, path));

    private string[] Below(string folder)
    {
        if (_below.TryGetValue(folder, out var known)) return known;
        var start = Path.Combine(_root, folder);
        var isInside = !Path.IsPathRooted(folder) && !folder.Split('/').Contains("..", StringComparer.Ordinal);
        string[] found = isInside && Directory.Exists(start) ? [.. Walk(start).Select(p => Path.GetRelativePath(_root, p).Replace('\\', '/'))] : [];
        Array.Sort(found, StringComparer.Ordinal);
        return _below[folder] = found;
    }

    private static IEnumerable<string> Walk(string start)
    {
        var options = new EnumerationOptions { IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Device };
        var open = new Stack<string>([start]);
        while (open.TryPop(out var folder))
        {
            foreach (var file in Directory.EnumerateFiles(folder, "*", options)) yield return file;
            foreach (var inner in Directory.EnumerateDirectories(folder, "*", options))
                if (!NotEntered.Contains(Path.GetFileName(inner), StringComparer.Ordinal)) open.Push(inner);
        }
    }
}
