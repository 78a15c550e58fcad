using System.Globalization;
using System.Text;
using Crpbot.Code.Patterns.Formulas;
using Crpbot.Code.Patterns.Matching;
using Crpbot.Core;

namespace Crpbot.Code.Rules.Needs;

/// <summary>Works out <see cref="NameNeeds"/> when the program is built. Equal conditions are kept once.</summary>
public sealed class NameNeedsWriter
{
    private readonly List<string> _names = [];
    private readonly Dictionary<string, int> _nameIndexes = new(StringComparer.Ordinal);
    private readonly List<Need> _needs = [];
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly Dictionary<object, int> _formulas = new(ReferenceEqualityComparer.Instance);
    private readonly SortedDictionary<string, (RuleLanguage Language, int Need)[]> _rules = new(StringComparer.Ordinal);
    private readonly Func<RuleLanguage, bool> _parses;

    private NameNeedsWriter(Func<RuleLanguage, bool> parses) => _parses = parses;

    private int Always => Add(NeedKind.All, []);

    /// <summary>What is known of rules; the same rules give the same bytes.</summary>
    /// <param name="rules">Rules.</param>
    /// <param name="parses">Languages whose patterns can be compiled here; rules for others are said to be needed always.</param>
    /// <exception cref="UserError">A pattern is no code; located.</exception>
    public static byte[] Write(IEnumerable<CodeRule> rules, Func<RuleLanguage, bool> parses)
    {
        var writer = new NameNeedsWriter(parses);
        foreach (var rule in rules) writer._rules[rule.Rule.Id] = [.. rule.Languages.Select(l => (l, writer.Of(rule, l)))];
        return writer.Bytes();
    }

    private int Of(CodeRule rule, RuleLanguage language)
    {
        if (rule.IsCheck || !_parses(language)) return Always;
        var body = rule.Body(language)!;
        return body.Taint is { } taint ? All([Any(taint.Sources.Select(s => Of(s.Formula))), Any(taint.Sinks.Select(s => Of(s.Formula)))]) : Of(body.Search!);
    }

    private int Of(Formula formula)
    {
        if (_formulas.TryGetValue(formula, out var known)) return known;
        return _formulas[formula] = formula switch
        {
            PatternFormula leaf => Of(leaf.Pattern),
            EitherFormula either => Any(either.Parts.Select(Of)),
            AllFormula all => All(all.Positives.Select(Of)),
            InsideFormula inside => Of(inside.Inner),
            NamedFormula named => Of(named.Inner),
            _ => Always,
        };
    }

    private int Of(CodePattern pattern)
    {
        var required = pattern.Required.Select(r => Name(r.Text));
        return All(pattern.Choices is var (_, names) ? required.Append(Any(names.Select(Name))) : required);
    }

    private int All(IEnumerable<int> parts)
    {
        List<int> own = [.. parts.Where(p => p != Always).Distinct().Order()];
        return own.Count == 1 ? own[0] : Add(NeedKind.All, own);
    }

    private int Any(IEnumerable<int> parts)
    {
        List<int> own = [.. parts.Distinct().Order()];
        if (own.Contains(Always)) return Always;
        return own.Count == 1 ? own[0] : Add(NeedKind.Any, own);
    }

    private int Name(string name)
    {
        if (!_nameIndexes.TryGetValue(name, out var index))
        {
            _nameIndexes[name] = index = _names.Count;
            _names.Add(name);
        }

        return Add(NeedKind.Name, [index]);
    }

    private int Add(NeedKind kind, IReadOnlyList<int> parts)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"{(byte)kind}:{string.Join(',', parts)}");
        if (_indexes.TryGetValue(key, out var index)) return index;
        _needs.Add(new Need(kind, [.. parts]));
        return _indexes[key] = _needs.Count - 1;
    }

    private byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write7BitEncodedInt(_names.Count);
        foreach (var name in _names) writer.Write(name);
        writer.Write7BitEncodedInt(_needs.Count);
        foreach (var need in _needs)
        {
            writer.Write((byte)need.Kind);
            writer.Write7BitEncodedInt(need.Parts.Length);
            foreach (var part in need.Parts) writer.Write7BitEncodedInt(part);
        }

        writer.Write7BitEncodedInt(_rules.Count);
        foreach (var (id, bodies) in _rules)
        {
            writer.Write(id);
            writer.Write7BitEncodedInt(bodies.Length);
            foreach (var (language, need) in bodies)
            {
                writer.Write((byte)language);
                writer.Write7BitEncodedInt(need);
            }
        }

        writer.Flush();
        return stream.ToArray();
    }
}
