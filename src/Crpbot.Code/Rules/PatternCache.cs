using Crpbot.Code.Patterns;
using Crpbot.Code.Patterns.Matching;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Rules;

/// <summary>Compiled patterns by text, so that what many rules ask is parsed and sought once. Not thread safe: its reader locks.</summary>
internal sealed class PatternCache
{
    private const int MaxLength = 20_000;
    private readonly Dictionary<(Language, string, MatchOptions), (PatternNode Root, IReadOnlyList<string> Names)> _trees = [];
    private readonly Dictionary<(Language, string, MatchOptions, string), CodePattern> _patterns = [];
    private readonly Dictionary<Language, IPatternParser> _parsers;

    /// <summary>Creates a cache.</summary>
    public PatternCache(IEnumerable<IPatternParser> parsers) => _parsers = parsers.ToDictionary(p => p.Language);

    /// <summary>A pattern.</summary>
    /// <param name="language">Its language.</param>
    /// <param name="text">Its text.</param>
    /// <param name="options">How it matches.</param>
    /// <param name="filters">Conditions on names that hold wherever it is used.</param>
    /// <exception cref="FormatException">It is no code.</exception>
    public CodePattern Get(Language language, string text, MatchOptions options, IReadOnlyDictionary<string, NameFilter> filters)
    {
        if (!_trees.TryGetValue((language, text, options), out var tree)) _trees[(language, text, options)] = tree = Compile(language, text);
        var own = filters.Where(f => tree.Names.Contains(f.Key, StringComparer.Ordinal)).OrderBy(f => f.Key, StringComparer.Ordinal).ToList();
        var key = (language, text, options, string.Join('\n', own.Select(f => f.Key + " " + f.Value.Source)));
        if (_patterns.TryGetValue(key, out var known)) return known;
        var pattern = new CodePattern(tree.Root, tree.Names, options);
        foreach (var (name, filter) in own) pattern.Filters[tree.Names.ToList().IndexOf(name)] = filter;
        return _patterns[key] = pattern;
    }

    private (PatternNode, IReadOnlyList<string>) Compile(Language language, string text)
    {
        if (text.Length > MaxLength) throw new FormatException($"it is longer than {MaxLength} characters");
        if (!_parsers.TryGetValue(language, out var parser)) throw new FormatException($"this program has no parser for {language}");
        var compiler = new PatternCompiler();
        var root = compiler.Compile(parser.Parse(text.TrimEnd()));
        return (root, compiler.Names);
    }
}
