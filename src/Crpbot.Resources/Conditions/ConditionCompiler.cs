using Crpbot.Core;
using Crpbot.Rules;

namespace Crpbot.Resources.Conditions;

/// <summary>Turns nodes of a rule into conditions. One for each place: it knows whether a true condition lets the rule pass there.</summary>
public sealed class ConditionCompiler : IConditionCompiler
{
    private const int Deepest = 64;
    private readonly IReadOnlyList<IConditionFamily> _families;
    private readonly IReadOnlySet<string> _parameters;
    private readonly int _depth;

    /// <summary>Creates a compiler for the root of a condition.</summary>
    /// <param name="families">Families, by distinct keys.</param>
    /// <param name="parameters">Names of the rule's parameters.</param>
    /// <param name="truePasses">True under <c>require</c> and <c>when</c>, false under <c>forbid</c>.</param>
    public ConditionCompiler(IReadOnlyList<IConditionFamily> families, IReadOnlySet<string> parameters, bool truePasses)
        : this(families, parameters, truePasses, 0)
    {
    }

    private ConditionCompiler(IReadOnlyList<IConditionFamily> families, IReadOnlySet<string> parameters, bool truePasses, int depth) =>
        (_families, _parameters, TruePasses, _depth) = (families, parameters, truePasses, depth);

    /// <inheritdoc />
    public bool TruePasses { get; }

    /// <inheritdoc />
    public bool HasParameter(string name) => _parameters.Contains(name);

    /// <inheritdoc />
    public ICondition Compile(RuleNode node) => Compile(node, TruePasses);

    /// <inheritdoc />
    public ICondition CompileNegated(RuleNode node) => Compile(node, !TruePasses);

    private ICondition Compile(RuleNode node, bool truePasses)
    {
        if (_depth > Deepest) throw node.Error("conditions are nested too deeply");
        if (node is not RuleMapping map) throw node.Error("a condition is a mapping such as {property: StorageEncrypted, is: true}");
        var families = _families.Where(f => map[f.Key] is not null).ToList();
        if (families.Count == 0) throw Unknown(map);
        var family = families.Count == 1 ? families[0] : Chosen(map, families);
        foreach (var entry in map.Entries)
            if (!family.Keys.Contains(entry.Key.Value, StringComparer.Ordinal)) throw entry.Key.Error($"unknown key '{entry.Key.Value}' beside '{family.Key}'", DidYouMean.Sentence(entry.Key.Value, family.Keys) ?? "known keys: " + string.Join(", ", family.Keys));
        return family.Compile(map, new ConditionCompiler(_families, _parameters, truePasses, _depth + 1));
    }

    // 'related' has quantifiers of its own, with conditions in place of paths.
    private static IConditionFamily Chosen(RuleMapping map, List<IConditionFamily> families) =>
        families.Find(f => families.TrueForAll(o => o == f || f.Keys.Contains(o.Key, StringComparer.Ordinal)))
            ?? throw map.Error("a condition has one of the keys " + string.Join(", ", families.Select(f => f.Key)) + ", not several", "join them with 'all'");

    private UserError Unknown(RuleMapping map)
    {
        var keys = _families.Select(f => f.Key).ToList();
        var first = map.Entries.Count > 0 ? map.Entries[0].Key : null;
        return first is null ? map.Error("the condition is empty") : first.Error($"no condition begins with '{first.Value}'", DidYouMean.Sentence(first.Value, keys) ?? "known: " + string.Join(", ", keys));
    }
}
