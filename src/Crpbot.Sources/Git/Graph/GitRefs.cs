using Crpbot.Core;

namespace Crpbot.Sources.Git.Graph;

/// <summary>Reads refs from their files (gitrepository-layout(5)), without a git process.</summary>
internal static class GitRefs
{
    private const int LongestChain = 5;

    /// <summary>The commit of HEAD.</summary>
    /// <param name="repository">The repository.</param>
    /// <returns>Zero before the first commit, or when refs are kept in a form that is not read (reftable).</returns>
    public static ObjectId Head(GitRepository repository)
    {
        string? text = SmallFile.Read(Path.Combine(repository.GitDirectory, "HEAD"))?.Trim();
        Dictionary<string, ObjectId>? packed = null;
        for (int i = 0; text is not null && i < LongestChain; i++)
        {
            if (ObjectId.TryParse(text, out ObjectId id)) return id;
            if (!text.StartsWith("ref:", StringComparison.Ordinal)) return default;
            string name = text[4..].Trim();
            if (!name.StartsWith("refs/", StringComparison.Ordinal) || name.Contains("..", StringComparison.Ordinal)) return default;
            text = (SmallFile.Read(Path.Combine(repository.GitDirectory, name)) ?? SmallFile.Read(Path.Combine(repository.CommonDirectory, name)))?.Trim();
            if (text is null) return (packed ??= Packed(repository)).GetValueOrDefault(name);
        }

        return default;
    }

    /// <summary>What all refs and HEAD point at, sorted.</summary>
    /// <param name="repository">The repository.</param>
    public static IReadOnlyList<ObjectId> Tips(GitRepository repository)
    {
        var tips = new SortedSet<ObjectId>(Packed(repository).Values);
        string root = Path.Combine(repository.CommonDirectory, "refs");
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint };
        foreach (string file in Directory.Exists(root) ? Directory.EnumerateFiles(root, "*", options) : [])
            if (ObjectId.TryParse(SmallFile.Read(file).AsSpan().Trim(), out ObjectId id)) tips.Add(id);
        if (Head(repository) is { IsZero: false } head) tips.Add(head);
        return [.. tips];
    }

    private static Dictionary<string, ObjectId> Packed(GitRepository repository)
    {
        var refs = new Dictionary<string, ObjectId>(StringComparer.Ordinal);
        string file = Path.Combine(repository.CommonDirectory, "packed-refs");
        try
        {
            if (!File.Exists(file)) return refs;
            foreach (string line in InputFile.ReadText(file).Split('\n'))
            {
                int space = line.IndexOf(' ', StringComparison.Ordinal);
                if (space > 0 && ObjectId.TryParse(line.AsSpan(0, space), out ObjectId id)) refs[line[(space + 1)..].Trim()] = id;
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return refs;
        }

        return refs;
    }
}
