using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Running;

/// <summary>Places that hold a value and can be named twice: variables, fields and keys of known objects.</summary>
internal static class Paths
{
    /// <summary>The value that a place holds now, without evaluating anything; null when the expression is no such place.</summary>
    public static Value? Peek(Frame frame, SyntaxNode node, State state)
    {
        switch (node.Kind)
        {
            case SyntaxKind.Name or SyntaxKind.Parameter:
                return Meaning.Of(frame.Session, frame.File, node).Variable is { } variable ? Variables.Read(frame, variable, state) ?? Value.Unknown : Receiver(frame, node, state);
            case SyntaxKind.NamedExpression:
                return Peek(frame, node.Required(0), state);
            case SyntaxKind.Attribute when Meaning.Of(frame.Session, frame.File, node).Variable is { } member:
                return Variables.Read(frame, member, state) ?? Value.Unknown;
            case SyntaxKind.Attribute or SyntaxKind.Subscript:
                return Holder(frame, node, state) is var (id, key) ? state.Get(id)?.Field(key) : null;
            default:
                return null;
        }
    }

    /// <summary>Changes the value of a place; nothing happens when the expression is none.</summary>
    public static bool Refine(Frame frame, SyntaxNode node, State state, Func<Value, Value> change)
    {
        if (node.Kind == SyntaxKind.NamedExpression) return Refine(frame, node.Required(0), state, change);
        if (Peek(frame, node, state) is not { } before) return false;
        var after = change(before);
        if (!ReferenceEquals(before, after)) Put(frame, node, after, state);
        return true;
    }

    private static void Put(Frame frame, SyntaxNode node, Value value, State state)
    {
        if (Meaning.Of(frame.Session, frame.File, node).Variable is { } variable)
        {
            Variables.Write(frame, variable, value, state);
        }
        else if (Holder(frame, node, state) is var (id, key) && state.Get(id) is { } content)
        {
            state.Set(id, content.WithField(key, value));
        }
    }

    private static (HeapId Id, object Key)? Holder(Frame frame, SyntaxNode node, State state)
    {
        if (node.Kind == SyntaxKind.Name) return Implicit(frame, node);
        if (Peek(frame, node.Required(0), state)?.Object is not { } id) return null;
        if (node.Kind == SyntaxKind.Attribute) return (id, node.Text);
        var index = node.Required(1);
        var key = Folding.Literals.Of(index) ?? Peek(frame, index, state)?.Single;
        return key is null ? null : (id, key);
    }

    private static Value? Receiver(Frame frame, SyntaxNode node, State state)
    {
        if (frame.IsCSharp && node.Text == "this") return frame.Self;
        return Implicit(frame, node) is var (id, key) ? state.Get(id)?.Field(key) ?? Value.Unknown : null;
    }

    /// <summary>A field of the receiver that is written without it.</summary>
    public static (HeapId Id, object Key)? Implicit(Frame frame, SyntaxNode node)
    {
        if (!frame.IsCSharp || frame.Self?.Object is not { } self || frame.Class is null || node.Text.Length == 0) return null;
        foreach (var type in frame.Session.Index.Lineage(frame.Class))
        {
            if (frame.Session.Index.Fields(type).Contains(node.Text, StringComparer.Ordinal)) return (self, node.Text);
        }

        return null;
    }
}
