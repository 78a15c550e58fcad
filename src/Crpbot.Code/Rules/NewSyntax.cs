using Crpbot.Core;

namespace Crpbot.Code.Rules;

/// <summary>Rewrites Semgrep's newer keys (<c>match</c>, <c>taint</c>, <c>all</c>, <c>any</c>, <c>not</c>, <c>inside</c>, <c>regex</c>, <c>where</c>, <c>as</c>) into those that are read; positions stay.</summary>
internal static class NewSyntax
{
    private const int MaxDepth = 40;
    private static readonly string[] Roots = ["pattern", "regex", "all", "any", "inside", "not"];
    private static readonly string[] Formula = [.. Roots, "where", "as"];

    private static readonly Dictionary<string, string> Lists = new(StringComparer.Ordinal)
    {
        ["sources"] = "pattern-sources", ["sinks"] = "pattern-sinks", ["sanitizers"] = "pattern-sanitizers", ["propagators"] = "pattern-propagators",
    };

    /// <summary>The formula under <c>match</c>.</summary>
    /// <exception cref="UserError">It is wrong; located.</exception>
    public static RuleEntry Match(RuleNode node) => Positive(Convert(node, 0));

    /// <summary>The lists under <c>taint</c>, with the mode.</summary>
    /// <exception cref="UserError">They are wrong; located.</exception>
    public static IEnumerable<RuleEntry> Taint(RuleNode node)
    {
        if (node is not RuleMapping map) throw node.Error("'taint' holds sources and sinks");
        CodeKeys.Check(map, Lists.Keys);
        yield return Entry(node, "mode", new RuleScalar(node.File, node.Line, node.Column, "taint"));
        foreach (var entry in map.Entries)
        {
            if (entry.Value is not RuleSequence list) throw entry.Value.Error($"'{entry.Key.Value}' is a list");
            yield return new RuleEntry(entry.Key with { Value = Lists[entry.Key.Value] }, list with { Items = [.. list.Items.Select(Part)] });
        }
    }

    private static RuleMapping Part(RuleNode item)
    {
        if (item is not RuleMapping map) return Map(item, Positive(Convert(item, 0)));
        var formula = map with { Entries = [.. map.Entries.Where(e => Formula.Contains(e.Key.Value, StringComparer.Ordinal))] };
        var options = map.Entries.Where(e => !Formula.Contains(e.Key.Value, StringComparer.Ordinal));
        return map with { Entries = [Positive(Convert(formula, 0)), .. options] };
    }

    private static RuleEntry Positive(RuleEntry entry) => entry.Key.Value is "pattern-not" or "pattern-not-inside" or "pattern-not-regex" ? throw entry.Key.Error("a negative pattern needs a positive one beside it") : entry;

    private static RuleEntry Convert(RuleNode node, int depth)
    {
        if (depth > MaxDepth) throw node.Error("nested too deeply");
        if (node is not RuleMapping map) return Entry(node, "pattern", node);
        CodeKeys.Check(map, Formula);
        var roots = map.Entries.Where(e => Roots.Contains(e.Key.Value, StringComparer.Ordinal)).ToList();
        if (roots.Count != 1) throw map.Error("exactly one of " + string.Join(", ", Roots) + " stands here");
        var entry = Root(roots[0], depth);
        if (map["where"] is null && map["as"] is null) return entry;
        var items = entry.Key.Value == "patterns" && map["as"] is null ? ((RuleSequence)entry.Value).Items.ToList() : [Item(entry, map["as"])];
        if (map["where"] is { } where) items.AddRange(Where(where, depth));
        return Entry(node, "patterns", new RuleSequence(node.File, node.Line, node.Column, items));
    }

    private static RuleEntry Root(RuleEntry root, int depth)
    {
        switch (root.Key.Value)
        {
            case "pattern":
                return root;
            case "regex":
                return root with { Key = root.Key with { Value = "pattern-regex" } };
            case "all" or "any":
                if (root.Value is not RuleSequence list) throw root.Value.Error($"'{root.Key.Value}' is a list of patterns");
                var all = root.Key.Value == "all";
                var items = list.Items.Select(i => (RuleNode)Item(all ? Convert(i, depth + 1) : Positive(Convert(i, depth + 1)), null)).ToList();
                return new RuleEntry(root.Key with { Value = all ? "patterns" : "pattern-either" }, list with { Items = items });
            case "inside":
                return new RuleEntry(root.Key with { Value = "pattern-inside" }, Sub(root.Value, depth));
            default:
                var inner = Convert(root.Value, depth + 1);
                return inner.Key.Value switch
                {
                    "pattern-inside" => inner with { Key = root.Key with { Value = "pattern-not-inside" } },
                    "pattern-regex" => inner with { Key = root.Key with { Value = "pattern-not-regex" } },
                    _ => new RuleEntry(root.Key with { Value = "pattern-not" }, Map(root.Value, Positive(inner))),
                };
        }
    }

    private static RuleMapping Sub(RuleNode node, int depth) => Map(node, Positive(Convert(node, depth + 1)));

    private static IEnumerable<RuleNode> Where(RuleNode node, int depth)
    {
        if (node is not RuleSequence list) throw node.Error("'where' is a list of conditions");
        return list.Items.Select(i => Condition(i as RuleMapping ?? throw i.Error("a condition holds keys and values"), depth));
    }

    private static RuleMapping Condition(RuleMapping map, int depth)
    {
        if (map["focus"] is { } focus)
        {
            CodeKeys.Check(map, "focus");
            return Map(map, Entry(map, "focus-metavariable", focus));
        }

        if (map["comparison"] is not null) return Map(map, Entry(map, "metavariable-comparison", map));
        if (map["metavariable"] is null) throw map.Error("a condition has 'metavariable', 'comparison' or 'focus'");
        if (map["analyzer"] is not null) throw CodeKeys.Unknown(new RuleScalar(map["analyzer"]!.File, map["analyzer"]!.Line, map["analyzer"]!.Column, "analyzer"), []);
        if (map["type"] is not null || map["types"] is not null) return Map(map, Entry(map, "metavariable-type", map));
        if (map["module"] is not null || map["modules"] is not null) return Map(map, Entry(map, "metavariable-name", map));
        if (map["regex"] is not null && map["language"] is null) return Map(map, Entry(map, "metavariable-regex", map));
        var formula = map with { Entries = [.. map.Entries.Where(e => Formula.Contains(e.Key.Value, StringComparer.Ordinal))] };
        var rest = map.Entries.Where(e => !Formula.Contains(e.Key.Value, StringComparer.Ordinal));
        var inner = Convert(formula, depth + 1);
        if (inner.Key.Value.StartsWith("pattern-not", StringComparison.Ordinal)) inner = Entry(map, "patterns", new RuleSequence(map.File, map.Line, map.Column, [Item(inner, null)]));
        return Map(map, Entry(map, "metavariable-pattern", map with { Entries = [.. rest, inner] }));
    }

    private static RuleMapping Item(RuleEntry entry, RuleNode? name) => Map(entry.Key, name is null ? [entry] : [entry, Entry(name, "as", name)]);

    private static RuleMapping Map(RuleNode at, params IReadOnlyList<RuleEntry> entries) => new(at.File, at.Line, at.Column, entries);

    private static RuleEntry Entry(RuleNode at, string key, RuleNode value) => new(new RuleScalar(at.File, at.Line, at.Column, key), value);
}
