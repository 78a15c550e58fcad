using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Running;

/// <summary>raise, try, with.</summary>
internal static class Exceptions
{
    public static void Raise(Frame frame, Value exception, State state)
    {
        foreach (var scope in frame.Tries)
        {
            if (!scope.Catches) continue;
            scope.Raised = Merge.States(scope.Raised, state.Fork());
            scope.Exception = Value.Join(scope.Exception, exception);
            return;
        }

        frame.Raised = Value.Join(frame.Raised, exception);
        if (exception.References.Length > 0) frame.AtRaise = Merge.States(frame.AtRaise, state.Fork());
    }

    /// <summary>A called function raised: the statement goes on all the same when it may also return.</summary>
    public static void Raised(Frame frame, Value exception, State state) => Raise(frame, exception, state);

    /// <summary>Anything may raise: handlers begin with what any statement before them left.</summary>
    public static void MayRaise(Frame frame, State state)
    {
        if (frame.Tries.Count == 0) return;
        foreach (var scope in frame.Tries)
        {
            if (!scope.Catches) continue;
            scope.Raised = Merge.States(scope.Raised, state.Fork());
            return;
        }
    }

    public static State? Try(Frame frame, SyntaxNode node, State state)
    {
        var handlers = node.Required(1);
        var final = node.Required(3) is { Count: > 0 } f ? f : null;
        var around = new TryScope(false, final);
        if (final is not null) frame.Tries.Push(around);
        var scope = new TryScope(handlers.Count > 0, null);
        frame.Tries.Push(scope);
        MayRaise(frame, state);
        var normal = Statements.Run(frame, node.Required(0), state);
        frame.Tries.Pop();
        if (normal is not null) normal = Statements.Run(frame, node.Required(2), normal);
        foreach (var handler in handlers.Children)
        {
            if (handler is null || scope.Raised is null) continue;
            normal = Merge.States(normal, Handle(frame, handler, scope.Exception, scope.Raised.Fork()));
        }

        if (final is null) return normal;
        frame.Tries.Pop();
        if (normal is not null) return Statements.Run(frame, final, normal);
        if (scope.Raised is { } raised) Statements.Run(frame, final, raised.Fork());
        return null;
    }

    private static State? Handle(Frame frame, SyntaxNode handler, Value exception, State state)
    {
        if (handler.Text.Length > 0 && Meaning.Of(frame.Session, frame.File, handler).Variable is { } variable)
        {
            var caught = Marking.ApplyToBound(frame, handler, Value.Join(exception, Value.Unknown), state);
            Variables.Write(frame, variable, caught, state);
        }

        if (handler[2] is { } filter)
        {
            var branches = Conditions.Branch(frame, filter, state);
            if (branches.WhenTrue is null) return null;
            state = branches.WhenTrue;
        }

        return Statements.Run(frame, handler.Required(1), state);
    }

    public static State? With(Frame frame, SyntaxNode node, State state)
    {
        foreach (var item in node.Required(0).Children)
        {
            if (item is null) continue;
            var context = Expressions.Evaluate(frame, item.Required(0), state);
            var entered = Entered(frame, item, context, state);
            if (item[1] is { } target) Targets.Assign(frame, target, entered, state);
        }

        return Statements.Run(frame, node.Required(1), state);
    }

    private static Value Entered(Frame frame, SyntaxNode item, Value context, State state)
    {
        if (context.References is not [ObjectReference self] || state.Get(self.Id) is not { } content) return context;
        if (content.Kind == ObjectKind.Iterator) return content.Everything is var yielded && yielded.IsNothing ? Value.Unknown : yielded;
        if (content.Type is not Semantics.ClassSymbol type) return context;
        var enter = Members.Method(frame, type, "__enter__", self) ?? Members.Method(frame, type, "__aenter__", self);
        return enter is null ? context : Calls.Invoke(frame, enter, Arguments.None, item, state);
    }
}
