using Microsoft.CodeAnalysis.CSharp;
using Raw = Microsoft.CodeAnalysis.CSharp.SyntaxKind;

namespace Crpbot.CSharp.Conversion;

/// <summary>Declarations of variables: each declarator is an AnnotatedAssign of its own, with modifiers and attributes in its fourth slot.</summary>
internal sealed class VariableConverter(Converters all)
{
    /// <summary>Declarators of a declaration.</summary>
    /// <param name="at">The statement or member; its span is that of a lone declarator.</param>
    /// <param name="declaration">Declaration.</param>
    /// <param name="decorators">Makes the fourth slot, once for each declarator.</param>
    /// <param name="traits">Traits in addition.</param>
    public IEnumerable<SyntaxNode> Declare(Ms.SyntaxNode at, Cs.VariableDeclarationSyntax declaration, Func<SyntaxNode> decorators, SyntaxTraits traits = SyntaxTraits.None)
    {
        var isLone = declaration.Variables.Count == 1;
        foreach (var variable in declaration.Variables)
        {
            var target = Target(variable.Identifier, variable);
            var value = variable.Initializer is { } initialiser ? all.Value(initialiser.Value) : Sized(variable);
            var span = isLone ? at.Span : variable.Span;
            var node = new SyntaxNode(SyntaxKind.AnnotatedAssign, span.Start, span.End, "", traits | SyntaxTraits.Simple, [target, Type(declaration.Type), value, decorators()]);
            yield return all.Make.Note(node, variable);
        }
    }

    /// <summary>A declared name.</summary>
    public SyntaxNode Target(Ms.SyntaxToken name, Ms.SyntaxNode origin) =>
        all.Make.Note(new SyntaxNode(SyntaxKind.Name, name.SpanStart, name.Span.End, all.Make.Text(name)), origin);

    /// <summary>A declared type; in a pattern, <c>var</c> is null and fits every type.</summary>
    public SyntaxNode? Type(Cs.TypeSyntax type) => all.Make.IsPattern && type is Cs.IdentifierNameSyntax { Identifier.ValueText: "var" } ? null : all.Types.Convert(type);

    /// <summary>Names declared in an expression: <c>out var x</c>, <c>var (a, b)</c>.</summary>
    public SyntaxNode Designation(Cs.VariableDesignationSyntax designation) => designation switch
    {
        Cs.SingleVariableDesignationSyntax name => Target(name.Identifier, name),
        Cs.ParenthesizedVariableDesignationSyntax several => all.Make.Node(SyntaxKind.Tuple, several, [.. several.Variables.Select(Designation)]),
        _ => new SyntaxNode(SyntaxKind.Name, designation.SpanStart, designation.Span.End, "_"),
    };

    /// <summary>Modifiers of a local declaration, <c>using</c> and <c>await</c> among them.</summary>
    public static SyntaxNode LocalDecorators(Cs.LocalDeclarationStatementSyntax local)
    {
        var items = new List<SyntaxNode?>();
        if (!local.AwaitKeyword.IsKind(Raw.None)) items.Add(FunctionConverter.Modifier(local.AwaitKeyword));
        if (!local.UsingKeyword.IsKind(Raw.None)) items.Add(FunctionConverter.Modifier(local.UsingKeyword));
        foreach (var modifier in local.Modifiers) items.Add(FunctionConverter.Modifier(modifier));
        return TreeMaker.List(items, local.SpanStart);
    }

    private SyntaxNode? Sized(Cs.VariableDeclaratorSyntax variable) =>
        variable.ArgumentList?.Arguments is [{ Expression: var size }] ? all.Make.Node(SyntaxKind.ListDisplay, variable.ArgumentList, all.Make.Node(SyntaxKind.Starred, size, all.Value(size))) : null;
}
