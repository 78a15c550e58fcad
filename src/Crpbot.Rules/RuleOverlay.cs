using Crpbot.Core;

namespace Crpbot.Rules;

/// <summary>A rule file that gives only some fields of another rule.</summary>
internal static class RuleOverlay
{
    /// <summary>The parent with the fields that the node gives.</summary>
    /// <param name="parent">Rule that is extended.</param>
    /// <param name="node">Root of the user's file.</param>
    public static Rule Apply(Rule parent, RuleMapping node)
    {
        var entries = new List<RuleEntry>();
        foreach (var (key, value) in Fields(parent, node))
            if (node[key] is null) entries.Add(new RuleEntry(new RuleScalar(node.File, node.Line, node.Column, key), value));
        var whole = RuleReader.Read(node with { Entries = [.. node.Entries.Where(e => e.Key.Value != "extends"), .. entries] }, parent.Family);
        return whole with
        {
            Maps = node["maps"] is null ? parent.Maps : whole.Maps,
            Bad = node["examples"] is null ? parent.Bad : whole.Bad,
            Good = node["examples"] is null ? parent.Good : whole.Good,
        };
    }

    private static IEnumerable<(string Key, RuleNode Value)> Fields(Rule parent, RuleMapping at)
    {
        RuleScalar Text(string value) => new(at.File, at.Line, at.Column, value, Quoted: true);
        RuleSequence List(IEnumerable<string> values) => new(at.File, at.Line, at.Column, [.. values.Select(Text)]);
        yield return ("title", Text(parent.Title));
        yield return ("severity", Text(parent.Severity.ToString()));
        yield return ("confidence", Text(parent.Confidence.ToString()));
        yield return ("since", Text(parent.Since));
        yield return ("aliases", List(string.Equals(parent.Id, (at["id"] as RuleScalar)?.Value, StringComparison.Ordinal) ? parent.Aliases : []));
        yield return ("tags", List(parent.Tags));
        yield return ("rationale", Text(parent.Rationale));
        yield return ("remediation", Text(parent.Remediation));
        yield return ("references", List(parent.References));
        if (parent.Message is not null) yield return ("message", Text(parent.Message));
        yield return ("match", parent.Match);
    }
}
