using Crpbot.Code.Trees;

namespace Crpbot.Code.Patterns.Matching;

/// <summary>Something that has yet to be matched.</summary>
internal struct Goal
{
    /// <summary>What is to be done.</summary>
    public GoalKind Kind;

    /// <summary>Part of the pattern, or the list of it.</summary>
    public PatternNode Pattern;

    /// <summary>Part of the file, or the list of it.</summary>
    public SyntaxNode? Target;

    /// <summary>Index in the pattern's list.</summary>
    public int At;

    /// <summary>Index in the target's list, or number of a statement.</summary>
    public int From;

    /// <summary>Number of the statement to stop at.</summary>
    public int To;

    /// <summary>Number of the last statement matched; -1 before the first.</summary>
    public int Last;

    /// <summary>Modes of the list.</summary>
    public GoalModes Modes;

    /// <summary>Items of the target that are taken already.</summary>
    public UsedItem? Used;

    /// <summary>The goal after this one; 0 for none.</summary>
    public int Next;
}
