using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Running;

/// <summary>C# messages sent through a mediator or a bus: the call reaches the functions of the project that handle the message's type.</summary>
internal static class Handlers
{
    private const int MostHandlers = 4;

    /// <summary>What the handlers give; null when the call sends no message of the project's.</summary>
    public static Value? Call(Frame frame, SyntaxNode node, Arguments arguments, State state)
    {
        if (!frame.IsCSharp || node.Required(0) is not { Kind: SyntaxKind.Attribute, Text: "Send" or "SendAsync" or "Publish" or "PublishAsync" or "Dispatch" or "DispatchAsync" or "InvokeAsync" }) return null;
        if (arguments.First.Object is not { } id || state.Get(id)?.Type is not ClassSymbol message) return null;
        var handlers = frame.Session.HandlersOf(message.Name);
        if (handlers.Count is 0 or > MostHandlers) return null;
        var result = Value.Nothing;
        foreach (var handler in handlers)
        {
            var self = handler.Owner is { } owner ? new ObjectReference(Instances.Seen(owner)) : null;
            result = Value.Join(result, Calls.Invoke(frame, new FunctionReference(handler, null, self), Arguments.Of([arguments.First]), node, state));
        }

        frame.LastCall = null;
        return result;
    }

    /// <summary>Functions that handle messages, by the name of their first parameter's type.</summary>
    public static ILookup<string, FunctionSymbol> Of(IProjectIndex index) => index.Functions
        .Where(f => f is { Owner: not null, IsStatic: false, Name: "Handle" or "HandleAsync" or "Consume" or "ConsumeAsync" } && f.Parameters.Length > 0 && f.Parameters[0]?[0] is not null && f.Node.Required(4).Count > 0)
        .ToLookup(f => f.Parameters[0]![0]!.Text, StringComparer.Ordinal);
}
