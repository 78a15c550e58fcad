using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Running;

/// <summary>Assignments.</summary>
internal static class Targets
{
    public static void Assign(Frame frame, SyntaxNode target, Value value, State state)
    {
        value = Marking.ApplyToBound(frame, target, value, state);
        switch (target.Kind)
        {
            case SyntaxKind.Name:
                Name(frame, target, value, state);
                break;
            case SyntaxKind.Attribute:
                Attribute(frame, target, value, state);
                break;
            case SyntaxKind.Subscript:
                Subscript(frame, target, value, state);
                break;
            case SyntaxKind.Tuple or SyntaxKind.ListDisplay or SyntaxKind.List:
                Several(frame, target, value, state);
                break;
            case SyntaxKind.Starred:
                Assign(frame, target.Required(0), Displays.Make(frame, target, HeapObject.OfRest(ObjectKind.List, Contents.Elements(value, state)), state), state);
                break;
            default:
                break;
        }
    }

    /// <summary>Adds a station to the way of a value's taint.</summary>
    public static Value Passing(Frame frame, SyntaxNode node, Value value, string what) =>
        value.Taint.IsEmpty ? value : value.With(value.Taint.Map(t => t with { Way = Link.Add(t.Way, frame.File, node, what) }));

    /// <summary>An object to write into behind an expression whose value is not known; null when it has no name to find it by again.</summary>
    public static HeapId? Materialize(Frame frame, SyntaxNode node, Value value, State state)
    {
        if (value.Object is { } known) return known;
        if (value.References.Length > 1 || Array.Exists(value.References, r => r is not LibraryReference)) return null;
        if (value.References is [LibraryReference library] && Meaning.Of(frame.Session, frame.File, node).Variable is null)
        {
            var shared = frame.Session.LibraryObject(library.Name, frame.IsCSharp);
            if (state.Get(shared) is null) state.Set(shared, HeapObject.New(ObjectKind.Opaque));
            return shared;
        }

        if (node.Kind is not (SyntaxKind.Name or SyntaxKind.Attribute or SyntaxKind.Subscript)) return null;
        var id = frame.Made(node);
        state.Set(id, HeapObject.New(ObjectKind.Opaque));
        Assign(frame, node, value.Opened().WithReferences([.. value.References, new ObjectReference(id)]), state);
        return id;
    }

    public static void Delete(Frame frame, SyntaxNode target, State state)
    {
        if (target.Kind is SyntaxKind.Subscript && Expressions.Evaluate(frame, target.Required(0), state).Object is { } id && state.Get(id) is { } content)
        {
            var key = target.Required(1).Kind == SyntaxKind.Slice ? Value.Unknown : Expressions.Evaluate(frame, target.Required(1), state);
            state.Set(id, Mutations.Removed(content, key));
        }
    }

    private static void Name(Frame frame, SyntaxNode target, Value value, State state)
    {
        value = Passing(frame, target, value, $"assigned to '{target.Text}'");
        if (frame.IsCSharp && !value.Taint.IsEmpty && Access.IsHarmless(frame, target)) value = value.With(TaintSet.None);
        if (Meaning.Of(frame.Session, frame.File, target).Variable is { } variable) Variables.Write(frame, variable, value, state);
        else if (Paths.Implicit(frame, target) is var (id, key) && state.Get(id) is { } content) state.Set(id, content.WithField(key, value));
        else if (Paths.Implicit(frame, target) is null && frame.IsCSharp && frame.Self is { } self) Property(frame, target, self, target.Text, value, state);
    }

