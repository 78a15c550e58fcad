using Crpbot.Code.Trees;

namespace Crpbot.Code.Patterns.Matching;

/// <summary>What a metavariable holds while a match is sought.</summary>
internal struct SlotValue
{
    /// <summary>True once it holds something.</summary>
    public bool Bound;

    /// <summary>The node; the owner of the name when <see cref="Text"/> is set; the list when <see cref="IsList"/> is.</summary>
    public SyntaxNode? Node;

    /// <summary>A name or the content of a string; null when the node itself is meant.</summary>
    public string? Text;

    /// <summary>True when the text is the content of the string <see cref="Node"/>.</summary>
    public bool IsContent;

    /// <summary>True for any number of children of <see cref="Node"/>.</summary>
    public bool IsList;

    /// <summary>First child of a list.</summary>
    public int From;

    /// <summary>Child after the last of a list.</summary>
    public int To;
}
