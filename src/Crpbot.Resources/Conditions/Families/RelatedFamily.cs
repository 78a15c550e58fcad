using Crpbot.Core;

namespace Crpbot.Resources.Conditions.Families;

/// <summary><c>related: TYPE</c>: resources that point at this one (<c>by</c>), that it points at (<c>via</c>), or all of the type in its scope.</summary>
public sealed class RelatedFamily : IConditionFamily
{
    /// <inheritdoc />
    public string Key => "related";

    /// <inheritdoc />
    public IReadOnlyList<string> Keys => [Key, "by", "via", "in", "some", "every", "none", "exists"];

    /// <inheritdoc />
    public ICondition Compile(RuleMapping node, IConditionCompiler compiler)
    {
        var types = Nodes.Texts(node[Key]!);
        var quantifiers = node.Entries.Where(e => e.Key.Value is "some" or "every" or "none" or "exists").ToList();
        if (quantifiers is not [var quantifier]) throw node.Error("'related' takes one of some, every, none, exists");
        if (node["by"] is not null && node["via"] is not null) throw node.Error("'related' takes 'by' (their property) or 'via' (mine), not both");
        var inner = quantifier.Key.Value switch
        {
            "exists" => null,
            "none" => compiler.CompileNegated(quantifier.Value),
            _ => compiler.Compile(quantifier.Value),
        };
        return new RelatedCondition
        {
            Types = types,
            By = node["by"] is { } by ? PropertyPath.Parse(by) : null,
            Via = node["via"] is { } via ? PropertyPath.Parse(via) : null,
            SameRegion = Where(node["in"]),
            Quantifier = quantifier.Key.Value == "exists" && !Nodes.Flag(quantifier.Value) ? "absent" : quantifier.Key.Value,
            Inner = inner,
            Node = node,
        };
    }

    private static bool Where(RuleNode? node) => node switch
    {
        null or RuleScalar { Value: "scope" or "account" } => false,
        RuleScalar { Value: "region" } => true,
        _ => throw node.Error("'in' is scope, account or region"),
    };
}
