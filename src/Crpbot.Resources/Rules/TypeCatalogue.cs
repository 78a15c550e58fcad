using Crpbot.Core;
using Crpbot.Resources.Conditions;
using Crpbot.Rules;

namespace Crpbot.Resources.Rules;

/// <summary>Types and the property paths they have: what a misspelt path is found by.</summary>
public sealed class TypeCatalogue
{
    private readonly IReadOnlyDictionary<string, IReadOnlySet<string>> _paths;

    /// <summary>Creates a catalogue.</summary>
    /// <param name="paths">Type → property paths without list steps; a path that ends in <c>.*</c> allows anything below it.</param>
    public TypeCatalogue(IReadOnlyDictionary<string, IReadOnlySet<string>> paths) => _paths = paths;

    /// <summary>What a rule says of types and properties that do not exist.</summary>
    /// <param name="rule">Compiled rule.</param>
    public IEnumerable<UserError> Faults(ResourceRule rule)
    {
        var node = ((RuleMapping)rule.Rule.Match[ResourceRuleReader.Key]!)["type"]!;
        foreach (var type in rule.Types)
            if (!_paths.ContainsKey(type)) yield return node.Error($"there is no resource type '{type}'", DidYouMean.Sentence(type, _paths.Keys));
        foreach (var read in rule.Reads)
        {
            foreach (var type in read.Type is null ? rule.Types : [read.Type])
                if (Fault(type, read) is { } fault) yield return fault;
        }
    }

    private UserError? Fault(string type, PropertyRead read)
    {
        if (!_paths.TryGetValue(type, out var paths)) return read.Node.Error($"there is no resource type '{type}'", DidYouMean.Sentence(type, _paths.Keys));
        var full = read.Full;
        if (full.Length == 0 || full[0] == '@' || paths.Contains(full)) return null;
        for (var cut = full.LastIndexOf('.'); cut > 0; cut = full.LastIndexOf('.', cut - 1))
            if (paths.Contains(full[..cut] + ".*")) return null;
        if (IsEntry(full, paths)) return null;
        return read.Node.Error($"{type} has no property '{full}'", DidYouMean.Sentence(full, paths));
    }

    // A quantifier over a map runs over entries {Key, Value}.
    private static bool IsEntry(string full, IReadOnlySet<string> paths)
    {
        foreach (var end in (string[])[".Key", ".Value"])
            if (full.EndsWith(end, StringComparison.Ordinal) && paths.Contains(full[..^end.Length] + ".*")) return true;
        return false;
    }
}
