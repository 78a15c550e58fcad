using System.Globalization;
using Crpbot.Core;
using Crpbot.Resources.Values;
using Crpbot.Rules;

namespace Crpbot.Aws.Collecting.Expressions;

/// <summary>Reads expressions from YAML.</summary>
/// <param name="call">The call whose answer the item comes from, <c>rds:DescribeDBInstances</c>, for origins.</param>
/// <param name="callOf">The call behind a named answer; null when no answer has the name.</param>
internal sealed class ExpressionReader(string call, Func<string, string?> callOf)
{
    private static readonly string[] Keys = ["from", "as", "where", "where-not", "then", "each", "value", "values", "default", "map", "list", "join", "first", "text"];

    /// <summary>Reads an expression.</summary>
    /// <param name="node">Text (a path) or mapping.</param>
    /// <exception cref="UserError">It is wrong; located.</exception>
    public Expression Read(RuleNode node) => node switch
    {
        RuleScalar { Value.Length: > 0 } scalar => Path(scalar, scalar.Value),
        RuleMapping map => Mapping(map),
        _ => throw node.Error("a property comes from a path, or from a mapping with one of: from, map, list, join, first, text, value"),
    };

    /// <summary>The expression of a property that is named like a member of the item, give or take the case of the first letter.</summary>
    /// <param name="name">Name of the property.</param>
    public Expression Same(RuleScalar name) => new FromExpression { From = AnswerPath.Parse(name, name.Value, anyFirstLetter: true), Origin = Origin(null, name.Value) };

    /// <summary>A map whose entries are expressions.</summary>
    /// <param name="node">The mapping.</param>
    public MapExpression Map(RuleNode node) => node is RuleMapping map
        ? new MapExpression([.. map.Entries.Select(e => KeyValuePair.Create(e.Key.Value, e.Value is RuleScalar { Value.Length: 0 } ? Same(e.Key) : Read(e.Value)))], Origin(null, null))
        : throw node.Error("expected keys, each with where it comes from");

    private Expression Mapping(RuleMapping map)
    {
        foreach (var entry in map.Entries)
            if (!Keys.Contains(entry.Key.Value, StringComparer.Ordinal)) throw entry.Key.Error($"unknown key '{entry.Key.Value}'", DidYouMean.Sentence(entry.Key.Value, Keys) ?? "known keys: " + string.Join(", ", Keys));
        var inner = Inner(map);
        if (map["values"] is null && map["default"] is null) return inner;
        var values = map["values"] switch
        {
            null => new Dictionary<string, ScalarValue>(StringComparer.Ordinal),
            RuleMapping pairs => pairs.Entries.ToDictionary(e => e.Key.Value, e => Constant(e.Value), StringComparer.Ordinal),
            var other => throw other.Error("'values' holds texts and what replaces them"),
        };
        return new ReplacingExpression(inner, values, map["default"] is { } fallback ? Constant(fallback) : null);
    }

    private Expression Inner(RuleMapping map)
    {
        if (map["from"] is { } from) return From(map, from);
        if (map["map"] is { } inner) return Map(inner);
        if (map["list"] is RuleSequence list) return new JoinExpression([.. list.Items.Select(i => i is RuleMapping entries ? Map(entries) : Read(i))], flatten: false, Origin(null, null));
        if (map["join"] is RuleSequence join) return new JoinExpression([.. join.Items.Select(Read)], flatten: true, Origin(null, null));
        if (map["first"] is RuleSequence first) return new FirstExpression([.. first.Items.Select(Read)]);
        if (map["text"] is RuleScalar text) return new TextExpression(Checked(text, TextTemplate.Parse(text, text.Value)), Origin(null, null));
        if (map["value"] is { } value) return new ConstantExpression(Constant(value));
        throw map.Error("one of the keys from, map, list, join, first, text or value is missing", "'list', 'join' and 'first' hold lists");
    }

    private FromExpression From(RuleMapping map, RuleNode from)
    {
        if (from is not RuleScalar path) throw from.Error("'from' is a path");
        var parsed = Checked(path, AnswerPath.Parse(path, path.Value));
        var read = new FromExpression
        {
            From = parsed,
            Where = ItemFilter.Of(map["where"], keeps: true),
            WhereNot = ItemFilter.Of(map["where-not"], keeps: false),
            As = Transform.Of(map["as"]),
            Then = map["then"] is { } then ? Read(then) : null,
            Each = map["each"] is { } each ? Map(each) : null,
            Constant = map["value"] is { } value ? Constant(value) : null,
            Origin = Origin(parsed.Root, path.Value),
        };
        return read.With(SharedIndex.Of(read));
    }

    private FromExpression Path(RuleScalar node, string text)
    {
        var path = Checked(node, AnswerPath.Parse(node, text));
        return new FromExpression { From = path, Origin = Origin(path.Root, text) };
    }

    private AnswerPath Checked(RuleScalar node, AnswerPath path)
    {
        Verify(node, path);
        return path;
    }

    private TextTemplate Checked(RuleScalar node, TextTemplate template)
    {
        foreach (var path in template.Paths) Verify(node, path);
        return template;
    }

    private void Verify(RuleScalar node, AnswerPath path)
    {
        if (path.Root is not null && callOf(path.Root) is null) throw node.Error($"no answer is called '${path.Root}'", "name a call under 'with', or one of $account, $region, $partition, $parent");
    }

    private Origin Origin(string? root, string? path)
    {
        var source = root is null ? call : callOf(root) is { Length: > 0 } other ? other : call;
        var member = path is null ? null : root is null ? path : path[(root.Length + 1)..].TrimStart('.');
        return new Origin(OriginKind.ApiCall, string.IsNullOrEmpty(member) ? source : string.Create(CultureInfo.InvariantCulture, $"{source} {member}"));
    }

    private ScalarValue Constant(RuleNode node)
    {
        if (node is not RuleScalar scalar) throw node.Error("expected a single value");
        var kind = scalar switch
        {
            { Quoted: false, Value: "true" or "false" } => ScalarKind.Boolean,
            { Quoted: false } when decimal.TryParse(scalar.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out _) => ScalarKind.Number,
            _ => ScalarKind.Text,
        };
        return new ScalarValue(scalar.Value, kind) { Origin = Origin(null, null) };
    }
}
