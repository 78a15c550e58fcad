using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Patterns.Matching;

/// <summary>Turns what metavariables hold at the end of a match into bindings.</summary>
internal static class BindingMaker
{
    /// <summary>The bindings; metavariables that took no part are left out.</summary>
    public static (string Name, Binding Value)[] Make(CodeFile file, IReadOnlyList<string> names, SlotTable slots)
    {
        var count = 0;
        for (var i = 0; i < names.Count; i++)
            if (slots[i].Bound) count++;
        var bindings = new (string, Binding)[count];
        count = 0;
        for (var i = 0; i < names.Count; i++)
            if (slots[i].Bound) bindings[count++] = (names[i], Of(file, slots[i]));
        return bindings;
    }

    /// <summary>The binding of a node.</summary>
    public static Binding OfNode(CodeFile file, SyntaxNode node) => new([node], new TextSpan(node.Start, node.End), Text(file, node.Start, node.End));

    private static Binding Of(CodeFile file, SlotValue value)
    {
        if (value.IsList) return OfList(file, value);
        if (value.Text is null) return OfNode(file, value.Node!);
        var node = value.Node!;
        if (value.IsContent) return new Binding([node], new TextSpan(node.Start, node.End), value.Text);
        return new Binding([], NameSpans.Of(file, node, value.Text), value.Text) { Owner = node };
    }

    private static Binding OfList(CodeFile file, SlotValue value)
    {
        var nodes = new SyntaxNode[value.To - value.From];
        for (var i = 0; i < nodes.Length; i++) nodes[i] = value.Node!.Required(value.From + i);
        var start = nodes.Length > 0 ? nodes[0].Start : value.Node!.Start;
        var end = nodes.Length > 0 ? nodes[^1].End : start;
        return new Binding(nodes, new TextSpan(start, end), Text(file, start, end));
    }

    private static string Text(CodeFile file, int start, int end) => start >= 0 && end <= file.Tree.Text.Length && start < end ? file.Tree.Text[start..end] : string.Empty;
}
