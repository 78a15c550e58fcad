using Crpbot.Code.Trees;

namespace Crpbot.Code.Semantics.Python;

/// <summary>Which variable a node reads or writes, across files.</summary>
/// <param name="resolver">Resolver.</param>
internal sealed class PythonVariables(PythonResolver resolver)
{
    private const int MostHops = 16;

    /// <summary>The name that a Name, Parameter, Attribute of a module or class, or a binding node stands for; null when there is none.</summary>
    /// <param name="module">File.</param>
    /// <param name="node">Node.</param>
    /// <param name="inquiry">Question.</param>
    public PythonName? Find(PythonModule module, SyntaxNode node, ref PythonInquiry inquiry)
    {
        switch (node.Kind)
        {
            case SyntaxKind.Name or SyntaxKind.Parameter or SyntaxKind.Handler or SyntaxKind.MatchAs or SyntaxKind.MatchStar or SyntaxKind.MatchMapping:
                return Named(module, module.ScopeAt(node.Start), node.Text);
            case SyntaxKind.Alias when node.Text.Length > 0:
                return Named(module, module.ScopeAt(node.Start), Bound(node));
            case SyntaxKind.Attribute:
                return Member(resolver.Evaluate(module, node[0], ref inquiry), node.Text, ref inquiry);
            default:
                return null;
        }
    }

    private PythonName? Named(PythonModule module, PythonScope scope, string text)
    {
        if (text.Length == 0) return null;
        var name = scope.Lookup(text);
        return name is not null ? Follow(name) : module.Starred(text).Own is { } starred ? Follow(starred) : null;
    }

    private PythonName? Member(PythonMeaning holder, string text, ref PythonInquiry inquiry)
    {
        if (holder.Kind == PythonMeaningKind.Module)
        {
            var own = holder.Module!.Scope.Own(text) ?? holder.Module.Starred(text).Own;
            return own is null ? null : Follow(own);
        }

        if (holder.Kind is not (PythonMeaningKind.Class or PythonMeaningKind.Instance or PythonMeaningKind.Super)) return null;
        foreach (var type in resolver.Lineage(holder.Class!, ref inquiry).Classes)
        {
            if (holder.Kind != PythonMeaningKind.Class && type.Fields.ContainsKey(text)) return null;
            if (type.Own(text) is { } own) return own;
        }

        return null;
    }

    // "from config import X": the variable is config's.
    private PythonName? Follow(PythonName name)
    {
        for (var hop = 0; hop < MostHops; hop++)
        {
            if (name.Definitions.Count != 1 || name.Definitions[0] is not { Kind: PythonDefinitionKind.ImportFrom } definition) return name;
            if (resolver.Imports.Module(definition.Value!.Text, name.Module) is not { } module) return name;
            var next = module.Scope.Own(definition.Node.Text) ?? module.Starred(definition.Node.Text).Own;
            if (next is null || ReferenceEquals(next, name)) return name;
            name = next;
        }

        return name;
    }

    private static string Bound(SyntaxNode alias)
    {
        if (alias.Count > 0 && alias[0] is { } renamed) return renamed.Text;
        return PythonTypes.FirstPart(alias.Text);
    }
}
