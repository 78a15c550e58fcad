using Crpbot.Code.Trees;

namespace Crpbot.Code.Semantics.Python;

/// <content>Comparisons and items of displays.</content>
internal sealed partial class PythonConstants
{
    private const int MostItems = 512;

    private SyntaxNode? Compared(PythonModule module, SyntaxNode node, ref PythonInquiry inquiry)
    {
        if (node.Count != 2 || node[1] is not { } part) return null;
        var left = Evaluate(module, node[0], ref inquiry);
        if (left is null) return null;
        if (part.Text is "in" or "not in") return Contained(module, node, left, part, ref inquiry);
        var right = Evaluate(module, part[0], ref inquiry);
        if (right is null) return null;
        return part.Text switch
        {
            "==" or "is" => Equal(left, right) is { } same ? Flag(same, node) : null,
            "!=" or "is not" => Equal(left, right) is { } same ? Flag(!same, node) : null,
            _ => Order(left, right) is { } order ? Ordered(node, part.Text, order) : null,
        };
    }

    private static SyntaxNode? Ordered(SyntaxNode node, string comparison, int order) => comparison switch
    {
        "<" => Flag(order < 0, node),
        "<=" => Flag(order <= 0, node),
        ">" => Flag(order > 0, node),
        ">=" => Flag(order >= 0, node),
        _ => null,
    };

    private static bool? Equal(SyntaxNode left, SyntaxNode right)
    {
        if (Integer(left) is { } a && Integer(right) is { } b) return a == b;
        if (left.Kind is SyntaxKind.FloatLiteral or SyntaxKind.ImaginaryLiteral || right.Kind is SyntaxKind.FloatLiteral or SyntaxKind.ImaginaryLiteral) return null;
        if (left.Kind == SyntaxKind.IntegerLiteral && right.Kind == SyntaxKind.IntegerLiteral) return null;
        return left.Kind == right.Kind && string.Equals(left.Text, right.Text, StringComparison.Ordinal);
    }

    private static int? Order(SyntaxNode left, SyntaxNode right)
    {
        if (Integer(left) is { } a && Integer(right) is { } b) return a.CompareTo(b);
        return left.Kind == right.Kind && left.Kind == SyntaxKind.StringLiteral ? string.CompareOrdinal(left.Text, right.Text) : null;
    }

    private SyntaxNode? Contained(PythonModule module, SyntaxNode node, SyntaxNode left, SyntaxNode part, ref PythonInquiry inquiry)
    {
        if (part[0] is not { } holder) return null;
        var negated = part.Text is "not in";
        if (Display(module, holder, ref inquiry) is { } display)
        {
            var found = Holds(display.Module, display.Node, left, ref inquiry);
            return found is { } holds ? Flag(holds != negated, node) : null;
        }

        var text = Evaluate(module, holder, ref inquiry);
        if (text?.Kind != SyntaxKind.StringLiteral || left.Kind != SyntaxKind.StringLiteral) return null;
        return Flag(text.Text.Contains(left.Text, StringComparison.Ordinal) != negated, node);
    }

    private bool? Holds(PythonModule module, SyntaxNode display, SyntaxNode value, ref PythonInquiry inquiry)
    {
        if (display.Count > MostItems) return null;
        foreach (var item in display.Children)
        {
            var key = item?.Kind == SyntaxKind.DictItem ? item[0] : item;
            if (Evaluate(module, key, ref inquiry) is not { } literal || Equal(literal, value) is not { } same) return null;
            if (same) return true;
        }

        return false;
    }

    /// <summary>The display that an expression always is: written there, or assigned once and never changed.</summary>
    /// <param name="module">File.</param>
    /// <param name="node">Expression.</param>
    /// <param name="inquiry">Question.</param>
    public (PythonModule Module, SyntaxNode Node)? Display(PythonModule module, SyntaxNode? node, ref PythonInquiry inquiry)
    {
        if (node is null) return null;
        if (node.Kind is SyntaxKind.Dict or SyntaxKind.ListDisplay or SyntaxKind.Tuple or SyntaxKind.Set) return (module, node);
        if (node.Kind is not (SyntaxKind.Name or SyntaxKind.Attribute)) return null;
        var name = variables.Find(module, node, ref inquiry) ?? (node.Kind == SyntaxKind.Attribute ? Field(module, node, ref inquiry) : null);
        if (name is null or { Mutated: true } || SingleValue(name) is not { } value || IsStoredElsewhere(name, ref inquiry)) return null;
        return value.Kind is SyntaxKind.Dict or SyntaxKind.ListDisplay or SyntaxKind.Tuple or SyntaxKind.Set ? (name.Module, value) : null;
    }

    private SyntaxNode? Item(PythonModule module, SyntaxNode node, ref PythonInquiry inquiry)
    {
        if (Evaluate(module, node[1], ref inquiry) is not { } key) return null;
        if (Display(module, node[0], ref inquiry) is { } display) return ItemOf(display.Module, display.Node, key, ref inquiry) is { } found ? Evaluate(display.Module, found, ref inquiry) : null;
        if (Evaluate(module, node[0], ref inquiry) is not { Kind: SyntaxKind.StringLiteral } text || Integer(key) is not { } index) return null;
        if (index < 0) index += text.Text.Length;
        return index >= 0 && index < text.Text.Length ? Text(text.Text.Substring((int)index, 1), node) : null;
    }

    /// <summary>The item of a display under a literal key or index; null when there is none or it cannot be told.</summary>
    /// <param name="module">File of the display.</param>
    /// <param name="display">Display.</param>
    /// <param name="key">Literal.</param>
    /// <param name="inquiry">Question.</param>
    public SyntaxNode? ItemOf(PythonModule module, SyntaxNode display, SyntaxNode key, ref PythonInquiry inquiry)
    {
        if (display.Count > MostItems) return null;
        if (display.Kind == SyntaxKind.Dict) return Keyed(module, display, key, ref inquiry);
        if (display.Kind == SyntaxKind.Set || Integer(key) is not { } index) return null;
        foreach (var item in display.Children)
        {
            if (item is null or { Kind: SyntaxKind.Starred }) return null;
        }

        if (index < 0) index += display.Count;
        return index >= 0 && index < display.Count ? display[(int)index] : null;
    }

    // The last of equal keys counts; a key that cannot be told may be the one.
    private SyntaxNode? Keyed(PythonModule module, SyntaxNode display, SyntaxNode key, ref PythonInquiry inquiry)
    {
        for (var i = display.Count - 1; i >= 0; i--)
        {
            if (display[i] is not { Kind: SyntaxKind.DictItem } item || item[0] is null) return null;
            if (Evaluate(module, item[0], ref inquiry) is not { } literal || Equal(literal, key) is not { } same) return null;
            if (same) return item[1];
        }

        return null;
    }
}
