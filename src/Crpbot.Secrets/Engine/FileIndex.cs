namespace Crpbot.Secrets.Engine;

/// <summary>Finds the rules for certain files by the last segment of a path; most paths meet none.</summary>
internal sealed class FileIndex
{
    private readonly Dictionary<string, SecretRule[]>.AlternateLookup<ReadOnlySpan<char>> _byName;
    private readonly Dictionary<string, SecretRule[]>.AlternateLookup<ReadOnlySpan<char>> _byExtension;
    private readonly SecretRule[] _other;

    /// <summary>Builds the index.</summary>
    /// <param name="rules">Rules with file patterns.</param>
    public FileIndex(IReadOnlyList<SecretRule> rules)
    {
        var segments = rules.SelectMany(rule => rule.Files.SelectMany(file => file.LastSegments).Distinct(StringComparer.Ordinal).Select(segment => (Rule: rule, Segment: segment))).ToList();
        _byName = Group(segments.Where(s => IsLiteral(s.Segment)));
        _byExtension = Group(segments.Where(s => IsExtension(s.Segment)).Select(s => (s.Rule, s.Segment[1..])));
        _other = [.. segments.Where(s => !IsLiteral(s.Segment) && !IsExtension(s.Segment)).Select(s => s.Rule).Distinct()];
    }

    /// <summary>Collects the rules that run in files of a path.</summary>
    /// <param name="path">Path.</param>
    /// <param name="into">Receives the rules; cleared first.</param>
    public void Find(string path, List<SecretRule> into)
    {
        into.Clear();
        var name = path.AsSpan(path.LastIndexOfAny(['/', '!']) + 1);
        if (_byName.TryGetValue(name, out var named)) Add(named, path, into);
        for (var dot = name.IndexOf('.'); dot >= 0; dot = Next(name, dot))
            if (_byExtension.TryGetValue(name[dot..], out var extended)) Add(extended, path, into);
        Add(_other, path, into);
    }

    private static int Next(ReadOnlySpan<char> name, int dot)
    {
        var next = name[(dot + 1)..].IndexOf('.');
        return next < 0 ? -1 : dot + 1 + next;
    }

    private static void Add(SecretRule[] rules, string path, List<SecretRule> into)
    {
        foreach (var rule in rules)
            if (!into.Contains(rule) && rule.RunsIn(path)) into.Add(rule);
    }

    private static bool IsLiteral(string segment) => segment.IndexOfAny(['*', '?']) < 0;

    private static bool IsExtension(string segment) => segment.StartsWith("*.", StringComparison.Ordinal) && IsLiteral(segment[1..]);

    private static Dictionary<string, SecretRule[]>.AlternateLookup<ReadOnlySpan<char>> Group(IEnumerable<(SecretRule Rule, string Key)> items) =>
        items.GroupBy(i => i.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Select(i => i.Rule).ToArray(), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
