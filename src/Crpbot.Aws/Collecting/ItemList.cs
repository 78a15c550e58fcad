using System.Text.Json.Nodes;
using Crpbot.Aws.Collecting.Expressions;

namespace Crpbot.Aws.Collecting;

/// <summary>The items of an answer.</summary>
/// <param name="From">Path of the list.</param>
/// <param name="As">Change of what stands there (a CSV becomes rows); null for none.</param>
/// <param name="Then">Path of the items in what <paramref name="As"/> made; null for the whole.</param>
/// <param name="Where">Items that stay; null for all.</param>
/// <param name="WhereNot">Items that go; null for none.</param>
internal sealed record ItemList(AnswerPath From, Transform? As, AnswerPath? Then, ItemFilter? Where, ItemFilter? WhereNot)
{
    /// <summary>The items.</summary>
    /// <param name="answer">Scope of the answer.</param>
    /// <exception cref="FormatException">The answer is not in the form that the transform reads.</exception>
    public IEnumerable<AnswerScope> Of(AnswerScope answer)
    {
        IEnumerable<AnswerScope> found = From.Walk(answer, items: As is null).Found;
        if (As is not null) found = found.Select(f => f with { Item = As.Apply(f.Item) });
        if (Then is not null) found = found.SelectMany(f => Then.Walk(f, items: true).Found);
        found = found.SelectMany(f => f.Item is JsonArray list ? list.Select(f.Inside) : [f]);
        return found.Where(f => f.Item is not null && (Where?.Keeps(f, answer) ?? true) && (WhereNot?.Keeps(f, answer) ?? true));
    }
}
