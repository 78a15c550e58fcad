using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace Crpbot.Aws.Collecting.Expressions;

/// <summary>
/// Items of an answer by a text in them. The answer of a call that is made once for a whole region (all public snapshots) is looked into by each
/// item of that region: going through it each time would cost the square of their number.
/// </summary>
/// <param name="key">Path of the text in the items.</param>
/// <param name="wanted">The text that is looked for.</param>
internal sealed class SharedIndex(AnswerPath key, TextTemplate wanted)
{
    private readonly ConditionalWeakTable<JsonNode, Dictionary<string, List<AnswerScope>>> _answers = [];

    /// <summary>The index of an expression; null when its filter is not a single comparison, or it reads other answers of the item.</summary>
    /// <param name="expression">The expression.</param>
    public static SharedIndex? Of(FromExpression expression) =>
        expression is { From.Root: not null, Where.Equal: { } equal, WhereNot: null } && !(expression.Then?.Roots ?? []).Concat(expression.Each?.Roots ?? []).Any()
            ? new SharedIndex(equal.Path, equal.Text)
            : null;

    /// <summary>The items.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="scope">Where it starts.</param>
    /// <returns>The items; null when a pattern is looked for.</returns>
    public PathResult? Find(FromExpression expression, AnswerScope scope)
    {
        var root = scope.Roots[expression.From.Root!];
        if (root.Unknown is not null) return new PathResult([], true, root.Unknown);
        if (root.Node is null || wanted.Fill(scope) is not { } text) return new PathResult([], true, null);
        if (text.Contains('*', StringComparison.Ordinal)) return null;
        var items = _answers.GetValue(root.Node, _ => Built(expression.From, scope));
        return new PathResult(items.GetValueOrDefault(text, []), true, null);
    }

    private Dictionary<string, List<AnswerScope>> Built(AnswerPath from, AnswerScope scope)
    {
        var items = new Dictionary<string, List<AnswerScope>>(StringComparer.Ordinal);
        foreach (var item in from.Walk(scope, items: true).Found)
        {
            foreach (var found in key.Walk(item).Found)
            {
                if (AnswerValue.Text(found.Item) is not { } text) continue;
                if (!items.TryGetValue(text, out var list)) items[text] = list = [];
                list.Add(item);
            }
        }

        return items;
    }
}
