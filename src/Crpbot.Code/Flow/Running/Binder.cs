using Crpbot.Code.Flow.Folding;
using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Running;

/// <summary>Gives a function's parameters their arguments.</summary>
internal static class Binder
{
    /// <summary>Values by parameter, null where the default counts; and the argument's expression where there is one.</summary>
    public static List<(SyntaxNode Parameter, Value? Value, SyntaxNode? Argument)> Bind(Frame frame, FunctionSymbol function, Reference? self, Arguments arguments, SyntaxNode site, State state)
    {
        var bound = new List<(SyntaxNode, Value?, SyntaxNode?)>();
        var given = self is not null && !frame.IsCSharp ? arguments.After([Value.Of(self)]) : arguments;
        var next = 0;
        var used = new HashSet<string>(StringComparer.Ordinal);
        var ordinal = 2;
        foreach (var parameter in function.Parameters)
        {
            if (parameter is null || parameter.Kind != SyntaxKind.Parameter) continue;
            if (parameter.Has(SyntaxTraits.Variadic))
            {
                bound.Add((parameter, Several(frame, given, ref next, site, ordinal++, state), null));
            }
            else if (parameter.Has(SyntaxTraits.DoubleVariadic))
            {
                bound.Add((parameter, Named(frame, given, used, site, ordinal++, state), null));
            }
            else
            {
                var (value, node) = One(parameter, given, ref next, used);
                bound.Add((parameter, value, node));
            }
        }

        return bound;
    }

    /// <summary>What a parameter is when nobody says: anything, or its default.</summary>
    public static Value Default(Frame callee, SyntaxNode parameter, State state)
    {
        if (parameter[1] is not { } fallback) return Value.Unknown;
        return Literals.Of(fallback) is { } literal ? Value.Of(literal) : Expressions.Evaluate(callee, fallback, state);
    }

    private static (Value? Value, SyntaxNode? Node) One(SyntaxNode parameter, Arguments given, ref int next, HashSet<string> used)
    {
        if (!parameter.Has(SyntaxTraits.KeywordOnly) && next < given.Positional.Count) return given.Positional[next++];
        if (!parameter.Has(SyntaxTraits.PositionalOnly))
        {
            foreach (var (name, value, node) in given.Keywords)
            {
                if (!string.Equals(name, parameter.Text, StringComparison.Ordinal)) continue;
                used.Add(name);
                return (value, node);
            }
        }

        var loose = parameter.Has(SyntaxTraits.KeywordOnly) ? given.NamedRest : Value.Join(given.Rest, given.NamedRest);
        return (loose.IsNothing ? null : loose, null);
    }

    private static Value Several(Frame frame, Arguments given, ref int next, SyntaxNode site, int ordinal, State state)
    {
        if (frame.IsCSharp && given.Positional.Count == next + 1 && given.Positional[next].Value is { Object: not null } array) return array;
        var content = HeapObject.OfItems(ObjectKind.Tuple, [.. given.Positional.Skip(next).Select(p => p.Value)]);
        next = given.Positional.Count;
        if (!given.Rest.IsNothing) content = content.WithRest(Value.Join(content.Rest, given.Rest));
        return Displays.Make(frame, site, content, state, ordinal);
    }

    private static Value Named(Frame frame, Arguments given, HashSet<string> used, SyntaxNode site, int ordinal, State state)
    {
        var content = HeapObject.New(ObjectKind.Dictionary);
        foreach (var (name, value, _) in given.Keywords)
        {
            if (!used.Contains(name)) content = content.WithField(Constant.Of(name), value);
        }

        return Displays.Make(frame, site, content.WithRest(given.NamedRest), state, ordinal);
    }
}
