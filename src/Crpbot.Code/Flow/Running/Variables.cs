using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Semantics;

namespace Crpbot.Code.Flow.Running;

/// <summary>Reads and writes variables where they live: in the frame, in an object shared with inner functions, in a module, in a class.</summary>
internal static class Variables
{
    /// <summary>Field of a function's shared variables that leads to those of the function around it.</summary>
    public static readonly object OuterField = "<outer>";

    public static Value? Read(Frame frame, VariableSymbol variable, State state)
    {
        if (IsInFrame(frame, variable)) return state.Local(frame.Slot(variable));
        return Home(frame, variable, state) is { } home ? state.Get(home)?.Field(Key(variable)) : null;
    }

    public static void Write(Frame frame, VariableSymbol variable, Value value, State state)
    {
        if (IsInFrame(frame, variable))
        {
            state.SetLocal(frame.Slot(variable), value);
            return;
        }

        if (Home(frame, variable, state) is not { } home) return;
        var content = state.Get(home) ?? HeapObject.New(ObjectKind.Variables);
        state.Set(home, content.WithField(Key(variable), value));
    }

    public static HeapId OfModule(CodeFile file) => new(file.Tree.Root, 0, true);

    public static HeapId OfClass(ClassSymbol type) => new(type.Node, 0, true);

    /// <summary>Variables of a function that lies around the one at hand.</summary>
    public static HeapId? Around(Frame frame, FunctionSymbol? function, State state)
    {
        var (at, home) = (frame.Function, frame.Function is null ? null : (HeapId?)frame.Own);
        while (at is not null && !ReferenceEquals(at, function))
        {
            home = ReferenceEquals(at, frame.Function) ? frame.Outer : home is { } h ? state.Get(h)?.Field(OuterField)?.Object : null;
            at = at.Outer;
        }

        return at is null ? null : home;
    }

    private static bool IsInFrame(Frame frame, VariableSymbol variable) =>
        variable.Kind is VariableKind.Local or VariableKind.Parameter
        && (!variable.Shared || variable.Function is null) && ReferenceEquals(variable.Function, frame.Function);

    private static object Key(VariableSymbol variable) => variable.Kind is VariableKind.Global or VariableKind.ClassField ? variable.Name : variable;

    private static HeapId? Home(Frame frame, VariableSymbol variable, State state) => variable.Kind switch
    {
        VariableKind.Global => OfModule(variable.File),
        VariableKind.ClassField => variable.Class is null ? null : OfClass(variable.Class),
        _ => Around(frame, variable.Function, state),
    };
}
