using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Crpbot.Code.Trees;
using Microsoft.CodeAnalysis.CSharp;

namespace Crpbot.CSharp.Semantics;

/// <summary>Values that never change: constant expressions, locals and readonly or private fields that are set once to one, and texts joined of them.</summary>
internal sealed class ConstantFinder(FileSymbols symbols)
{
    private const int MaxDepth = 20;
    private readonly ConcurrentDictionary<Ms.SyntaxTree, SemanticModel> _models = new();
    private readonly ConcurrentDictionary<ISymbol, Cs.ExpressionSyntax?> _single = new(SymbolEqualityComparer.Default);

    /// <summary>The literal that an expression always is, at the expression's place; null when it varies or is not known.</summary>
    public SyntaxNode? Find(SyntaxNode expression)
    {
        if (Literal(expression.Kind)) return expression;
        if (symbols.Origin(expression) is not Cs.ExpressionSyntax origin) return null;
        return Value(origin, 0) is { } value ? Node(expression, value.Content) : null;
    }

    private static bool Literal(SyntaxKind kind) => kind is SyntaxKind.StringLiteral or SyntaxKind.BytesLiteral or SyntaxKind.IntegerLiteral or SyntaxKind.FloatLiteral or SyntaxKind.TrueLiteral or SyntaxKind.FalseLiteral or SyntaxKind.NoneLiteral;

    private static SyntaxNode? Node(SyntaxNode at, object? value)
    {
        var (kind, text) = value switch
        {
            null => (SyntaxKind.NoneLiteral, ""),
            string s => (SyntaxKind.StringLiteral, s),
            char c => (SyntaxKind.StringLiteral, c.ToString()),
            true => (SyntaxKind.TrueLiteral, ""),
            false => (SyntaxKind.FalseLiteral, ""),
            float or double or decimal => (SyntaxKind.FloatLiteral, Convert.ToString(value, CultureInfo.InvariantCulture)!),
            IFormattable number => (SyntaxKind.IntegerLiteral, number.ToString(null, CultureInfo.InvariantCulture)),
            _ => (SyntaxKind.Error, ""),
        };
        return kind == SyntaxKind.Error ? null : new SyntaxNode(kind, at.Start, at.End, text);
    }

    private Box? Value(Cs.ExpressionSyntax expression, int depth)
    {
        if (depth > MaxDepth) return null;
        var model = Model(expression.SyntaxTree);
        if (expression is Cs.ParenthesizedExpressionSyntax inner) return Value(inner.Expression, depth + 1);
        if (model.GetConstantValue(expression) is { HasValue: true } constant) return new Box(constant.Value);
        return expression switch
        {
            Cs.BinaryExpressionSyntax sum when sum.IsKind(Microsoft.CodeAnalysis.CSharp.SyntaxKind.AddExpression) => Joined([sum.Left, sum.Right], depth),
            Cs.BinaryExpressionSyntax test when Value(test.Left, depth + 1) is { } left && Value(test.Right, depth + 1) is { } right => Compared(test.OperatorToken.ValueText, left.Content, right.Content),
            Cs.PrefixUnaryExpressionSyntax { OperatorToken.ValueText: "!" } not when Value(not.Operand, depth + 1) is { Content: bool truth } => new Box(!truth),
            Cs.InterpolatedStringExpressionSyntax text => Joined(text, depth),
            Cs.IdentifierNameSyntax or Cs.MemberAccessExpressionSyntax => OfSymbol(model.GetSymbolInfo(expression).Symbol, depth),
            _ => null,
        };
    }

    /// <summary>Model of this file, or of another of its project that holds the initialiser.</summary>
    private SemanticModel Model(Ms.SyntaxTree tree) => tree == symbols.File.Source ? symbols.Model : _models.GetOrAdd(tree, t => symbols.Model.Compilation.GetSemanticModel(t));

    private Box? OfSymbol(ISymbol? symbol, int depth)
    {
        if (symbol is IFieldSymbol { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String }) return new Box("");
        if (symbol is not (ILocalSymbol or IFieldSymbol { IsReadOnly: true } or IFieldSymbol { DeclaredAccessibility: Accessibility.Private } or IPropertySymbol { SetMethod: null })) return null;
        return _single.GetOrAdd(symbol, Single) is { } value ? Value(value, depth + 1) : null;
    }

    /// <summary>The initialiser of a variable that nothing else sets.</summary>
    private Cs.ExpressionSyntax? Single(ISymbol symbol)
    {
        if (symbol.DeclaringSyntaxReferences is not [{ SyntaxTree: var tree } reference]) return null;

        // A field of another file is known when only its own class can set it.
        if (tree != symbols.File.Source && (symbol is not IFieldSymbol { IsReadOnly: true } || !symbols.Model.Compilation.ContainsSyntaxTree(tree))) return null;
        var declaration = reference.GetSyntax();
        var value = declaration switch
        {
            Cs.VariableDeclaratorSyntax variable => variable.Initializer?.Value,
            Cs.PropertyDeclarationSyntax { ExpressionBody: { } arrow } => arrow.Expression,
            Cs.PropertyDeclarationSyntax property => property.Initializer?.Value,
            _ => null,
        };
        if (value is null) return null;
        var scope = symbol is ILocalSymbol ? declaration.FirstAncestorOrSelf<Cs.MemberDeclarationSyntax>() ?? tree.GetRoot() : declaration.FirstAncestorOrSelf<Cs.TypeDeclarationSyntax>() ?? tree.GetRoot();
        var isPartial = scope is Cs.TypeDeclarationSyntax type && type.Modifiers.Any(Microsoft.CodeAnalysis.CSharp.SyntaxKind.PartialKeyword);
        return isPartial || Writes.Any(scope, symbol.Name) ? null : value;
    }

    private static Box? Compared(string sign, object? left, object? right) => (sign, left, right) switch
    {
        ("==", string or null, string or null) or ("==", int, int) or ("==", bool, bool) or ("==", char, char) => new Box(Equals(left, right)),
        ("!=", string or null, string or null) or ("!=", int, int) or ("!=", bool, bool) or ("!=", char, char) => new Box(!Equals(left, right)),
        ("&&", bool a, bool b) => new Box(a && b),
        ("||", bool a, bool b) => new Box(a || b),
        ("<", int a, int b) => new Box(a < b),
        ("<=", int a, int b) => new Box(a <= b),
        (">", int a, int b) => new Box(a > b),
        (">=", int a, int b) => new Box(a >= b),
        _ => null,
    };

    private Box? Joined(IReadOnlyList<Cs.ExpressionSyntax> parts, int depth)
    {
        var text = new StringBuilder();
        var isText = false;
        foreach (var part in parts)
        {
            if (Value(part, depth + 1) is not { Content: string or char or int } value) return null;
            isText |= value.Content is string;
            text.Append(CultureInfo.InvariantCulture, $"{value.Content}");
        }

        return isText ? new Box(text.ToString()) : null;
    }

    private Box? Joined(Cs.InterpolatedStringExpressionSyntax text, int depth)
    {
        var result = new StringBuilder();
        foreach (var content in text.Contents)
        {
            if (content is Cs.InterpolatedStringTextSyntax piece) result.Append(piece.TextToken.ValueText);
            else if (content is Cs.InterpolationSyntax { FormatClause: null, AlignmentClause: null } hole && Value(hole.Expression, depth + 1) is { Content: string or int } value) result.Append(CultureInfo.InvariantCulture, $"{value.Content}");
            else return null;
        }

        return new Box(result.ToString());
    }

    /// <summary>A value, which may be null.</summary>
    private sealed record Box(object? Content);
}
