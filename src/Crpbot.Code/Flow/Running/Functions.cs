using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Running;

/// <summary>The run of a function's body.</summary>
internal static class Functions
{
    /// <summary>Gives a parameter its value.</summary>
    public static Value Enter(Frame frame, SyntaxNode parameter, Value? value, State state)
    {
        var entered = value ?? Binder.Default(frame, parameter, state);
        if (parameter[0] is { } type && !entered.Taint.IsEmpty && frame.IsCSharp && Access.IsHarmlessType(frame, type)) entered = entered.With(TaintSet.None);
        entered = Targets.Passing(frame, parameter, entered, $"passed to parameter '{parameter.Text}' of {frame.Function!.Name}()");
        if (!IsHarmlessParameter(frame, parameter)) entered = Marking.ApplyToBound(frame, parameter, entered, state);
        if (Meaning.Of(frame.Session, frame.File, parameter).Variable is { } variable) Variables.Write(frame, variable, entered, state);
        return entered;
    }

    /// <summary>Runs the body; the state in which it returns, null when it never does.</summary>
    public static State? Run(Frame frame, State state)
    {
        var function = frame.Function!;
        if (frame.Outer is { } outer) state.Set(frame.Own, (state.Get(frame.Own) ?? HeapObject.New(ObjectKind.Variables)).WithField(Variables.OuterField, Value.Of(outer)));
        var body = function.Body;
        State? end;
        if (body.Kind is SyntaxKind.List or SyntaxKind.Block)
        {
            end = Statements.Run(frame, body, state);
            if (end is not null) frame.Returned = Value.Join(frame.Returned, Value.None);
            if (end is not null) frame.WhenFalse = Merge.States(frame.WhenFalse, end);
            end = Merge.States(frame.AtReturn, end);
        }
        else
        {
            frame.Returned = Statements.Returned(frame, body, state);
            end = state;
        }

        if (frame.Yields && end is not null)
        {
            frame.Returned = Displays.Make(frame, function.Node, HeapObject.OfRest(ObjectKind.Iterator, frame.Yielded), end, 3);
        }

        return end;
    }

    /// <summary>What the ends of a function tell of a parameter that it did not assign.</summary>
    public static (Value? Always, Value? WhenTrue, Value? WhenFalse) Told(Frame frame, SyntaxNode parameter, Value entered, State? end)
    {
        if (Meaning.Of(frame.Session, frame.File, parameter).Variable is not { } variable) return default;
        if (parameter.Has(SyntaxTraits.ByReference)) return (end is null ? null : Variables.Read(frame, variable, end), null, null);
        if (Assigned.Of(frame.Session, frame.Function!).Contains(parameter.Text)) return default;
        Value? In(State? state) => state is not null && Variables.Read(frame, variable, state) is { } value && !ReferenceEquals(value, entered) ? value : null;
        return (In(end), In(frame.WhenTrue), In(frame.WhenFalse));
    }

    private static bool IsHarmlessParameter(Frame frame, SyntaxNode parameter) => parameter[0] is { } type && Access.IsHarmlessType(frame, type);
}
