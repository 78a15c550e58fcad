using Crpbot.Core;

namespace Crpbot.Code.Rules;

/// <summary>Files that a rule applies to. A pattern names a file, or a folder with all below it; exclusion wins.</summary>
public sealed class PathFilter
{
    private readonly PathGlob[] _include;
    private readonly PathGlob[] _exclude;

    /// <summary>Creates a filter.</summary>
    /// <param name="include">Patterns as under <c>paths: include</c>; empty for all files.</param>
    /// <param name="exclude">Patterns as under <c>paths: exclude</c>.</param>
    public PathFilter(IReadOnlyList<string> include, IReadOnlyList<string> exclude) => (_include, _exclude) = (Globs(include), Globs(exclude));

    /// <summary>Every file.</summary>
    public static PathFilter All { get; } = new([], []);

    /// <summary>True when the rule applies to a file.</summary>
    /// <param name="path">Path relative to the target with forward slashes.</param>
    public bool Allows(string path)
    {
        foreach (var glob in _exclude)
            if (glob.IsMatch(path)) return false;
        if (_include.Length == 0) return true;
        foreach (var glob in _include)
            if (glob.IsMatch(path)) return true;
        return false;
    }

    // "a/b" is found at any depth unless it begins with a slash, and means a folder as well as a file: Semgrep tests all parents of a path.
    private static PathGlob[] Globs(IReadOnlyList<string> patterns) => [.. patterns.SelectMany(Forms).Select(p => new PathGlob(p))];

    private static IEnumerable<string> Forms(string pattern)
    {
        var bare = pattern.TrimEnd('/');
        if (!bare.StartsWith('/') && !bare.StartsWith("**/", StringComparison.Ordinal)) bare = "**/" + bare;
        return [bare, bare + "/**"];
    }
}
