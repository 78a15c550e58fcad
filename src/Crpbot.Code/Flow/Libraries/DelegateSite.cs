using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Running;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Libraries;

/// <summary>A library call at which functions handed to it run.</summary>
/// <param name="Frame">Frame.</param>
/// <param name="Node">The call.</param>
/// <param name="State">State at the call.</param>
internal sealed record DelegateSite(Frame Frame, SyntaxNode Node, State State)
{
    /// <summary>Stands for an argument that no expression of the program gives, so that what a test tells of it is kept.</summary>
    private static readonly SyntaxNode Given = new(SyntaxKind.Pass, 0, 0);

    public Value Element(Value sequence) => Loops.Element(Frame, Node, sequence, State);

    public Value List(HeapObject content) => Displays.Make(Frame, Node, content, State);

    /// <summary>Runs whatever functions a value stands for.</summary>
    public Value Invoke(Value function, params Value[] values)
    {
        var arguments = new Arguments { Positional = [.. values.Select(v => (v, (SyntaxNode?)Given))] };
        var result = Value.Nothing;
        foreach (var reference in function.References)
        {
            result = Value.Join(result, reference switch
            {
                FunctionReference f => Calls.Invoke(Frame, f, arguments, Node, State),
                MethodReference m => ContainerMethods.Call(Frame, Node, m.Receiver, m.Name, new Arguments { Positional = arguments.Positional[..1] }, State) ?? Value.Unknown,
                LibraryReference l when FlowModels.Function(l.Name) == Effect.Clean => Value.Unknown,
                _ => Value.Tainted(arguments.Taint(State)),
            });
        }

        return result.IsNothing ? Value.Unknown.With(result.Taint) : result;
    }

    /// <summary>An element as a test leaves it where it holds; nothing when it never does.</summary>
    /// <param name="predicate">The test.</param>
    /// <param name="element">The element.</param>
    /// <param name="certain">True when the test is known to hold, or not to.</param>
    public Value Kept(Value predicate, Value element, out bool certain)
    {
        Frame.LastCall = null;
        var verdict = Invoke(predicate, element, Value.Unknown);
        certain = verdict.Single is not null;
        if (verdict.Single is { IsTrue: false }) return Value.Nothing;
        if (predicate.References is [FunctionReference { Function.Node: { } lambda }] && CharacterTests.IsStrict(lambda)) return element.With(TaintSet.None);
        if (predicate.References is [LibraryReference library] && CharacterTests.IsStrict(library.Name)) return element.With(TaintSet.None);
        return Frame.LastCall is { Arguments: [var (_, _, always, whenTrue, _), ..] } ? whenTrue ?? always ?? element : element;
    }
}
