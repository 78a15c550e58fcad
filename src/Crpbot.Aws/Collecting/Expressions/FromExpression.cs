using System.Text.Json.Nodes;
using Crpbot.Resources.Values;

namespace Crpbot.Aws.Collecting.Expressions;

/// <summary>Reads a path, chooses items, changes the result, and maps each item.</summary>
internal sealed class FromExpression : Expression
{
    /// <summary>The path.</summary>
    public required AnswerPath From { get; init; }

    /// <summary>Items that stay; null for all.</summary>
    public ItemFilter? Where { get; init; }

    /// <summary>Items that go; null for none.</summary>
    public ItemFilter? WhereNot { get; init; }

    /// <summary>Change of the result; null for none.</summary>
    public Transform? As { get; init; }

    /// <summary>What is read from the result, or from each item of it; null for the result itself.</summary>
    public Expression? Then { get; init; }

    /// <summary>What is made of each item; null for the items themselves.</summary>
    public Expression? Each { get; init; }

    /// <summary>The value when something is found; null for what is found.</summary>
    public ScalarValue? Constant { get; init; }

    /// <summary>Where the values come from.</summary>
    public required Origin Origin { get; init; }

    /// <summary>Finds the items of an answer that many items share without going through all of them each time; null when it cannot.</summary>
    public SharedIndex? Index { get; init; }

    /// <inheritdoc />
    public override IEnumerable<string> Roots => (From.Root is null ? [] : new[] { From.Root }).Concat(Then?.Roots ?? []).Concat(Each?.Roots ?? []);

    /// <inheritdoc />
    public override IEnumerable<AnswerPath> Paths => [From];

    /// <summary>The same with an index.</summary>
    /// <param name="index">The index.</param>
    public FromExpression With(SharedIndex? index) => index is null ? this : new FromExpression
    {
        From = From,
        Where = Where,
        WhereNot = WhereNot,
        As = As,
        Then = Then,
        Each = Each,
        Constant = Constant,
        Origin = Origin,
        Index = index,
    };

    /// <inheritdoc />
    public override Value Read(AnswerScope scope)
    {
        var items = Where is not null || WhereNot is not null || (Each is not null && As is null);
        var result = Index?.Find(this, scope) ?? From.Walk(scope, items);
        if (result.Unknown is not null) return result.Unknown;
        var found = Chosen(result.Found, scope);
        var many = result.Many || items;
        if (Constant is not null) return found.Count == 0 ? Absent() : Constant;
        if (As is not null) return Transformed(found, many, scope);
        if (Then is not null) return List(found.SelectMany(f => Items(Then.Read(f))));
        if (Each is not null) return List((many ? found : Spread(found)).Select(Each.Read));
        if (many) return List(found.Select(f => AnswerValue.Of(f.Item, Origin)));
        return found.Count == 0 ? Absent() : Whole(AnswerValue.Of(found[0].Item, Origin));
    }

    private Value Transformed(IReadOnlyList<AnswerScope> found, bool many, AnswerScope scope)
    {
        JsonNode? node = found.Count == 0 ? null : found[0].Item;
        if (many) node = found.Count == 0 ? null : new JsonArray([.. found.Select(f => f.Item!.DeepClone())]);
        try
        {
            node = As!.Apply(node);
        }
        catch (FormatException error)
        {
            return new UnknownValue(error.Message, Origin.Detail ?? "another answer of the service", Incomplete: true) { Origin = Origin };
        }

        if (node is null) return Absent();
        if (Then is not null) return Then.Read(scope.Inside(node));
        return Each is null ? Whole(AnswerValue.Of(node, Origin)) : List(Spread([scope.Inside(node)]).Select(Each.Read));
    }

    private IReadOnlyList<AnswerScope> Chosen(IReadOnlyList<AnswerScope> found, AnswerScope scope)
    {
        if (Where is null && WhereNot is null) return found;
        return [.. Spread(found).Where(f => (Where?.Keeps(f, scope) ?? true) && (WhereNot?.Keeps(f, scope) ?? true))];
    }

    private static List<AnswerScope> Spread(IReadOnlyList<AnswerScope> found) =>
        [.. found.SelectMany(f => f.Item is JsonArray list ? list.Where(i => i is not null).Select(i => new AnswerScope(i, f, f.Roots)) : [f])];

    private static IEnumerable<Value> Items(Value value) => value switch
    {
        AbsentValue => [],
        ListValue list => list.Items,
        _ => [value],
    };

    // Services write an empty list where a template says nothing.
    private Value Whole(Value value) => value is ListValue { Items.Count: 0 } or MapValue { Entries.Count: 0 } ? Absent() : value;

    private Value List(IEnumerable<Value> values)
    {
        var items = values.Where(v => !IsAbsent(v)).ToList();
        return items.Count == 0 ? Absent() : new ListValue(items) { Origin = Origin };
    }

    private AbsentValue Absent() => new() { Origin = Origin };
}
