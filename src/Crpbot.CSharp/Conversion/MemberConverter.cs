using Crpbot.CSharp.Patterns;
using Microsoft.CodeAnalysis.CSharp;
using Raw = Microsoft.CodeAnalysis.CSharp.SyntaxKind;

namespace Crpbot.CSharp.Conversion;

/// <summary>Declarations. Namespaces are left out: what they hold stands in the module.</summary>
internal sealed class MemberConverter(Converters all)
{
    /// <summary>A file.</summary>
    public SyntaxNode Module(Cs.CompilationUnitSyntax unit)
    {
        var items = new List<SyntaxNode?>();
        foreach (var import in unit.Usings) items.Add(Import(import));
        foreach (var list in unit.AttributeLists)
            foreach (var attribute in list.Attributes) items.Add(all.Make.Node(SyntaxKind.ExpressionStatement, attribute, all.Functions.Attribute(attribute)));
        foreach (var member in unit.Members) Add(items, member);
        return new SyntaxNode(SyntaxKind.Module, 0, unit.FullSpan.End, children: [.. items]);
    }

    /// <summary>Adds what a member gives: none, one or several nodes.</summary>
    public void Add(List<SyntaxNode?> items, Cs.MemberDeclarationSyntax member)
    {
        if (!all.Make.Enter(member))
        {
            items.Add(TreeMaker.Error(member));
            return;
        }

        switch (member)
        {
            case Cs.BaseNamespaceDeclarationSyntax space:
                foreach (var import in space.Usings) items.Add(Import(import));
                foreach (var inner in space.Members) Add(items, inner);
                break;
            case Cs.GlobalStatementSyntax statement:
                all.Statements.Add(items, statement.Statement);
                break;
            case Cs.FieldDeclarationSyntax { Declaration.Variables: [{ Identifier.ValueText: PatternWords.Field }] } gap when all.Make.IsPattern:
                items.Add(new SyntaxNode(SyntaxKind.Ellipsis, gap.SpanStart, gap.Span.End));
                break;
            case Cs.BaseFieldDeclarationSyntax field:
                items.AddRange(all.Variables.Declare(field, field.Declaration, () => all.Functions.Decorators(field.AttributeLists, field.Modifiers, field.SpanStart), Static(field.Modifiers)));
                break;
            case Cs.BasePropertyDeclarationSyntax property:
                all.Properties.Add(items, property);
                break;
            default:
                items.Add(Choose(member));
                break;
        }

        all.Make.Leave();
    }

    /// <summary>A function inside a function.</summary>
    public SyntaxNode LocalFunction(Cs.LocalFunctionStatementSyntax function) => Function(
        function,
        all.Make.Text(function.Identifier),
        all.Functions.Decorators(function.AttributeLists, function.Modifiers, function.SpanStart),
        all.Functions.TypeParameters(function.TypeParameterList, function.ConstraintClauses, function.Identifier.Span.End),
        function.ParameterList,
        function.ReturnType,
        function.Modifiers,
        (function.Body, function.ExpressionBody));

    private SyntaxNode Choose(Cs.MemberDeclarationSyntax member) => member switch
    {
        Cs.MethodDeclarationSyntax method => Function(
            method,
            all.Make.Text(method.Identifier),
            all.Functions.Decorators(method.AttributeLists, method.Modifiers, method.SpanStart),
            all.Functions.TypeParameters(method.TypeParameterList, method.ConstraintClauses, method.Identifier.Span.End),
            method.ParameterList,
            method.ReturnType,
            method.Modifiers,
            (method.Body, method.ExpressionBody)),
        Cs.ConstructorDeclarationSyntax constructor => Constructor(constructor),
        Cs.DestructorDeclarationSyntax destructor => Function(destructor, "~" + all.Make.Text(destructor.Identifier), Plain(destructor), Nothing(destructor), destructor.ParameterList, null, destructor.Modifiers, (destructor.Body, destructor.ExpressionBody)),
        Cs.OperatorDeclarationSyntax sign => Function(sign, "operator " + sign.OperatorToken.Text, Plain(sign), Nothing(sign), sign.ParameterList, sign.ReturnType, sign.Modifiers, (sign.Body, sign.ExpressionBody)),
        Cs.ConversionOperatorDeclarationSyntax to => Function(to, to.ImplicitOrExplicitKeyword.ValueText + " operator", Plain(to), Nothing(to), to.ParameterList, to.Type, to.Modifiers, (to.Body, to.ExpressionBody)),
        Cs.TypeDeclarationSyntax type => Class(type),
        Cs.EnumDeclarationSyntax choice => Enum(choice),
        Cs.DelegateDeclarationSyntax signature => all.Make.Node(SyntaxKind.Class, signature, all.Make.Text(signature.Identifier), Plain(signature), Nothing(signature), Nothing(signature), Nothing(signature)),
        _ => TreeMaker.Error(member),
    };

