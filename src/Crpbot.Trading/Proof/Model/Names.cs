using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;
using Crpbot.Trading.Proof.Vocabulary;

namespace Crpbot.Trading.Proof.Model;

/// <summary>Fits calls and names to a vocabulary.</summary>
/// <param name="index">What the project declares.</param>
internal sealed class Names(IProjectIndex index)
{
    /// <summary>True when a callee, member or name fits one of the patterns.</summary>
    /// <param name="file">File.</param>
    /// <param name="node">Name, Attribute, Call, or Subscript with a text key.</param>
    /// <param name="patterns">Patterns.</param>
    public bool Fits(CodeFile file, SyntaxNode node, IReadOnlyList<NamePattern> patterns)
    {
        if (patterns.Count == 0) return false;
        var named = node.Kind is SyntaxKind.Call or SyntaxKind.New && Nodes.GetKey(node) is null ? node[0] : node;
        var member = Nodes.LastName(named);
        if (member.Length == 0 || named is null) return false;
        IReadOnlyList<string>? receivers = null;
        foreach (var pattern in patterns)
        {
            if (pattern.Anchor is { } anchor && !anchor.AsSpan().TrimStart('_').Equals(member.AsSpan().TrimStart('_'), StringComparison.OrdinalIgnoreCase)) continue;
            receivers ??= Receivers(file, named);
            if (pattern.Fits(receivers, member)) return true;
        }

        return false;
    }

    private List<string> Receivers(CodeFile file, SyntaxNode named)
    {
        var found = new List<string>();
        if (named.Kind == SyntaxKind.Name)
        {
            if (file.Semantics.QualifiedName(named) is { } own && own.LastIndexOf('.') is > 0 and var at) found.Add(own[..at]);
            return found;
        }

        var holder = named[0];
        if (holder is null) return found;
        if (Nodes.LastName(holder) is { Length: > 0 } written) found.Add(written);
        if (named.Kind != SyntaxKind.Attribute) return found;
        if (file.Semantics.QualifiedName(named) is { } dotted && dotted.LastIndexOf('.') is > 0 and var dot) found.Add(dotted[..dot]);
        if (index.InstanceOf(file, holder) is { } type) found.Add(type.Name);
        else if (file.Semantics.TypeName(holder) is { } foreign) found.Add(foreign);
        return found;
    }
}
