namespace Crpbot.Secrets.Engine;

/// <summary>Finds the rules for certain files by the last segment of a path; most paths meet none.</summary>
internal sealed class FileIndex
{
    private readonly Dictionary<string, List<SecretRule>>.AlternateLookup<ReadOnlySpan<char>> _byName;
    private readonly Dictionary<string, List<SecretRule>>.AlternateLookup<ReadOnlySpan<char>> _byExtension;
    private readonly List<SecretRule> _other = [];

    /// <summary>Builds the index.</summary>
    /// <param name="rules">Rules with file patterns.</param>
    public FileIndex(IReadOnlyList<SecretRule> rules)
    {
        var byName = new Dictionary<string, List<SecretRule>>(StringComparer.Ordinal);
        var byExtension = new Dictionary<string, List<SecretRule>>(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            foreach (var segment in rule.Files.SelectMany(file => file.LastSegments))
            {
                if (IsLiteral(segment)) Keep(rule, In(byName, segment));
                else Keep(rule, IsExtension(segment) ? In(byExtension, segment[1..]) : _other);
            }
        }

        _byName = byName.GetAlternateLookup<ReadOnlySpan<char>>();
        _byExtension = byExtension.GetAlternateLookup<ReadOnlySpan<char>>();
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

    private static void Add(List<SecretRule> rules, string path, List<SecretRule> into)
    {
        foreach (var rule in rules)
            if (!into.Contains(rule) && rule.RunsIn(path)) into.Add(rule);
    }

    private static bool IsLiteral(string segment) => segment.IndexOfAny(['*', '?']) < 0;

    private static bool IsExtension(string segment) => segment.StartsWith("*.", StringComparison.Ordinal) && IsLiteral(segment[1..]);

    private static List<SecretRule> In(Dictionary<string, List<SecretRule>> rules, string key)
    {
        if (!rules.TryGetValue(key, out var list)) rules[key] = list = [];
        return list;
    }

    private static void Keep(SecretRule rule, List<SecretRule> into)
    {
        if (!into.Contains(rule)) into.Add(rule);
    }
}
