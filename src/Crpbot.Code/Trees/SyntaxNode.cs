using System.Diagnostics;

namespace Crpbot.Code.Trees;

/// <summary>
/// A node of any language's tree. One shape for all kinds: matching, walking and lowering are written once.
/// Identity is by reference; a tree is never changed after its parser made it.
/// </summary>
[DebuggerDisplay("{Kind} {Text} [{Start}..{End})")]
public sealed class SyntaxNode
{
    private static readonly SyntaxNode?[] Nothing = [];
    private readonly SyntaxNode?[] _children;

    /// <summary>Creates a node.</summary>
    /// <param name="kind">Kind; see there for text and children.</param>
    /// <param name="start">UTF-16 offset of the first character in the file's text.</param>
    /// <param name="end">UTF-16 offset after the last character.</param>
    /// <param name="text">Name, operator or literal value; empty when the kind has none.</param>
    /// <param name="traits">Traits.</param>
    /// <param name="children">Slots in the order that <see cref="SyntaxKind"/> gives; the array is kept, not copied.</param>
    public SyntaxNode(SyntaxKind kind, int start, int end, string text = "", SyntaxTraits traits = SyntaxTraits.None, SyntaxNode?[]? children = null) =>
        (Kind, Start, End, Text, Traits, _children) = (kind, start, end, text, traits, children ?? Nothing);

    /// <summary>Kind.</summary>
    public SyntaxKind Kind { get; }

    /// <summary>Traits.</summary>
    public SyntaxTraits Traits { get; }

    /// <summary>UTF-16 offset of the first character.</summary>
    public int Start { get; }

    /// <summary>UTF-16 offset after the last character.</summary>
    public int End { get; }

    /// <summary>Name, operator or literal value; empty when the kind has none.</summary>
    public string Text { get; }

    /// <summary>Child slots; null where an optional part is missing.</summary>
    public ReadOnlySpan<SyntaxNode?> Children => _children;

    /// <summary>Number of slots.</summary>
    public int Count => _children.Length;

    /// <summary>A slot; null when the optional part is missing.</summary>
    /// <param name="slot">Index as in <see cref="SyntaxKind"/>.</param>
    public SyntaxNode? this[int slot] => _children[slot];

    /// <summary>A slot that is always filled.</summary>
    /// <param name="slot">Index as in <see cref="SyntaxKind"/>.</param>
    /// <exception cref="InvalidOperationException">It is empty: a bug of the parser.</exception>
    public SyntaxNode Required(int slot) => _children[slot] ?? throw new InvalidOperationException($"slot {slot} of {Kind} is empty");

    /// <summary>True when all of a set of traits are set.</summary>
    /// <param name="traits">Traits.</param>
    public bool Has(SyntaxTraits traits) => (Traits & traits) == traits;
}
