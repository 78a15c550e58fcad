using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Running;

/// <summary>Properties of C# library objects that are followed: entries of dictionaries, items of tuples, results of tasks.</summary>
internal static class LibraryProperties
{
    /// <summary>Value of a property; null when it is none of these.</summary>
    public static Value? Read(Frame frame, SyntaxNode node, Value receiver, State state)
    {
        if (!frame.IsCSharp || receiver.References.Length == 0 && receiver.Constants.Length == 0) return null;
        if (node.Text is "Result" or "Value" && Wraps(frame.File.Semantics.TypeName(node.Required(0)))) return receiver;
        if (node.Text == "Length" && receiver.Single is { IsText: true } text) return Value.Of(Constant.Of(text.Text.Length));
        var result = Value.Nothing;
        foreach (var reference in receiver.References)
        {
            if (reference is LibraryReference) continue;
            if (reference is not ObjectReference o || state.Get(o.Id) is not { } content || Of(frame, node, Value.Of(o), content, state) is not { } found) return null;
            result = Value.Join(result, found);
        }

        return result.IsNothing ? null : result.Adding(receiver.Taint);
    }

    private static Value? Of(Frame frame, SyntaxNode node, Value one, HeapObject content, State state) => content.Kind switch
    {
        ObjectKind.Dictionary when node.Text == "Values" => Values(frame, node, content, state),
        ObjectKind.Dictionary when node.Text == "Keys" => Keys(frame, node, content, state),
        ObjectKind.Tuple when Item(frame, node) is { } at => at < content.Items.Length ? content.Items[at] : null,
        ObjectKind.Tuple => content.Field(node.Text),
        ObjectKind.List when node.Text is "First" or "Last" => content.Exact && content.Items.Length > 0 ? content.Items[node.Text == "First" ? 0 : ^1] : Contents.Elements(one, state),
        ObjectKind.List or ObjectKind.Iterator when node.Text == "Current" => Contents.Elements(one, state),
        _ => null,
    };

    /// <summary>True for types whose objects stand for the one value in them.</summary>
    private static bool Wraps(string? type) => type is "System.Threading.Tasks.Task" or "System.Threading.Tasks.ValueTask" or "System.Lazy" or "System.Collections.Generic.LinkedListNode" or "System.Threading.AsyncLocal" or "System.Threading.ThreadLocal";

    private static int? Item(Frame frame, SyntaxNode node)
    {
        var name = node.Text;
        if (!name.StartsWith("Item", StringComparison.Ordinal)) name = frame.File.Semantics.QualifiedName(node) is { } full && full.StartsWith("System.ValueTuple.Item", StringComparison.Ordinal) ? full["System.ValueTuple.".Length..] : "";
        return name is ['I', 't', 'e', 'm', >= '1' and <= '9' and var digit] ? digit - '1' : null;
    }

    private static Value Values(Frame frame, SyntaxNode node, HeapObject content, State state)
    {
        var list = HeapObject.OfItems(ObjectKind.List, [.. content.Fields.Where(f => f.Key is Constant).Select(f => f.Value)]);
        return Displays.Make(frame, node, content.Rest.IsNothing ? list : list.WithRest(content.Rest), state);
    }

    private static Value Keys(Frame frame, SyntaxNode node, HeapObject content, State state)
    {
        var list = HeapObject.OfItems(ObjectKind.List, [.. content.Fields.Keys.OfType<Constant>().Select(Value.Of)]);
        if (!content.Rest.IsNothing) list = list.WithRest(Value.Unknown.With(content.Field(Contents.UnknownKeys)?.Taint ?? TaintSet.None));
        return Displays.Make(frame, node, list, state);
    }
}
