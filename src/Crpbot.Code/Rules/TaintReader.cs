using Crpbot.Core;

namespace Crpbot.Code.Rules;

/// <summary>Reads the lists of taint rules and libraries, for one language.</summary>
/// <param name="formulas">Reads formulas.</param>
/// <param name="library">Library that is read; null for a rule.</param>
/// <param name="use">Entries of another library.</param>
internal sealed class TaintReader(FormulaReader formulas, CodeLibrary? library, Func<RuleScalar, TaintList, IReadOnlyList<TaintPart>> use)
{
    /// <summary>The entries of a list; those of libraries in their place.</summary>
    /// <exception cref="UserError">One is wrong; located.</exception>
    public List<T> Read<T>(RuleNode? node, TaintList kind)
        where T : TaintPart
    {
        var parts = new List<T>();
        if (node is null) return parts;
        if (node is not RuleSequence list) throw node.Error("a list of patterns stands here");
        foreach (var item in list.Items)
        {
            if (item is not RuleMapping map) throw item.Error("a pattern is written with its key, for example 'pattern: …'");
            if (map["use"] is not { } reference) parts.Add((T)Part(map, kind));
            else parts.AddRange(use(reference as RuleScalar ?? throw reference.Error("'use' names a library"), kind).Cast<T>());
            if (map["use"] is not null) CodeKeys.Check(map, "use");
        }

        return parts;
    }

    private TaintPart Part(RuleMapping map, TaintList kind) => kind switch
    {
        TaintList.Sources => Source(map),
        TaintList.Sinks => Sink(map),
        TaintList.Sanitizers => Sanitizer(map),
        _ => Propagator(map),
    };

    private TaintSource Source(RuleMapping map)
    {
        CodeKeys.Check(map, [.. CodeKeys.Roots, "label", "requires", "by-side-effect", "exact", "control", "threat"]);
        if (NodeText.Flag(map, "control", false)) throw map["control"]!.Error("'control: true' is not supported");
        return new TaintSource
        {
            Formula = formulas.ReadRoot(map),
            Library = library?.Name,
            Title = library?.Title,
            Label = Label(map),
            Requires = map["requires"] is null ? null : Requires(map["requires"]!),
            BySideEffect = Effect(map),
            Exact = NodeText.Flag(map, "exact", false),
            Threat = map["threat"] is { } threat ? CodeLibraryReader.ThreatOf(threat) : library?.Threat ?? Threat.Remote,
        };
    }

    private TaintSink Sink(RuleMapping map)
    {
        CodeKeys.Check(map, [.. CodeKeys.Roots, "requires", "exact", "at-exit"]);
        if (NodeText.Flag(map, "at-exit", false)) throw map["at-exit"]!.Error("'at-exit: true' is not supported");
        var several = map["requires"] as RuleSequence;
        return new TaintSink
        {
            Formula = formulas.ReadRoot(map),
            Library = library?.Name,
            Title = library?.Title,
            Requires = map["requires"] is { } requires && several is null ? Requires(requires) : null,
            RequiresOf = several is null ? new Dictionary<string, LabelCondition>(StringComparer.Ordinal) : RequiresOf(several),
            Exact = NodeText.Flag(map, "exact", true),
        };
    }

    private TaintSanitizer Sanitizer(RuleMapping map)
    {
        CodeKeys.Check(map, [.. CodeKeys.Roots, "by-side-effect", "exact", "not_conflicting", "not-conflicting", "guard"]);
        return new TaintSanitizer
        {
            Formula = formulas.ReadRoot(map),
            Library = library?.Name,
            Title = library?.Title,
            Guard = NodeText.Flag(map, "guard", false),
            BySideEffect = Effect(map),
            Exact = NodeText.Flag(map, "exact", false),
            NotConflicting = NodeText.Flag(map, "not_conflicting", false) || NodeText.Flag(map, "not-conflicting", false),
        };
    }

    private TaintPropagator Propagator(RuleMapping map)
    {
        CodeKeys.Check(map, [.. CodeKeys.Roots, "from", "to", "by-side-effect", "label", "replace-labels", "requires"]);
        return new TaintPropagator
        {
            Formula = formulas.ReadRoot(map),
            Library = library?.Name,
            Title = library?.Title,
            From = NodeText.Metavariable(map, "from"),
            To = NodeText.Metavariable(map, "to"),
            BySideEffect = NodeText.Flag(map, "by-side-effect", true),
            Label = Label(map),
            Replaced = NodeText.Texts(map, "replace-labels"),
            Requires = map["requires"] is null ? null : Requires(map["requires"]!),
        };
    }

    private static string? Label(RuleMapping map)
    {
        var label = NodeText.Optional(map, "label");
        return label is null || LabelReader.IsLabel(label) ? label : throw map["label"]!.Error($"'{label}' is no label", "a name of letters, digits and _");
    }

    private static SideEffect Effect(RuleMapping map) => map["by-side-effect"] is RuleScalar { Value: "only" } ? SideEffect.Only : NodeText.Flag(map, "by-side-effect", false) ? SideEffect.Yes : SideEffect.No;

    private static LabelCondition Requires(RuleNode node) => LabelReader.Read(node as RuleScalar ?? throw node.Error("'requires' is a condition over labels"));

    private static Dictionary<string, LabelCondition> RequiresOf(RuleSequence list)
    {
        var conditions = new Dictionary<string, LabelCondition>(StringComparer.Ordinal);
        foreach (var item in list.Items)
        {
            if (item is not RuleMapping map) throw item.Error("each item is a metavariable and its condition, for example '- $ARG: TAINTED'");
            foreach (var entry in map.Entries)
            {
                if (!NodeText.IsName(entry.Key.Value)) throw entry.Key.Error($"'{entry.Key.Value}' is no metavariable");
                conditions[entry.Key.Value] = Requires(entry.Value);
            }
        }

        return conditions;
    }
}
