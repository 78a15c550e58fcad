using Crpbot.Code.Trees;

namespace Crpbot.Trading.Proof.Model;

/// <summary>Reads assignments of one target and declarations alike.</summary>
internal static class Assignments
{
    /// <summary>Target and value; null targets for several at once.</summary>
    /// <param name="node">Assign or AnnotatedAssign with a value.</param>
    public static (SyntaxNode? Target, SyntaxNode Value) Parts(SyntaxNode node) =>
        node.Kind == SyntaxKind.AnnotatedAssign ? (node.Required(0), node.Required(2)) : (node.Required(0).Count == 1 ? node.Required(0)[0] : null, node.Required(1));

    /// <summary>The value that a declaration gives when nothing else is said: the default of a field or setting, else the value itself.</summary>
    /// <param name="value">Value.</param>
    public static SyntaxNode Default(SyntaxNode value) => value.Kind == SyntaxKind.Call && Nodes.LastName(value) is "Field" or "field" ? Nodes.Argument(value, "default", 0) ?? value : value;
}
