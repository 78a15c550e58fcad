using Crpbot.Code.Trees;

namespace Crpbot.Code.Patterns.Matching;

/// <summary>The metavariables of a pattern during a search, with what is needed to take bindings back.</summary>
internal sealed class SlotTable
{
    private SlotValue[] _slots = new SlotValue[16];
    private int[] _trail = new int[16];
    private NameFilter?[] _filters = [];
    private string _text = string.Empty;

    /// <summary>How many bindings there are.</summary>
    public int Mark { get; private set; }

    /// <summary>A slot.</summary>
    public ref readonly SlotValue this[int slot] => ref _slots[slot];

    /// <summary>Empties the slots for a pattern.</summary>
    public void Reset(int count, NameFilter?[] filters, string text)
    {
        _text = text;
        if (_slots.Length < count) (_slots, _trail) = (new SlotValue[count], new int[count]);
        Array.Clear(_slots, 0, count);
        (_filters, Mark) = (filters, 0);
    }

    /// <summary>Takes back all bindings after a mark.</summary>
    public void Undo(int mark)
    {
        while (Mark > mark) _slots[_trail[--Mark]] = default;
    }

    /// <summary>Binds a node, or compares it with what is bound.</summary>
    public bool Bind(int slot, SyntaxNode node)
    {
        ref var value = ref _slots[slot];
        if (!value.Bound) return Passes(slot, node) && Set(slot, new SlotValue { Bound = true, Node = node });
        if (value.IsList) return value.To - value.From == 1 && StructuralEquality.Same(value.Node!.Required(value.From), node);
        return value.Text is null ? StructuralEquality.Same(value.Node!, node) : SameName(value.Text, value.IsContent, node);
    }

    /// <summary>Binds a name or the content of a string, or compares it.</summary>
    public bool Bind(int slot, string text, SyntaxNode? owner, bool content)
    {
        ref var value = ref _slots[slot];
        if (!value.Bound) return Passes(slot, text) && Set(slot, new SlotValue { Bound = true, Node = owner, Text = text, IsContent = content });
        if (value.IsList) return false;
        return value.Text is not null ? value.Text == text : SameName(text, content, value.Node!);
    }

    /// <summary>Binds a stretch of children, or compares it.</summary>
    public bool Bind(int slot, SyntaxNode list, int from, int to)
    {
        ref var value = ref _slots[slot];
        if (!value.Bound) return Set(slot, new SlotValue { Bound = true, Node = list, IsList = true, From = from, To = to });
        if (!value.IsList || value.To - value.From != to - from) return false;
        for (var i = 0; i < to - from; i++)
            if (!StructuralEquality.Same(value.Node!.Required(value.From + i), list.Required(from + i))) return false;
        return true;
    }

    private static bool SameName(string text, bool content, SyntaxNode node) =>
        content ? node.Kind == SyntaxKind.StringLiteral && node.Text == text : SyntaxForms.IsExpression(node.Kind) && node.Kind == SyntaxKind.Name && node.Text == text;

    private bool Passes(int slot, SyntaxNode node)
    {
        if (_filters[slot] is not { } filter) return true;
        if (node.Kind == SyntaxKind.Name && node.Count == 0) return filter.Passes(node.Text);
        return node.Start < 0 || node.End > _text.Length || node.Start > node.End || filter.Passes(_text.AsSpan(node.Start, node.End - node.Start));
    }

    private bool Passes(int slot, string name) => _filters[slot] is not { } filter || filter.Passes(name);

    private bool Set(int slot, SlotValue value)
    {
        _slots[slot] = value;
        _trail[Mark++] = slot;
        return true;
    }
}
