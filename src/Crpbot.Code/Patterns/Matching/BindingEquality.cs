using Crpbot.Code.Trees;

namespace Crpbot.Code.Patterns.Matching;

/// <summary>Equality of what metavariables of the same name stand for in different patterns.</summary>
internal static class BindingEquality
{
    /// <summary>True when two bindings are the same code.</summary>
    public static bool Same(Binding a, Binding b)
    {
        if (a.Nodes.Count == 0 || b.Nodes.Count == 0 || IsContent(a) || IsContent(b)) return a.Text == b.Text;
        if (a.Nodes.Count != b.Nodes.Count) return false;
        for (var i = 0; i < a.Nodes.Count; i++)
            if (!StructuralEquality.Same(a.Nodes[i], b.Nodes[i])) return false;
        return true;
    }

    /// <summary>The bindings of both, or null when one name stands for different things.</summary>
    public static (string Name, Binding Value)[]? Merge((string Name, Binding Value)[] a, (string Name, Binding Value)[] b)
    {
        var added = 0;
        foreach (var (name, value) in b)
        {
            if (Find(a, name) is not { } other) added++;
            else if (!Same(other, value)) return null;
        }

        if (added == 0) return a;
        var all = new (string, Binding)[a.Length + added];
        a.CopyTo(all, 0);
        var at = a.Length;
        foreach (var pair in b)
            if (Find(a, pair.Name) is null) all[at++] = pair;
        return all;
    }

    private static Binding? Find((string Name, Binding Value)[] bindings, string name)
    {
        foreach (var (own, value) in bindings)
            if (own == name) return value;
        return null;
    }

    // A string bound by "$X": its text lacks the quotes that its node has.
    private static bool IsContent(Binding binding) => binding.Nodes is [{ Kind: SyntaxKind.StringLiteral } node] && node.Text == binding.Text;
}
