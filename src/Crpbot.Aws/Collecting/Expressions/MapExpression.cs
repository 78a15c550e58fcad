using Crpbot.Resources.Values;

namespace Crpbot.Aws.Collecting.Expressions;

/// <summary>A map, each of whose values is an expression; entries with nothing are left out, and a map without entries is absent.</summary>
/// <param name="entries">Key and expression, in order.</param>
/// <param name="origin">Where it comes from.</param>
internal sealed class MapExpression(IReadOnlyList<KeyValuePair<string, Expression>> entries, Origin origin) : Expression
{
    /// <inheritdoc />
    public override IEnumerable<string> Roots => entries.SelectMany(e => e.Value.Roots);

    /// <inheritdoc />
    public override IEnumerable<AnswerPath> Paths => entries.SelectMany(e => e.Value.Paths);

    /// <inheritdoc />
    public override Value Read(AnswerScope scope)
    {
        var read = new List<MapEntry>();
        foreach (var (key, expression) in entries)
            if (expression.Read(scope) is var value && !IsAbsent(value)) read.Add(new MapEntry(key, value));
        return read.Count == 0 ? new AbsentValue { Origin = origin } : Shape(read);
    }

    // A map of which nothing is known is not known as a whole: nobody can say that it is there.
    private Value Shape(List<MapEntry> read) => read.TrueForAll(e => e.Value is UnknownValue) ? read[0].Value : new MapValue(read) { Origin = origin };
}
