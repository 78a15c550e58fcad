using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Running;

/// <summary>What decorators of the project make of functions. Foreign decorators are taken to leave the function as it is.</summary>
internal static class Decorations
{
    public static Value Of(Frame frame, FunctionReference function, State state)
    {
        if (function.Plain || function.Function.Node.Kind == SyntaxKind.Lambda || function.Function.Node.Required(0).Count == 0) return Value.Of(function);
        var (home, key) = Place(frame, function.Function, state);
        if (home is not { } id || state.Get(id)?.Field(key) is not { } decorated) return Value.Of(function);
        return function.Self is null ? decorated : decorated.WithReferences(Array.ConvertAll(decorated.References, r => Bound(r, function.Self)));
    }

    /// <summary>Runs the decorators of a definition that is being executed.</summary>
    public static void Run(Frame frame, SyntaxNode node, State state)
    {
        var decorators = node.Required(0);
        if (decorators.Count == 0 || frame.Session.Index.Function(node) is not { } function) return;
        var plain = Access.Closure(frame, function, state) with { Plain = true };
        var value = Value.Of(plain);
        for (var i = decorators.Count - 1; i >= 0; i--)
        {
            if (decorators[i] is not { } decorator) continue;
            var made = Applied(frame, decorator, value, state);
            if (made is not null) value = made;
        }

        if (ReferenceEquals(value.References.FirstOrDefault(), plain)) return;
        var (home, key) = Place(frame, function, state);
        if (home is { } id) state.Set(id, (state.Get(id) ?? HeapObject.New(ObjectKind.Variables)).WithField(key, value));
    }

    private static Value? Applied(Frame frame, SyntaxNode decorator, Value function, State state)
    {
        var value = Expressions.Evaluate(frame, decorator, state);
        foreach (var reference in value.References)
        {
            var made = reference switch
            {
                FunctionReference f => Calls.Invoke(frame, f, Arguments.Of([function]), decorator, state),
                ClassReference c => Instances.Create(frame, c.Class, Arguments.Of([function]), decorator, state),
                _ => null,
            };
            if (made is not null && Array.Exists(made.References, r => r is FunctionReference or ObjectReference)) return made;
        }

        return null;
    }

    private static (HeapId? Home, object Key) Place(Frame frame, FunctionSymbol function, State state) =>
        function.Outer is null ? (new HeapId(function.Node, 1, true), "decorated") : (Variables.Around(frame, function.Outer, state), function);

    private static Reference Bound(Reference reference, Reference self) => reference is FunctionReference { Self: null } f ? f with { Self = self } : reference;
}
