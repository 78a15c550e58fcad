using System.Runtime.CompilerServices;
using Crpbot.Code.Trees;
using Crpbot.CSharp.Patterns;

namespace Crpbot.CSharp.Conversion;

/// <summary>Makes nodes of the uniform tree, remembers which Roslyn node each came from, and bounds depth. One per file.</summary>
internal sealed class TreeMaker
{
    /// <summary>Levels below which code becomes an Error node with a fault: whoever walks a tree may recurse.</summary>
    public const int MaxDepth = 500;

    private int _depth;

    /// <summary>Roslyn node of each node that has a meaning of its own: expressions, declarations.</summary>
    public Dictionary<SyntaxNode, Ms.SyntaxNode> Origins { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>What was left out.</summary>
    public List<SyntaxFault> Faults { get; } = [];

    /// <summary>True for patterns, whose identifiers may stand for metavariables.</summary>
    public bool IsPattern { get; init; }

    /// <summary>Text of an identifier: without <c>@</c>, a metavariable for its placeholder.</summary>
    /// <param name="token">Token.</param>
    public string Text(Ms.SyntaxToken token) => IsPattern ? PatternWords.Original(token.ValueText) : token.ValueText;

    /// <summary>Makes a node with the span of a Roslyn node.</summary>
    public SyntaxNode Node(SyntaxKind kind, Ms.SyntaxNode at, params SyntaxNode?[] children) => Node(kind, at, "", SyntaxTraits.None, children);

    /// <summary>Makes a node with text.</summary>
    public SyntaxNode Node(SyntaxKind kind, Ms.SyntaxNode at, string text, params SyntaxNode?[] children) => Node(kind, at, text, SyntaxTraits.None, children);

    /// <summary>Makes a node with text and traits.</summary>
    public SyntaxNode Node(SyntaxKind kind, Ms.SyntaxNode at, string text, SyntaxTraits traits, params SyntaxNode?[] children)
    {
        var span = at.Span;
        return Note(new SyntaxNode(kind, span.Start, span.End, text, traits, children), at);
    }

    /// <summary>Makes a node whose one slot is empty.</summary>
    public SyntaxNode Hollow(SyntaxKind kind, Ms.SyntaxNode at, string text = "")
    {
        var span = at.Span;
        return Note(new SyntaxNode(kind, span.Start, span.End, text, SyntaxTraits.None, [null]), at);
    }

    /// <summary>Remembers a node's origin.</summary>
    public SyntaxNode Note(SyntaxNode node, Ms.SyntaxNode origin)
    {
        if (node.Kind is not (SyntaxKind.List or SyntaxKind.Error) && !IsPattern) Origins[node] = origin;
        return node;
    }

    /// <summary>A copy with more traits.</summary>
    public SyntaxNode With(SyntaxNode node, SyntaxTraits traits)
    {
        if (node.Has(traits)) return node;
        var copy = new SyntaxNode(node.Kind, node.Start, node.End, node.Text, node.Traits | traits, node.Children.ToArray());
        return Origins.TryGetValue(node, out var origin) ? Note(copy, origin) : copy;
    }

    /// <summary>A list around its items.</summary>
    /// <param name="items">Items.</param>
    /// <param name="at">Offset when there are none.</param>
    public static SyntaxNode List(IReadOnlyList<SyntaxNode?> items, int at)
    {
        if (items.Count == 0) return new SyntaxNode(SyntaxKind.List, at, at);
        var first = items[0]?.Start ?? at;
        return new SyntaxNode(SyntaxKind.List, first, Math.Max(first, items[^1]?.End ?? at), children: [.. items]);
    }

    /// <summary>Goes one level deeper; false, with a fault, when that is too deep.</summary>
    /// <param name="at">Node.</param>
    public bool Enter(Ms.SyntaxNode at)
    {
        if (_depth < MaxDepth && RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            _depth++;
            return true;
        }

        Faults.Add(new SyntaxFault(new TextSpan(at.SpanStart, at.SpanStart), "nested too deeply; what is inside is not analysed"));
        return false;
    }

    /// <summary>Back up.</summary>
    public void Leave() => _depth--;

    /// <summary>Counts levels that are made without entering each.</summary>
    /// <param name="levels">Number of levels, negative on the way back.</param>
    public void Deepen(int levels) => _depth += levels;

    /// <summary>Something that has no meaning.</summary>
    /// <param name="at">Where.</param>
    public static SyntaxNode Error(Ms.SyntaxNode at) => new(SyntaxKind.Error, at.SpanStart, at.Span.End);
}
