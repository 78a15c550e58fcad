using System.Text;

namespace Crpbot.Code.Rules.Needs;

/// <summary>
/// Which names a project must have for a built-in rule to say anything about it, known since the program was built, so that a start need not
/// read and parse two hundred rules of which a few scripts concern ten. A rule that is not in it is always needed.
/// </summary>
public sealed class NameNeeds
{
    private readonly string[] _names;
    private readonly Need[] _needs;
    private readonly Dictionary<string, (RuleLanguage Language, int Need)[]> _rules;

    internal NameNeeds(string[] names, Need[] needs, Dictionary<string, (RuleLanguage Language, int Need)[]> rules) => (_names, _needs, _rules) = (names, needs, rules);

    /// <summary>One that knows nothing.</summary>
    public static NameNeeds Empty { get; } = new([], [], []);

    /// <summary>True when the languages and needs of a rule are known.</summary>
    /// <param name="rule">Id.</param>
    public bool Knows(string rule) => _rules.ContainsKey(rule);

    /// <summary>Ids of the rules that can say something about a project.</summary>
    /// <param name="language">Language of its files.</param>
    /// <param name="names">All names in them: uses, keywords, declarations, last parts of imports; null when they are not known, and all rules for the language are needed.</param>
    /// <returns>A test for ids; true for rules that are not known.</returns>
    public Func<string, bool> For(RuleLanguage language, IReadOnlySet<string>? names)
    {
        var known = new bool?[_needs.Length];
        return rule => !_rules.TryGetValue(rule, out var bodies) || Array.Exists(bodies, b => b.Language == language && (names is null || Holds(b.Need, names, known)));
    }

    /// <summary>Reads what <see cref="NameNeedsWriter"/> wrote.</summary>
    /// <param name="stream">The bytes; not closed.</param>
    public static NameNeeds Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        var names = new string[reader.Read7BitEncodedInt()];
        for (var i = 0; i < names.Length; i++) names[i] = reader.ReadString();
        var needs = new Need[reader.Read7BitEncodedInt()];
        for (var i = 0; i < needs.Length; i++)
        {
            var kind = (NeedKind)reader.ReadByte();
            var parts = new int[reader.Read7BitEncodedInt()];
            for (var p = 0; p < parts.Length; p++) parts[p] = reader.Read7BitEncodedInt();
            needs[i] = new Need(kind, parts);
        }

        var count = reader.Read7BitEncodedInt();
        var rules = new Dictionary<string, (RuleLanguage, int)[]>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var id = reader.ReadString();
            var bodies = new (RuleLanguage, int)[reader.Read7BitEncodedInt()];
            for (var b = 0; b < bodies.Length; b++) bodies[b] = ((RuleLanguage)reader.ReadByte(), reader.Read7BitEncodedInt());
            rules.Add(id, bodies);
        }

        return new NameNeeds(names, needs, rules);
    }

    private bool Holds(int index, IReadOnlySet<string> names, bool?[] known)
    {
        if (known[index] is { } answer) return answer;
        var need = _needs[index];
        var holds = need.Kind switch
        {
            NeedKind.Name => names.Contains(_names[need.Parts[0]]),
            NeedKind.All => Array.TrueForAll(need.Parts, p => Holds(p, names, known)),
            _ => Array.Exists(need.Parts, p => Holds(p, names, known)),
        };
        known[index] = holds;
        return holds;
    }
}
