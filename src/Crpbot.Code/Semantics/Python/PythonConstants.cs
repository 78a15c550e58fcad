using Crpbot.Code.Trees;

namespace Crpbot.Code.Semantics.Python;

/// <summary>
/// Folds expressions that always have one value into literals: names assigned once, here or in another module, and operations on such.
/// Folded nodes are synthetic: they stand at the place of the expression and have no scope.
/// </summary>
/// <param name="resolver">Resolver.</param>
/// <param name="variables">Variables.</param>
internal sealed partial class PythonConstants(PythonResolver resolver, PythonVariables variables)
{
    private const int LongestText = 8192;
    private const int MostDerived = 256;

    /// <summary>The literal that an expression always is; null when it varies or is not known.</summary>
    /// <param name="module">File.</param>
    /// <param name="node">Expression.</param>
    /// <param name="inquiry">Question.</param>
    public SyntaxNode? Evaluate(PythonModule module, SyntaxNode? node, ref PythonInquiry inquiry)
    {
        if (node is null) return null;
        if (IsLiteral(node)) return node;
        if (!inquiry.Descend()) return null;
        var value = node.Kind switch
        {
            SyntaxKind.Name => Named(module, node, ref inquiry),
            SyntaxKind.Attribute => Member(module, node, ref inquiry),
            SyntaxKind.FormattedString => Formatted(module, node, ref inquiry),
            SyntaxKind.BinaryOperation => Operation(module, node, ref inquiry),
            SyntaxKind.UnaryOperation => Unary(node, Evaluate(module, node[0], ref inquiry)),
            SyntaxKind.BooleanOperation => Boolean(module, node, ref inquiry),
            SyntaxKind.Compare => Compared(module, node, ref inquiry),
            SyntaxKind.Conditional => Chosen(module, node, ref inquiry),
            SyntaxKind.Subscript => Item(module, node, ref inquiry),
            SyntaxKind.Call => Called(module, node, ref inquiry),
            SyntaxKind.NamedExpression => Evaluate(module, node[1], ref inquiry),
            _ => null,
        };
        inquiry.Ascend();
        return value;
    }

    private static bool IsLiteral(SyntaxNode node) => node.Kind is SyntaxKind.StringLiteral or SyntaxKind.BytesLiteral or SyntaxKind.IntegerLiteral
        or SyntaxKind.FloatLiteral or SyntaxKind.ImaginaryLiteral or SyntaxKind.TrueLiteral or SyntaxKind.FalseLiteral or SyntaxKind.NoneLiteral;

    private SyntaxNode? Named(PythonModule module, SyntaxNode node, ref PythonInquiry inquiry) =>
        variables.Find(module, node, ref inquiry) is { } name ? Of(name, ref inquiry) : null;

    private SyntaxNode? Of(PythonName name, ref PythonInquiry inquiry)
    {
        if (name.Constant is { } known) return known.Literal;
        if (SingleValue(name) is not { } value || IsStoredElsewhere(name, ref inquiry))
        {
            name.Constant = PythonConstant.None;
            return null;
        }

        if (!inquiry.Enter(name, out var outer)) return null;
        var literal = Evaluate(name.Module, value, ref inquiry);
        if (inquiry.Leave(outer)) name.Constant = literal is null ? PythonConstant.None : new PythonConstant(literal);
        return literal;
    }

    /// <summary>The only value that a name ever gets; null when there are several or none.</summary>
    /// <param name="name">Name.</param>
    public static SyntaxNode? SingleValue(PythonName name) =>
        name.Definitions.Count == 1 && name.Definitions[0] is { Kind: PythonDefinitionKind.Assignment or PythonDefinitionKind.Annotated, Value: { } value } ? value : null;

    // "config.DEBUG = True" in some other file.
    private bool IsStoredElsewhere(PythonName name, ref PythonInquiry inquiry)
    {
        if (name.Scope.Kind is not (PythonScopeKind.Module or PythonScopeKind.Class)) return false;
        foreach (var (module, attribute) in name.Module.Project.Stores(name.Text))
        {
            if (ReferenceEquals(variables.Find(module, attribute, ref inquiry), name)) return true;
        }

        return false;
    }

    private SyntaxNode? Member(PythonModule module, SyntaxNode node, ref PythonInquiry inquiry)
    {
        if (node.Text is "value" or "name" && node[0] is { Kind: SyntaxKind.Attribute } inner && EnumMember(module, inner, ref inquiry) is { } member)
            return node.Text is "name" ? Text(member.Text, node) : Of(member, ref inquiry);
        if (variables.Find(module, node, ref inquiry) is { } name)
            return name.Scope.Class is { } type && (IsEnum(type, ref inquiry) || IsOverridden(module, node, type)) ? null : Of(name, ref inquiry);
        return Field(module, node, ref inquiry) is { } field ? Of(field, ref inquiry) : null;
    }

    // "self.x" and "cls.x" where a class derived from the one around has its own "x".
    private static bool IsOverridden(PythonModule module, SyntaxNode node, PythonClass type)
    {
        if (node[0] is not { Kind: SyntaxKind.Name } holder || module.ScopeAt(holder.Start).Lookup(holder.Text) is not { Definitions: [{ Kind: PythonDefinitionKind.Parameter }] }) return false;
        var waiting = new Stack<PythonClass>(type.Derived);
        for (var i = 0; i < MostDerived && waiting.TryPop(out var derived); i++)
        {
            if (derived.Own(node.Text) is not null) return true;
            foreach (var next in derived.Derived) waiting.Push(next);
        }

        return waiting.Count > 0;
    }

    // "self.x" that one method, the constructor, assigns once.
    private PythonName? Field(PythonModule module, SyntaxNode node, ref PythonInquiry inquiry)
    {
        var holder = resolver.Evaluate(module, node[0], ref inquiry);
        if (holder.Kind != PythonMeaningKind.Instance) return null;
        foreach (var type in resolver.Lineage(holder.Class!, ref inquiry).Classes)
        {
            if (!type.Fields.TryGetValue(node.Text, out var field)) continue;
            var definition = field.Definitions.Count == 1 ? field.Definitions[0].Node : null;
            var isOnlyValue = definition is not null && type.Own(node.Text) is null && type.Derived.Count == 0
                && type.Module.ScopeAt(definition.Start).Function?.Symbol.Name is "__init__" or "__new__";
            return isOnlyValue ? field : null;
        }

        return null;
    }

    private PythonName? EnumMember(PythonModule module, SyntaxNode node, ref PythonInquiry inquiry) =>
        variables.Find(module, node, ref inquiry) is { Scope.Class: { } type } name && IsEnum(type, ref inquiry) ? name : null;

    private bool IsEnum(PythonClass type, ref PythonInquiry inquiry)
    {
        var lineage = resolver.Lineage(type, ref inquiry);
        foreach (var name in lineage.Foreign)
        {
            if (name is "enum.Enum" or "enum.Flag" or "enum.IntFlag" && !lineage.Foreign.Contains("str", StringComparer.Ordinal)) return true;
        }

        return false;
    }

    private SyntaxNode? Chosen(PythonModule module, SyntaxNode node, ref PythonInquiry inquiry)
    {
        if (Evaluate(module, node[0], ref inquiry) is { } test && Truth(test) is { } holds) return Evaluate(module, node[holds ? 1 : 2], ref inquiry);
        var first = Evaluate(module, node[1], ref inquiry);
        if (first is null) return null;
        var second = Evaluate(module, node[2], ref inquiry);
        return second is not null && second.Kind == first.Kind && string.Equals(first.Text, second.Text, StringComparison.Ordinal) ? first : null;
    }
}
