namespace Crpbot.Code.Trees;

/// <summary>A parsed file.</summary>
public sealed class SyntaxTree
{
    /// <summary>Language.</summary>
    public required Language Language { get; init; }

    /// <summary>The decoded text that offsets count in (UTF-16, no byte order mark).</summary>
    public required string Text { get; init; }

    /// <summary>A <see cref="SyntaxKind.Module"/>.</summary>
    public required SyntaxNode Root { get; init; }

    /// <summary>Comments in order of position.</summary>
    public IReadOnlyList<TextSpan> Comments { get; init; } = [];

    /// <summary>What did not parse, in order of position; the rest of the tree is good.</summary>
    public IReadOnlyList<SyntaxFault> Faults { get; init; } = [];

    /// <summary>Offsets of line starts.</summary>
    public required LineTable Lines { get; init; }
}
