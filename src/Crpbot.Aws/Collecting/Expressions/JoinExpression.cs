using Crpbot.Resources.Values;

namespace Crpbot.Aws.Collecting.Expressions;

/// <summary>One list of what several expressions give; <c>list</c> keeps each as an item, <c>join</c> takes the items of lists. Absent when nothing is there.</summary>
/// <param name="parts">The expressions.</param>
/// <param name="flatten">True to take the items of lists.</param>
/// <param name="origin">Where it comes from.</param>
internal sealed class JoinExpression(IReadOnlyList<Expression> parts, bool flatten, Origin origin) : Expression
{
    /// <inheritdoc />
    public override IEnumerable<string> Roots => parts.SelectMany(p => p.Roots);

    /// <inheritdoc />
    public override IEnumerable<AnswerPath> Paths => parts.SelectMany(p => p.Paths);

    /// <inheritdoc />
    public override Value Read(AnswerScope scope)
    {
        var items = new List<Value>();
        foreach (var part in parts)
        {
            var value = part.Read(scope);
            if (value is UnknownValue) return value;
            if (value is ListValue list && flatten) items.AddRange(list.Items);
            else if (!IsAbsent(value)) items.Add(value);
        }

        return items.Count == 0 ? new AbsentValue { Origin = origin } : new ListValue(items) { Origin = origin };
    }
}
