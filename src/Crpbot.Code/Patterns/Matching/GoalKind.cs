namespace Crpbot.Code.Patterns.Matching;

/// <summary>Kinds of goals.</summary>
internal enum GoalKind
{
    /// <summary>A node.</summary>
    Node,

    /// <summary>Items in order.</summary>
    Items,

    /// <summary>Items in any order.</summary>
    Unordered,

    /// <summary>Keyword arguments.</summary>
    Keywords,

    /// <summary>Statements.</summary>
    Statements,
}
