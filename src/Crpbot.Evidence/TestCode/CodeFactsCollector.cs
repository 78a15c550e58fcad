using System.Text;
using Crpbot.Core;

namespace Crpbot.Evidence.TestCode;

/// <summary>Collects facts from the Python files of the working tree as they go by. Safe for several threads.</summary>
internal sealed class CodeFactsCollector
{
    private readonly IReadOnlyList<PathGlob> _tests;
    private readonly string[] _words;
    private readonly byte[][] _probes;
    private readonly Lock _lock = new();
    private readonly List<PythonTest> _found = [];
    private readonly Dictionary<string, (string Path, int Line)> _mentions = new(StringComparer.Ordinal);

    /// <summary>Prepares.</summary>
    /// <param name="tests">Patterns of files with tests.</param>
    /// <param name="words">Words to look for in product code, in lower case, without underscores.</param>
    public CodeFactsCollector(IReadOnlyList<PathGlob> tests, IEnumerable<string> words)
    {
        _tests = tests;
        _words = [.. words.Distinct(StringComparer.Ordinal)];

        // The first letters of a word stand unbroken in any way of writing it.
        _probes = [.. _words.Select(w => Encoding.ASCII.GetBytes(w[..Math.Min(3, w.Length)])).DistinctBy(Encoding.ASCII.GetString, StringComparer.Ordinal)];
    }

    /// <summary>Looks at a file.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="content">Its text.</param>
    public void Offer(string path, ReadOnlySpan<byte> content)
    {
        if (IsOld(path)) return;
        if (_tests.Any(g => g.IsMatch(path)))
        {
            var tests = PythonTestReader.Read(path, content).ToList();
            lock (_lock) _found.AddRange(tests);
        }
        else if (!path.StartsWith("tests/", StringComparison.Ordinal) && Probe(content))
        {
            Mention(path, content);
        }
    }

    /// <summary>What was collected; the same files give the same facts, in whatever order they came.</summary>
    public CodeFacts Facts() => new([.. _found.OrderBy(t => t.Path, StringComparer.Ordinal).ThenBy(t => t.Line)], _mentions);

    // Folders that begin with a dot, and archives of old code, are neither product nor tests.
    private static bool IsOld(string path) => path[0] == '.' || path.Contains("/.", StringComparison.Ordinal) || path.StartsWith("archive/", StringComparison.Ordinal) || path.Contains("/archive/", StringComparison.Ordinal);

    private bool Probe(ReadOnlySpan<byte> content)
    {
        foreach (var probe in _probes)
            if (Contains(content, probe)) return true;
        return false;
    }

    private static bool Contains(ReadOnlySpan<byte> content, ReadOnlySpan<byte> probe)
    {
        var (lower, upper) = (probe[0], (byte)char.ToUpperInvariant((char)probe[0]));
        while (content.IndexOfAny(lower, upper) is >= 0 and var at)
        {
            content = content[at..];
            if (content.Length >= probe.Length && Ascii.EqualsIgnoreCase(content[..probe.Length], probe)) return true;
            content = content[1..];
        }

        return false;
    }

    private void Mention(string path, ReadOnlySpan<byte> content)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var token in PythonLines.Of(Encoding.UTF8.GetString(content)).SelectMany(l => l.Tokens).Where(t => t.Kind == PythonTokenKind.Name && t.Text.Length > 3))
            foreach (var word in _words)
                if (!seen.ContainsKey(word) && Identifier.Holds(token.Text, [word])) seen[word] = token.Line;
        lock (_lock)
        {
            foreach (var (word, line) in seen)
                if (!_mentions.TryGetValue(word, out var known) || string.CompareOrdinal(path, known.Path) < 0) _mentions[word] = (path, line);
        }
    }
}
