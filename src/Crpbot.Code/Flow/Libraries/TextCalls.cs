using Crpbot.Code.Flow.Folding;
using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Running;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Libraries;

/// <summary>Methods on texts that are known; null when they are not.</summary>
internal static class TextCalls
{
    public static Value? Call(Frame frame, SyntaxNode node, Value receiver, string name, Arguments arguments, State state)
    {
        if (!receiver.IsConstant || !Array.TrueForAll(receiver.Constants, c => c.IsText)) return null;
        if (name == "join") return Joined(receiver, arguments, state);
        if (name == "format") return Formatted(receiver, arguments, state);
        var taint = arguments.Taint(state).Union(receiver.Taint);
        var given = arguments.Positional.ConvertAll(p => p.Value.Single);
        if (given.Contains(null) || arguments.Keywords.Count > 0 && name is not ("encode" or "decode")) return null;
        Constant[] known = [.. given.Select(c => c!)];
        if (name is "split" or "rsplit" or "Split" or "splitlines" or "partition" or "rpartition")
        {
            if (receiver.Single is not { } text || TextMethods.Split(text, name, known) is not { } parts) return null;
            List<Value> items = [.. parts.Select(p => Value.Of(Arithmetic.Text(p, text.Kind)!))];
            return Displays.Make(frame, node, HeapObject.OfItems(ObjectKind.List, items), state).With(taint);
        }

        var results = new List<Constant>();
        foreach (var text in receiver.Constants)
        {
            if (TextMethods.Call(text, name, known) is not { } result) return null;
            results.Add(result);
        }

        return Value.OfConstants(results).With(taint);
    }

    private static Value? Joined(Value separator, Arguments arguments, State state)
    {
        var taint = arguments.All.Aggregate(separator.Taint, (t, v) => t.Union(Contents.WholeTaint(v, state)));
        if (!taint.IsEmpty) return Value.Tainted(taint);
        if (separator.Single is not { } between || Contents.Known(arguments.First, state) is not { } known) return Value.Unknown;
        if (!known.All(k => k.Single is { IsText: true })) return Value.Unknown;
        return Arithmetic.Text(string.Join(between.Text, known.Select(k => k.Single!.Text)), between.Kind) is { } text ? Value.Of(text) : Value.Unknown;
    }

    private static Value Formatted(Value format, Arguments arguments, State state)
    {
        var taint = arguments.All.Aggregate(format.Taint, (t, v) => t.Union(Contents.WholeTaint(v, state)));
        if (!taint.IsEmpty) return Value.Tainted(taint);
        var given = new Dictionary<string, Constant>(StringComparer.Ordinal);
        for (var i = 0; i < arguments.Positional.Count; i++)
        {
            if (arguments.Positional[i].Value.Single is { } one) given[i.ToString(System.Globalization.CultureInfo.InvariantCulture)] = one;
        }

        foreach (var (name, value, _) in arguments.Keywords)
        {
            if (value.Single is { } one) given[name] = one;
        }

        return format.Single is { Kind: ConstantKind.String } text && Formatting.Braces(text.Text, given) is { } result ? Value.Of(result) : Value.Unknown;
    }
}