    private static void Attribute(Frame frame, SyntaxNode target, Value value, State state)
    {
        value = Passing(frame, target, value, $"stored in '.{target.Text}'");
        if (Meaning.Of(frame.Session, frame.File, target).Variable is { } variable)
        {
            Variables.Write(frame, variable, value, state);
            return;
        }

        var receiver = Expressions.Evaluate(frame, target.Required(0), state);
        if (target.Text is "Length" or "Capacity" && receiver.Object is { } buffer && state.Get(buffer) is { Kind: ObjectKind.Buffer } text)
        {
            if (target.Text == "Length") state.Set(buffer, value.Single is { IsWhole: true, Integer: 0 } ? text.Cleared() : text.Blurred());
            return;
        }

        if (Property(frame, target, receiver, target.Text, value, state)) return;
        if (receiver.References is [ClassReference type])
        {
            var home = Variables.OfClass(type.Class);
            state.Set(home, (state.Get(home) ?? HeapObject.New(ObjectKind.Variables)).WithField(target.Text, value));
            return;
        }

        Store(frame, target.Required(0), receiver, state, content => content.WithField(target.Text, value), content => content.WithField(target.Text, content.Field(target.Text) is { } old ? Value.Join(old, value) : value));
    }

    private static void Subscript(Frame frame, SyntaxNode target, Value value, State state)
    {
        var receiver = Expressions.Evaluate(frame, target.Required(0), state);
        var index = target.Required(1);
        var key = Expressions.Evaluate(frame, index, state);
        value = Passing(frame, target, value, "stored in an element");
        if (index.Kind == SyntaxKind.Slice) value = Contents.Elements(value, state);
        if (receiver.References is [ObjectReference self] && state.Get(self.Id)?.Type is ClassSymbol type && (frame.IsCSharp ? Setters.Of(frame, type, "this[]", self) : Members.Method(frame, type, "__setitem__", self)) is { } method)
        {
            Calls.Invoke(frame, method, Arguments.Of([key, value]), target, state);
            return;
        }

        Store(frame, target.Required(0), receiver, state, content => Mutations.Stored(content, key, value), content => HeapObject.Join(content, Mutations.Stored(content, key, value), Value.Join));
    }

    /// <summary>Writes into the one object that a value is, or perhaps into each that it may be.</summary>
    private static void Store(Frame frame, SyntaxNode node, Value receiver, State state, Func<HeapObject, HeapObject> sure, Func<HeapObject, HeapObject> perhaps)
    {
        if (Materialize(frame, node, receiver, state) is { } only)
        {
            state.Set(only, sure(state.Get(only) ?? HeapObject.New(ObjectKind.Opaque)));
            return;
        }

        foreach (var reference in receiver.References)
        {
            if (reference is ObjectReference o && state.Get(o.Id) is { } content) state.Set(o.Id, perhaps(content));
        }
    }

    /// <summary>Runs a setter of the project, when there is one.</summary>
    private static bool Property(Frame frame, SyntaxNode target, Value receiver, string name, Value value, State state)
    {
        if (receiver.References is not [ObjectReference self] || state.Get(self.Id)?.Type is not ClassSymbol type) return false;
        if (Setters.Of(frame, type, name, self) is not { } setter) return false;
        Calls.Invoke(frame, setter, Arguments.Of([value]), target, state);
        return true;
    }

    private static void Several(Frame frame, SyntaxNode target, Value value, State state)
    {
        var known = Records.Parts(frame, target, value, state) ?? Contents.Known(value, state);
        var star = -1;
        for (var i = 0; i < target.Count; i++)
        {
            if (target[i]?.Kind == SyntaxKind.Starred) star = i;
        }

        var exact = known is not null && (star < 0 ? known.Count == target.Count : known.Count >= target.Count - 1);
        var partial = value.Object is { } id && state.Get(id) is { } content && star < 0 ? content : null;
        for (var i = 0; i < target.Count; i++)
        {
            if (target[i] is not { } one) continue;
            if (exact) Assign(frame, one.Kind == SyntaxKind.Starred ? one.Required(0) : one, Part(frame, one, known!, i, star, target.Count, state), state);
            else Assign(frame, one, partial is { Items.Length: > 0 } && i < partial.Items.Length ? partial.Items[i] : Contents.Elements(value, state), state);
        }
    }

    private static Value Part(Frame frame, SyntaxNode target, IReadOnlyList<Value> known, int index, int star, int count, State state)
    {
        if (star < 0 || index < star) return known[index];
        var after = count - 1 - star;
        if (index > star) return known[known.Count - (count - index)];
        var list = HeapObject.OfItems(ObjectKind.List, [.. known.Skip(star).Take(known.Count - star - after)]);
        return Displays.Make(frame, target, list, state, 1);
    }
}
