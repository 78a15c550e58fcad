using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Running;

/// <summary>What iterating over a dictionary gives in C#: pairs with Key and Value.</summary>
internal static class Entries
{
    private const int FirstOrdinal = 1_000;
    private const int MostPairs = 12;

    /// <summary>The list of pairs for a dictionary, and every other value itself.</summary>
    public static Value Of(Frame frame, SyntaxNode site, Value iterable, State state)
    {
        if (!frame.IsCSharp || iterable.Object is not { } id || state.Get(id) is not { Kind: ObjectKind.Dictionary } content) return iterable;
        var pairs = new List<Value>();
        var rest = content.Rest;
        var keys = content.Field(Contents.UnknownKeys)?.Taint ?? TaintSet.None;
        foreach (var (key, value) in content.Fields)
        {
            if (key is not Constant constant) continue;
            if (pairs.Count < MostPairs) pairs.Add(Pair(frame, site, Value.Of(constant), value, FirstOrdinal + 1 + pairs.Count, state));
            else rest = Value.Join(rest, value);
        }

        var list = HeapObject.OfItems(ObjectKind.List, pairs);
        if (!rest.IsNothing) list = list.WithRest(Pair(frame, site, Value.Unknown.With(keys), rest, FirstOrdinal + 1 + MostPairs, state)).WithItems(list.Items, false);
        return Displays.Make(frame, site, list, state, FirstOrdinal).With(iterable.Taint);
    }

    private static Value Pair(Frame frame, SyntaxNode site, Value key, Value value, int ordinal, State state) =>
        Displays.Make(frame, site, HeapObject.OfItems(ObjectKind.Tuple, [key, value]).WithField("Key", key).WithField("Value", value), state, ordinal);
}
