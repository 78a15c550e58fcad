using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;
using Crpbot.CSharp.Semantics;

namespace Crpbot.CSharp.Index;

/// <summary>Which functions of the target a call, creation, member or delegate runs.</summary>
internal sealed class CallTable(DeclarationTable declarations, TypeTable types, VariableTable variables)
{
    private const int MaxTargets = 8;

    /// <summary>Functions that a Call, New, or the reading of a property runs.</summary>
    public IReadOnlyList<CallTarget> Targets(CodeFile file, SyntaxNode node)
    {
        var symbols = ((CSharpSemantics)file.Semantics).Symbols;
        return node.Kind switch
        {
            SyntaxKind.Call when symbols.Symbol(node) is IMethodSymbol { MethodKind: MethodKind.DelegateInvoke } => Callables(file, Invoked(node)),
            SyntaxKind.Call when symbols.Symbol(node) is IMethodSymbol method => OfCall(node, method),
            SyntaxKind.Call when node.Required(0) is { Kind: SyntaxKind.Name } callee => Callables(file, callee),
            SyntaxKind.New => Creation(symbols.Symbol(node)),
            SyntaxKind.Attribute or SyntaxKind.Name when symbols.Symbol(node) is IPropertySymbol { GetMethod: { } getter } => Dispatch(getter, Receiver(node, getter), !getter.IsStatic, null),
            SyntaxKind.Subscript when symbols.Symbol(node) is IPropertySymbol { GetMethod: { } getter } => Dispatch(getter, node.Required(0), !getter.IsStatic, [.. Index(node)]),
            _ => [],
        };
    }

    /// <summary>Functions that a value stands for.</summary>
    public IReadOnlyList<CallTarget> Callables(CodeFile file, SyntaxNode expression)
    {
        if (expression.Kind == SyntaxKind.Lambda) return declarations.Function(expression) is { } lambda ? [new CallTarget(lambda, null, null, false, true)] : [];
        if (expression.Kind is not (SyntaxKind.Name or SyntaxKind.Attribute)) return [];
        var symbol = ((CSharpSemantics)file.Semantics).Symbols.Symbol(expression);
        if (symbol is IMethodSymbol { ReducedFrom: { } extension } && expression.Kind == SyntaxKind.Attribute) return Dispatch(extension, null, false, [expression.Required(0)]);
        if (symbol is IMethodSymbol method) return Dispatch(method, Receiver(expression, method), !method.IsStatic, null);
        if (symbol is not (ILocalSymbol or IFieldSymbol) || variables.Variable(file, expression) is not { } variable) return [];
        return variables.Values(variable) is [{ Kind: SyntaxKind.Lambda } only] && declarations.Function(only) is { } function ? [new CallTarget(function, null, null, false, true)] : [];
    }

    private static SyntaxNode Invoked(SyntaxNode call) => call.Required(0) is { Kind: SyntaxKind.Attribute, Text: "Invoke" } invoke ? invoke.Required(0) : call.Required(0);

    private static IEnumerable<SyntaxNode> Index(SyntaxNode subscript) =>
        subscript.Required(1) is { Kind: SyntaxKind.Tuple } several ? several.Children.ToArray().OfType<SyntaxNode>() : [subscript.Required(1)];

    private List<CallTarget> OfCall(SyntaxNode call, IMethodSymbol method)
    {
        if (method.MethodKind == MethodKind.Constructor) return declarations.Function(method) is { } constructor ? [new CallTarget(constructor, null, This(call), true, true)] : [];
        var callee = call.Required(0);
        if (method.ReducedFrom is { } extension && callee.Kind == SyntaxKind.Attribute)
            return Dispatch(extension, null, false, [callee.Required(0), .. call.Required(1).Children.ToArray().OfType<SyntaxNode>()]);
        var targets = Dispatch(method, Receiver(callee, method), !method.IsStatic, null);
        return callee is { Kind: SyntaxKind.Attribute } && callee.Required(0) is { Kind: SyntaxKind.Name, Text: "base" } && targets.Count > 0 ? [targets[0] with { Certain = true }] : targets;
    }

    private CallTarget[] Creation(ISymbol? symbol)
    {
        var created = declarations.Class(symbol as ITypeSymbol ?? symbol?.ContainingType);
        var constructor = declarations.Function(symbol as IMethodSymbol);
        return created is null && constructor is null ? [] : [new CallTarget(constructor, created, null, false, true)];
    }

    private List<CallTarget> Dispatch(IMethodSymbol method, SyntaxNode? receiver, bool bound, IReadOnlyList<SyntaxNode>? arguments)
    {
        var functions = new List<FunctionSymbol>();
        var isBase = receiver is { Kind: SyntaxKind.Name, Text: "base" };
        if (declarations.Function(method) is { } own && (!method.IsAbstract || method.ContainingType.TypeKind == TypeKind.Interface)) functions.Add(own);
        if (!isBase && (method.IsAbstract || method.IsVirtual || method.IsOverride)) functions.AddRange(types.Overriders(method).Except(functions).Take(MaxTargets));
        if (functions.Count > 1) functions.RemoveAll(f => f.Node.Required(4).Count == 0 && f.File.Tree.Text.AsSpan(f.Node.Start, f.Node.End - f.Node.Start).TrimEnd().EndsWith(";") && !f.Node.Has(SyntaxTraits.Property));
        return functions.ConvertAll(f => new CallTarget(f, null, bound ? receiver : null, bound, functions.Count == 1, arguments));
    }

    private static SyntaxNode? Receiver(SyntaxNode callee, IMethodSymbol method)
    {
        if (method.IsStatic || method.MethodKind is MethodKind.LocalFunction or MethodKind.LambdaMethod) return null;
        return callee.Kind == SyntaxKind.Attribute ? callee.Required(0) : This(callee);
    }

    private static SyntaxNode This(SyntaxNode at) => new(SyntaxKind.Name, at.Start, at.Start, "this");
}
