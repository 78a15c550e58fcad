namespace Crpbot.Code.Patterns.Matching;

/// <summary>How a list of a pattern matches.</summary>
internal enum ListForm
{
    /// <summary>All items in order.</summary>
    Ordered,

    /// <summary>All items in any order.</summary>
    Unordered,

    /// <summary>Those of the pattern, in any order, among more.</summary>
    Some,

    /// <summary>Positional in order, keywords in any order.</summary>
    Arguments,

    /// <summary>Statements.</summary>
    Body,
}
