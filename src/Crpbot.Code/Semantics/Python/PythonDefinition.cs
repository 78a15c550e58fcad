using Crpbot.Code.Trees;

namespace Crpbot.Code.Semantics.Python;

/// <summary>One place that gives a name a value.</summary>
/// <param name="Kind">How.</param>
/// <param name="Node">The node that binds: a Name, Attribute, Parameter, Alias, Function, Class, Handler, pattern, AnnotatedAssign.</param>
/// <param name="Value">The value's expression, when there is one; see <see cref="PythonDefinitionKind"/>.</param>
/// <param name="InHandler">True inside an <c>except</c> block: a fallback.</param>
internal readonly record struct PythonDefinition(PythonDefinitionKind Kind, SyntaxNode Node, SyntaxNode? Value, bool InHandler)
{
    /// <summary>True for <c>= None</c>, which says nothing about the type of what follows.</summary>
    public bool IsNone => Value?.Kind == SyntaxKind.NoneLiteral && Kind is PythonDefinitionKind.Assignment;

    /// <summary>True when the name is a variable because of this definition.</summary>
    public bool IsVariable => Kind is not (PythonDefinitionKind.Import or PythonDefinitionKind.ImportFrom or PythonDefinitionKind.Function
        or PythonDefinitionKind.Class or PythonDefinitionKind.TypeParameter or PythonDefinitionKind.Deletion);
}