    private SyntaxNode Function(Ms.SyntaxNode at, string name, SyntaxNode decorators, SyntaxNode types, Cs.ParameterListSyntax? parameters, Cs.TypeSyntax? returns, Ms.SyntaxTokenList modifiers, (Cs.BlockSyntax? Block, Cs.ArrowExpressionClauseSyntax? Arrow) body)
    {
        var isAsync = modifiers.Any(Raw.AsyncKeyword);
        var gives = returns is not null and not Cs.PredefinedTypeSyntax { Keyword.ValueText: "void" } && !(isAsync && returns is Cs.IdentifierNameSyntax { Identifier.ValueText: "Task" or "ValueTask" });
        var traits = Static(modifiers) | (isAsync ? SyntaxTraits.Async : SyntaxTraits.None);
        var result = returns is null ? null : all.Types.Convert(returns);
        return all.Make.Node(SyntaxKind.Function, at, name, traits, decorators, types, all.Functions.Parameters(parameters, at.SpanStart), result, all.Functions.Body(body.Block, body.Arrow, gives, at.Span.End));
    }

    private SyntaxNode Constructor(Cs.ConstructorDeclarationSyntax constructor)
    {
        var body = all.Functions.Body(constructor.Body, constructor.ExpressionBody, false, constructor.Span.End);
        if (constructor.Initializer is { } chain) body = TreeMaker.List([Chain(chain, chain.ThisOrBaseKeyword, chain.ArgumentList), .. body.Children], chain.SpanStart);
        return all.Make.Node(
            SyntaxKind.Function,
            constructor,
            all.Make.Text(constructor.Identifier),
            SyntaxTraits.Constructor | Static(constructor.Modifiers),
            Plain(constructor),
            Nothing(constructor),
            all.Functions.Parameters(constructor.ParameterList, constructor.SpanStart),
            null,
            body);
    }

    private SyntaxNode Chain(Ms.SyntaxNode at, Ms.SyntaxToken word, Cs.ArgumentListSyntax arguments)
    {
        var callee = all.Make.Note(new SyntaxNode(SyntaxKind.Name, word.SpanStart, word.Span.End, word.ValueText), at);
        var call = all.Make.Node(SyntaxKind.Call, at, callee, all.Accesses.Arguments(arguments));
        return new SyntaxNode(SyntaxKind.ExpressionStatement, call.Start, call.End, children: [call]);
    }

    private SyntaxNode Class(Cs.TypeDeclarationSyntax type)
    {
        var after = type.Identifier.Span.End;
        var bases = new List<SyntaxNode?>();
        foreach (var name in type.BaseList?.Types ?? default) bases.Add(all.Types.Convert(name.Type));
        var members = new List<SyntaxNode?>();
        if (type.ParameterList is not null) all.Properties.AddPrimary(members, type);
        foreach (var member in type.Members) Add(members, member);
        return all.Make.Node(
            SyntaxKind.Class,
            type,
            all.Make.Text(type.Identifier),
            Static(type.Modifiers),
            all.Functions.Decorators(type.AttributeLists, type.Modifiers, type.SpanStart, type.Keyword),
            all.Functions.TypeParameters(type.TypeParameterList, type.ConstraintClauses, after),
            TreeMaker.List(bases, after),
            TreeMaker.List(members, type.OpenBraceToken.IsKind(Raw.None) ? type.Span.End : type.OpenBraceToken.Span.End));
    }

    private SyntaxNode Enum(Cs.EnumDeclarationSyntax choice)
    {
        var members = choice.Members.Select(m => (SyntaxNode?)all.Make.Node(SyntaxKind.AnnotatedAssign, m, "", SyntaxTraits.Simple | SyntaxTraits.Static, all.Variables.Target(m.Identifier, m), null, m.EqualsValue is { } value ? all.Value(value.Value) : null, Nothing(m))).ToList();
        return all.Make.Node(SyntaxKind.Class, choice, all.Make.Text(choice.Identifier), Plain(choice), Nothing(choice), Nothing(choice), TreeMaker.List(members, choice.OpenBraceToken.Span.End));
    }

    private SyntaxNode Import(Cs.UsingDirectiveSyntax import)
    {
        var name = import.NamespaceOrType.ToString().Replace("global::", "", StringComparison.Ordinal);
        if (import.Alias is { } alias)
            return all.Make.Node(SyntaxKind.Import, import, all.Make.Node(SyntaxKind.Alias, import, name, all.Make.Node(SyntaxKind.Name, alias.Name, all.Make.Text(alias.Name.Identifier))));
        var traits = import.StaticKeyword.IsKind(Raw.None) ? SyntaxTraits.None : SyntaxTraits.Static;
        return all.Make.Node(SyntaxKind.ImportFrom, import, name, traits, all.Make.Hollow(SyntaxKind.Alias, import.NamespaceOrType, "*"));
    }

    private SyntaxNode Plain(Cs.MemberDeclarationSyntax member) => all.Functions.Decorators(member.AttributeLists, member.Modifiers, member.SpanStart);

    private static SyntaxNode Nothing(Ms.SyntaxNode at) => TreeMaker.List([], at.Span.End);

    private static SyntaxTraits Static(Ms.SyntaxTokenList modifiers) => modifiers.Any(Raw.StaticKeyword) || modifiers.Any(Raw.ConstKeyword) ? SyntaxTraits.Static : SyntaxTraits.None;
}
