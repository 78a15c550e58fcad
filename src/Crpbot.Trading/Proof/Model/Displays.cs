using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.Trading.Proof.Model;

/// <summary>Finds the display of keys that a request is.</summary>
internal static class Displays
{
    /// <summary>The Dict among a call's arguments, written there or assigned to the variable before, in the same function; null when it is not seen.</summary>
    /// <param name="call">Call.</param>
    /// <param name="function">Function around it; null at module level.</param>
    /// <param name="file">File.</param>
    public static SyntaxNode? Of(SyntaxNode call, FunctionSymbol? function, CodeFile file)
    {
        foreach (var argument in Nodes.Arguments(call))
        {
            if (argument.Kind == SyntaxKind.Dict) return argument;
            if (argument.Kind == SyntaxKind.Name && Assigned(argument.Text, function?.Node ?? file.Tree.Root, call.Start) is { } display) return display;
        }

        return null;
    }

    /// <summary>Key and value of each item; keys that are no texts are left out.</summary>
    /// <param name="display">Dict.</param>
    public static IEnumerable<(string Key, SyntaxNode Value)> Items(SyntaxNode display)
    {
        foreach (var item in Nodes.Items(display))
            if (item is { Kind: SyntaxKind.DictItem } && item[0] is { Kind: SyntaxKind.StringLiteral } key) yield return (key.Text, item.Required(1));
    }

    private static SyntaxNode? Assigned(string name, SyntaxNode scope, int before)
    {
        SyntaxNode? last = null;
        foreach (var node in Nodes.All(scope))
        {
            if (node.Start >= before) continue;
            var (target, value) = node.Kind switch
            {
                SyntaxKind.Assign when node.Required(0).Count == 1 => (node.Required(0)[0], node[1]),
                SyntaxKind.AnnotatedAssign => (node[0], node[2]),
                _ => (null, null),
            };
            if (target is { Kind: SyntaxKind.Name } && target.Text == name) last = value;
        }

        return last is { Kind: SyntaxKind.Dict } ? last : null;
    }
}
