using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Running;

/// <summary>Fields, methods and properties of values.</summary>
internal static class Members
{
    public static Value Of(Frame frame, SyntaxNode node, Value receiver, string name, State state)
    {
        var result = Value.Nothing;
        var known = false;
        foreach (var reference in receiver.References)
        {
            var found = Of(frame, node, reference, name, state);
            known |= found is not null && reference is ObjectReference;
            result = Value.Join(result, found ?? Value.Tainted(receiver.Taint));
        }

        // One object whose field was written is that field, whatever else the value came from.
        if (known && receiver.Object is not null) return result;
        if (receiver.Constants.Length > 0 && name is "value" or "name") result = Value.Join(result, receiver.Where(_ => true).WithReferences([]));
        else if (receiver.Open || receiver.Constants.Length > 0 || result.IsNothing) result = Value.Join(result, Value.Tainted(receiver.Taint));
        return result;
    }

    /// <summary>A method that a class gives its instances, own or inherited.</summary>
    public static FunctionReference? Method(Frame frame, ClassSymbol type, string name, Reference self)
    {
        if (frame.Session.Index.Method(type, name) is not { } method) return null;
        if (!method.IsProperty && method.Owner is { } owner && Setters.Is(frame, method, name)) method = frame.Session.Index.Methods(owner).FirstOrDefault(m => m.IsProperty && string.Equals(m.Name, name, StringComparison.Ordinal)) ?? method;
        return new FunctionReference(method, null, method.IsStatic ? null : method.IsClassMethod ? new ClassReference(type) : self);
    }

    /// <summary>A variable of a class, own or inherited.</summary>
    public static Value? OfClass(Frame frame, ClassSymbol type, string name, State state)
    {
        foreach (var one in frame.Session.Index.Lineage(type))
        {
            if (state.Get(Variables.OfClass(one))?.Field(name) is { } value) return value;
        }

        return null;
    }

    // An instance of which only the class is known may be one of a derived class.
    private static Value OfDerived(Frame frame, ObjectReference self, ClassSymbol type, string name, Value shared, State state)
    {
        if (!self.Id.Equals(Instances.Seen(type))) return shared;
        foreach (var derived in frame.Session.Derived(type))
        {
            if (state.Get(Variables.OfClass(derived))?.Field(name) is { } value) shared = Value.Join(shared, value);
        }

        return shared;
    }

    private static Value? Of(Frame frame, SyntaxNode node, Reference reference, string name, State state) => reference switch
    {
        ObjectReference o when state.Get(o.Id) is { } content => content.Type is ClassSymbol type ? Instance(frame, node, o, content, type, name, state) : Field(o, content, name),
        ClassReference c => Class(frame, c, name, state),
        LibraryReference l => Value.Of(new LibraryReference(l.Name + "." + name)).Opened(),
        _ => null,
    };

    private static Value? Field(ObjectReference o, HeapObject content, string name)
    {
        if (content.Field(name) is { } field) return field;
        return content.Kind is ObjectKind.Opaque or ObjectKind.Variables or ObjectKind.Instance ? null : Value.Of(new MethodReference(o.Id, name));
    }

    private static Value? Instance(Frame frame, SyntaxNode node, ObjectReference self, HeapObject content, ClassSymbol type, string name, State state)
    {
        if (content.Field(name) is { } field) return field;
        if (name == "__class__") return Value.Of(new ClassReference(type));
        if (name == "__dict__") return Value.Tainted(Contents.WholeTaint(Value.Of(self), state));
        if (Method(frame, type, name, self) is { } method)
        {
            return method.Function.IsProperty ? Calls.Invoke(frame, method, Arguments.None, node, state) : Decorations.Of(frame, method, state);
        }

        return OfClass(frame, type, name, state) is { } shared ? OfDerived(frame, self, type, name, shared, state) : (content.Rest.IsNothing ? null : content.Rest);
    }

    private static Value? Class(Frame frame, ClassReference type, string name, State state)
    {
        if (frame.Session.Index.Method(type.Class, name) is { IsProperty: false } method)
        {
            return Decorations.Of(frame, new FunctionReference(method, null, method.IsClassMethod ? type : null), state);
        }

        return OfClass(frame, type.Class, name, state);
    }
}
