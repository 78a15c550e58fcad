using Crpbot.CSharp.Patterns;
using Microsoft.CodeAnalysis.CSharp;
using Raw = Microsoft.CodeAnalysis.CSharp.SyntaxKind;

namespace Crpbot.CSharp.Conversion;

/// <summary>Calls, members, elements, and their forms that stop at null: <c>a?.b.c()</c> is <c>a.b.c()</c> with a trait on <c>.b</c>.</summary>
internal sealed class AccessConverter(Converters all)
{
    private readonly Stack<SyntaxNode> _receivers = new();

    /// <summary>A call; <c>nameof(x)</c> is a TypeOperation.</summary>
    public SyntaxNode Invocation(Cs.InvocationExpressionSyntax node)
    {
        if (node.Expression is Cs.IdentifierNameSyntax { Identifier: var word } && node.ArgumentList.Arguments is [{ Expression: var only }])
        {
            if (word.ValueText == "nameof") return all.Make.Node(SyntaxKind.TypeOperation, node, "nameof", all.Value(only), null);
            if (all.Make.IsPattern && word.ValueText == PatternWords.Deep) return all.Make.Node(SyntaxKind.DeepEllipsis, node, all.Value(only));
            if (all.Make.IsPattern && word.ValueText.StartsWith(PatternWords.Typed, StringComparison.Ordinal)) return Typed(node, word, only);
        }

        var callee = all.Value(node.Expression);
        return all.Make.Note(new SyntaxNode(SyntaxKind.Call, Math.Min(callee.Start, node.SpanStart), node.Span.End, children: [callee, Arguments(node.ArgumentList)]), node);
    }

    /// <summary>Arguments in the order written.</summary>
    public SyntaxNode Arguments(Cs.BaseArgumentListSyntax? list, int at = 0)
    {
        if (list is null) return TreeMaker.List([], at);
        var items = new SyntaxNode?[list.Arguments.Count];
        for (var i = 0; i < items.Length; i++) items[i] = Argument(list.Arguments[i]);
        return TreeMaker.List(items, Math.Min(list.SpanStart + 1, list.Span.End));
    }

    /// <summary>A member.</summary>
    public SyntaxNode Member(Cs.MemberAccessExpressionSyntax node)
    {
        var value = node.Expression is Cs.IdentifierNameSyntax name ? all.Types.Convert(name) : all.Value(node.Expression);
        return all.Types.Member(node, value, node.Name, SyntaxTraits.None);
    }

    /// <summary>An element.</summary>
    public SyntaxNode Element(Cs.ElementAccessExpressionSyntax node) => Subscript(node, all.Value(node.Expression), node.ArgumentList, SyntaxTraits.None);

    /// <summary>Something that stops at null.</summary>
    public SyntaxNode Conditional(Cs.ConditionalAccessExpressionSyntax node)
    {
        _receivers.Push(all.Value(node.Expression));
        var depth = _receivers.Count;
        var result = all.Value(node.WhenNotNull);
        while (_receivers.Count >= depth) _receivers.Pop();
        return result;
    }

    /// <summary><c>.b</c> of <c>a?.b</c>.</summary>
    public SyntaxNode MemberBinding(Cs.MemberBindingExpressionSyntax node) =>
        _receivers.TryPeek(out var receiver) ? all.Types.Member(node, receiver, node.Name, SyntaxTraits.NullConditional) : TreeMaker.Error(node);

    /// <summary><c>[b]</c> of <c>a?[b]</c>.</summary>
    public SyntaxNode ElementBinding(Cs.ElementBindingExpressionSyntax node) =>
        _receivers.TryPeek(out var receiver) ? Subscript(node, receiver, node.ArgumentList, SyntaxTraits.NullConditional) : TreeMaker.Error(node);

    private SyntaxNode Argument(Cs.ArgumentSyntax argument)
    {
        var value = all.Value(argument.Expression);
        if (!argument.RefKindKeyword.IsKind(Raw.None)) value = all.Make.With(value, SyntaxTraits.ByReference);
        return argument.NameColon is null ? value : all.Make.Node(SyntaxKind.Keyword, argument, all.Make.Text(argument.NameColon.Name.Identifier), value);
    }

    private SyntaxNode Subscript(Ms.SyntaxNode at, SyntaxNode value, Cs.BracketedArgumentListSyntax list, SyntaxTraits traits)
    {
        var arguments = Arguments(list);
        var index = arguments.Count == 1 ? arguments.Required(0) : new SyntaxNode(SyntaxKind.Tuple, arguments.Start, arguments.End, children: arguments.Children.ToArray());
        return all.Make.Note(new SyntaxNode(SyntaxKind.Subscript, value.Start, list.Span.End, "", traits, [value, index]), at);
    }

    private SyntaxNode Typed(Ms.SyntaxNode at, Ms.SyntaxToken word, Cs.ExpressionSyntax type) =>
        all.Make.Node(SyntaxKind.TypedMetavariable, at, all.Make.Text(word), all.Types.Convert(((Cs.DefaultExpressionSyntax)type).Type));
}
