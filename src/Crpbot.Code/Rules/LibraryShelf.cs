using Crpbot.Core;
using Crpbot.Rules;

namespace Crpbot.Code.Rules;

/// <summary>All libraries; the entries of each are compiled once and are the same objects for all who use them. Not thread safe: its reader locks.</summary>
internal sealed class LibraryShelf
{
    private readonly Dictionary<string, CodeLibrary> _libraries;
    private readonly Dictionary<string, IReadOnlyList<TaintPart>> _parts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private readonly Func<RuleLanguage, FormulaReader> _formulas;

    /// <summary>Creates a shelf.</summary>
    /// <exception cref="UserError">Two libraries have one name.</exception>
    public LibraryShelf(IEnumerable<CodeLibrary> libraries, Func<RuleLanguage, FormulaReader> formulas)
    {
        _libraries = new Dictionary<string, CodeLibrary>(StringComparer.Ordinal);
        foreach (var library in libraries)
            if (!_libraries.TryAdd(library.Name, library)) throw library.Items.Error($"there are two libraries '{library.Name}'");
        _formulas = formulas;
    }

    /// <summary>The entries of a library; none when it is for another language of the rule.</summary>
    /// <param name="reference">Its name, where it is used.</param>
    /// <param name="kind">List in which it is used.</param>
    /// <param name="language">Language for which the rule is compiled.</param>
    /// <param name="others">Languages of the rule.</param>
    /// <exception cref="UserError">There is none of that name, it lists other things, is for another language, or uses itself; located.</exception>
    public IReadOnlyList<TaintPart> Use(RuleScalar reference, TaintList kind, RuleLanguage language, IReadOnlyList<RuleLanguage> others)
    {
        var name = reference.Value;
        if (!_libraries.TryGetValue(name, out var library)) throw reference.Error($"there is no library '{name}'", DidYouMean.Sentence(name, _libraries.Keys) ?? "libraries stand in rules/code-lib/<language>/<name>.yml");
        if (library.Kind != kind) throw reference.Error($"library '{name}' lists {Word(library.Kind)}, not {Word(kind)}");
        if (library.Language != language) return others.Contains(library.Language) ? [] : throw reference.Error($"library '{name}' is for another language");
        if (_parts.TryGetValue(name, out var parts)) return parts;
        if (!_open.Add(name)) throw reference.Error($"library '{name}' uses itself");
        try
        {
            return _parts[name] = Compile(library);
        }
        finally
        {
            _open.Remove(name);
        }
    }

    private IReadOnlyList<TaintPart> Compile(CodeLibrary library)
    {
        IReadOnlyList<RuleLanguage> languages = [library.Language];
        var reader = new TaintReader(_formulas(library.Language), library, (r, k) => Use(r, k, library.Language, languages));
        return library.Kind switch
        {
            TaintList.Sources => reader.Read<TaintSource>(library.Items, library.Kind),
            TaintList.Sinks => reader.Read<TaintSink>(library.Items, library.Kind),
            TaintList.Sanitizers => reader.Read<TaintSanitizer>(library.Items, library.Kind),
            _ => reader.Read<TaintPropagator>(library.Items, library.Kind),
        };
    }

    private static string Word(TaintList kind) => kind switch { TaintList.Sources => "sources", TaintList.Sinks => "sinks", TaintList.Sanitizers => "sanitizers", _ => "propagators" };
}
