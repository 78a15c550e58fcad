using System.Collections.Concurrent;
using Crpbot.CSharp.Conversion;
using Microsoft.CodeAnalysis.CSharp;

namespace Crpbot.CSharp.Semantics;

/// <summary>Roslyn's symbols and types for the nodes of one file. A file with code nested beyond what is analysed has none.</summary>
/// <param name="file">File.</param>
/// <param name="model">Makes the file's model, once.</param>
internal sealed class FileSymbols(ConvertedFile file, Func<SemanticModel> model)
{
    private readonly ConcurrentDictionary<SyntaxNode, Ms.SyntaxNode> _adopted = new(ReferenceEqualityComparer.Instance);
    private readonly Lazy<SemanticModel> _model = new(model);

    /// <summary>True when parts of the file are nested beyond what is analysed: nothing of it is bound.</summary>
    public bool IsTooDeep { get; } = file.Tree.Faults.Any(f => f.Message.Contains("too deeply", StringComparison.Ordinal));

    /// <summary>The file.</summary>
    public ConvertedFile File => file;

    /// <summary>Roslyn's model.</summary>
    public SemanticModel Model => _model.Value;

    /// <summary>Roslyn node of a node; null for made ones.</summary>
    public Ms.SyntaxNode? Origin(SyntaxNode node) => IsTooDeep ? null : file.Origins.GetValueOrDefault(node) ?? (_adopted.TryGetValue(node, out var origin) ? origin : null);

    /// <summary>Gives a made node the meaning of another.</summary>
    public SyntaxNode Adopt(SyntaxNode made, SyntaxNode of)
    {
        if (Origin(of) is { } origin) _adopted[made] = origin;
        return made;
    }

    /// <summary>What a node declares or refers to; of several candidates the first.</summary>
    public ISymbol? Symbol(SyntaxNode node)
    {
        if (Origin(node) is not { } origin) return null;
        if (IsDeclaration(origin) && node.Kind != SyntaxKind.AnnotatedAssign) return Model.GetDeclaredSymbol(origin);
        return origin is Cs.CompilationUnitSyntax or Cs.StatementSyntax ? null : Of(origin);
    }

    /// <summary>Static type of a node's value.</summary>
    public ITypeSymbol? Type(SyntaxNode node)
    {
        if (Origin(node) is not { } origin) return null;
        if (IsDeclaration(origin)) return TypeOf(Model.GetDeclaredSymbol(origin));
        if (origin is not Cs.ExpressionSyntax) return null;
        var info = Model.GetTypeInfo(origin);
        if (info.Type is { TypeKind: not TypeKind.Error } type) return type;
        return TypeOf(Of(origin)) ?? info.Type ?? info.ConvertedType;
    }

    private ISymbol? Of(Ms.SyntaxNode origin)
    {
        if (origin is Cs.ImplicitObjectCreationExpressionSyntax or Cs.BaseObjectCreationExpressionSyntax && Model.GetSymbolInfo(origin) is var made) return made.Symbol ?? made.CandidateSymbols.FirstOrDefault() ?? Model.GetTypeInfo(origin).Type;
        var info = Model.GetSymbolInfo(origin);
        return info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
    }

    private static ITypeSymbol? TypeOf(ISymbol? symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        IEventSymbol happening => happening.Type,
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => constructor.ContainingType,
        _ => null,
    };

    private static bool IsDeclaration(Ms.SyntaxNode origin) => origin is Cs.VariableDeclaratorSyntax or Cs.ParameterSyntax or Cs.SingleVariableDesignationSyntax or Cs.ForEachStatementSyntax
        or Cs.CatchDeclarationSyntax or Cs.MemberDeclarationSyntax or Cs.LocalFunctionStatementSyntax or Cs.FromClauseSyntax or Cs.LetClauseSyntax or Cs.JoinClauseSyntax or Cs.JoinIntoClauseSyntax
        or Cs.QueryContinuationSyntax or Cs.AccessorDeclarationSyntax;
}
