using System.Text.RegularExpressions;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Patterns.Matching;

/// <summary>A node of a compiled pattern.</summary>
internal sealed class PatternNode
{
    /// <summary>How it matches.</summary>
    public required PatternRole Role { get; init; }

    /// <summary>Kind that is matched.</summary>
    public required SyntaxKind Kind { get; init; }

    /// <summary>Text that is matched.</summary>
    public string Text { get; init; } = string.Empty;

    /// <summary>Slot of the metavariable that the node is; -1 for none.</summary>
    public int Slot { get; init; } = -1;

    /// <summary>Slot of the metavariable that the text is; -1 for none.</summary>
    public int TextSlot { get; init; } = -1;

    /// <summary>True when the text does not matter (<c>def ...(): ...</c>, <c>$_</c>).</summary>
    public bool AnyText { get; init; }

    /// <summary>Traits that the target must have.</summary>
    public SyntaxTraits Traits { get; init; }

    /// <summary>Children in the slots of the kind.</summary>
    public PatternNode?[] Children { get; init; } = [];

    /// <summary>Dotted names of a chain of members that begins with a name, without metavariables; null for others.</summary>
    public string[]? Dotted { get; init; }

    /// <summary>The chain as one text; null when <see cref="Dotted"/> is.</summary>
    public string? DottedText { get; init; }

    /// <summary>Expression sought in strings.</summary>
    public Regex? Regex { get; init; }

    /// <summary>Operands of a chain of one operator; empty when it is no such chain.</summary>
    public PatternNode[] Operands { get; init; } = [];

    /// <summary>True when one of the children is <c>...</c> or <c>$...X</c>.</summary>
    public bool HasEllipsis { get; init; }

    /// <summary>True for the two roles that stand for any number of things.</summary>
    public bool IsMany => Role is PatternRole.Ellipsis or PatternRole.EllipsisMetavariable;

    /// <summary>A child.</summary>
    public PatternNode? this[int slot] => slot < Children.Length ? Children[slot] : null;
}
