using System.Text.RegularExpressions;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Patterns.Matching;

/// <summary>Turns a parsed pattern into nodes that are quick to match.</summary>
internal sealed class PatternCompiler
{
    private const int MaxDepth = 200;
    private const SyntaxTraits Kept = SyntaxTraits.Async | SyntaxTraits.Star | SyntaxTraits.Static | SyntaxTraits.Constructor | SyntaxTraits.ByReference | SyntaxTraits.Variadic | SyntaxTraits.DoubleVariadic;
    private readonly List<string> _names = [];
    private int _depth;

    /// <summary>Names of the metavariables by slot, with <c>$</c>; those of any number without their dots in the name: <c>$...X</c>.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>Compiles a pattern.</summary>
    /// <exception cref="FormatException">It is nested too deeply, or has a wrong expression in a string.</exception>
    public PatternNode Compile(SyntaxNode root)
    {
        var node = root is { Kind: SyntaxKind.Module or SyntaxKind.List, Count: 1 } ? root.Required(0) : root;
        if (node.Kind == SyntaxKind.ExpressionStatement) node = node.Required(0);
        var compiled = Node(node);
        return compiled.Role == PatternRole.Ellipsis ? new PatternNode { Role = PatternRole.Anything, Kind = SyntaxKind.Name } : compiled;
    }

    private PatternNode Node(SyntaxNode node)
    {
        if (++_depth > MaxDepth) throw new FormatException("the pattern is nested too deeply");
        var result = node.Kind switch
        {
            SyntaxKind.Ellipsis => Special(PatternRole.Ellipsis, node),
            SyntaxKind.ExpressionStatement when node[0] is { Kind: SyntaxKind.Ellipsis } => Special(PatternRole.Ellipsis, node),
            SyntaxKind.ExpressionStatement when node[0] is { Kind: SyntaxKind.Name } name && PatternNames.Is(name.Text) => Node(name),
            SyntaxKind.Name when PatternNames.Is(node.Text) && node.Count == 0 => Metavariable(node.Text),
            SyntaxKind.Parameter or SyntaxKind.Alias or SyntaxKind.Handler or SyntaxKind.TypeParameter when node.Text == "..." => Special(PatternRole.Ellipsis, node),
            SyntaxKind.Parameter when PatternNames.IsMany(node.Text) => Metavariable(node.Text),
            SyntaxKind.DeepEllipsis => new PatternNode { Role = PatternRole.Deep, Kind = node.Kind, Children = [Node(node.Required(0))] },
            SyntaxKind.TypedMetavariable => new PatternNode { Role = PatternRole.Typed, Kind = node.Kind, Slot = SlotOf(node.Text), Children = [Node(node.Required(0))] },
            SyntaxKind.Attribute when node.Text == "..." => new PatternNode { Role = PatternRole.Chain, Kind = node.Kind, Children = [Node(node.Required(0))] },
            SyntaxKind.StringLiteral or SyntaxKind.BytesLiteral => Literal(node),
            _ => Plain(node),
        };
        _depth--;
        return result;
    }

    private static PatternNode Special(PatternRole role, SyntaxNode node) => new() { Role = role, Kind = node.Kind };

    private PatternNode Metavariable(string name)
    {
        if (name == PatternNames.Anonymous) return new PatternNode { Role = PatternRole.Anything, Kind = SyntaxKind.Name };
        var role = PatternNames.IsMany(name) ? PatternRole.EllipsisMetavariable : PatternRole.Metavariable;
        if (name == PatternNames.AnonymousMany) return new PatternNode { Role = PatternRole.Ellipsis, Kind = SyntaxKind.Name };
        return new PatternNode { Role = role, Kind = SyntaxKind.Name, Slot = SlotOf(name) };
    }

    private PatternNode Literal(SyntaxNode node)
    {
        if (node.Text == "...") return Special(PatternRole.AnyString, node);
        if (node.Text == PatternNames.Anonymous) return Special(PatternRole.AnyString, node);
        if (PatternNames.Is(node.Text)) return new PatternNode { Role = PatternRole.StringMetavariable, Kind = node.Kind, Slot = SlotOf(node.Text) };
        if (!node.Text.StartsWith("=~/", StringComparison.Ordinal) || node.Text.LastIndexOf('/') is not (var slash and > 2)) return Plain(node);
        var options = node.Text[(slash + 1)..] is "i" ? RegexOptions.IgnoreCase : RegexOptions.None;
        return new PatternNode { Role = PatternRole.StringRegex, Kind = node.Kind, Regex = PatternRegex.Create(node.Text[3..slash], options) };
    }

    private PatternNode Plain(SyntaxNode node)
    {
        var children = new PatternNode?[node.Count];
        for (var i = 0; i < children.Length; i++) children[i] = node[i] is { } child ? Child(node, child) : null;
        var isName = PatternNames.Is(node.Text) && node.Kind is not (SyntaxKind.StringLiteral or SyntaxKind.BytesLiteral);
        var any = node.Text is "..." or PatternNames.Anonymous || (node.Text.Length == 0 && node.Kind is (SyntaxKind.Function or SyntaxKind.Class));
        var dotted = Chain(node);
        return new PatternNode
        {
            Role = PatternRole.Plain,
            Kind = node.Kind,
            Text = node.Text,
            TextSlot = isName && !any ? SlotOf(node.Text) : -1,
            AnyText = any,
            Traits = node.Traits & Kept,
            Children = children,
            Dotted = dotted,
            DottedText = dotted is null ? null : string.Join('.', dotted),
            Operands = node.Kind is SyntaxKind.BinaryOperation ? [.. Operands(node).Select(Node)] : [],
            HasEllipsis = children.Any(c => c is { IsMany: true }),
        };
    }

    // In f"...{$X}..." the dots stand for any parts.
    private PatternNode Child(SyntaxNode node, SyntaxNode child) =>
        node.Kind is SyntaxKind.FormattedString or SyntaxKind.TemplateString && child is { Kind: SyntaxKind.StringLiteral, Text: "..." } ? Special(PatternRole.Ellipsis, child) : Node(child);

    private static string[]? Chain(SyntaxNode node)
    {
        var parts = new List<string>();
        var at = node;
        while (at.Kind == SyntaxKind.Attribute && at.Count == 1 && !at.Text.StartsWith('$') && at.Text != "...")
        {
            parts.Add(at.Text);
            at = at.Required(0);
        }

        if (at.Kind != SyntaxKind.Name || at.Count > 0 || at.Text.StartsWith('$')) return null;
        parts.Add(at.Text);
        parts.Reverse();
        return [.. parts];
    }

    /// <summary>The operands of a chain of one operator, from the left: <c>1 + 2 + ...</c>.</summary>
    private static List<SyntaxNode> Operands(SyntaxNode node)
    {
        var operands = new List<SyntaxNode>();
        var at = node;
        while (at.Kind == SyntaxKind.BinaryOperation && at.Text == node.Text)
        {
            operands.Add(at.Required(1));
            at = at.Required(0);
        }

        operands.Add(at);
        operands.Reverse();
        return operands;
    }

    private int SlotOf(string name)
    {
        var slot = _names.IndexOf(name);
        if (slot >= 0) return slot;
        _names.Add(name);
        return _names.Count - 1;
    }
}
