namespace Crpbot.Code.Patterns.Matching;

/// <summary>Modes in which lists are matched.</summary>
[Flags]
internal enum GoalModes
{
    /// <summary>All items.</summary>
    None = 0,

    /// <summary>The target may have more items.</summary>
    MoreAllowed = 1,

    /// <summary>Keyword arguments are passed over; they have a goal of their own.</summary>
    SkipKeywords = 2,

    /// <summary>Anything may stand before the next statement.</summary>
    Gap = 4,

    /// <summary>The statements are the whole pattern: what they cover is the match.</summary>
    Whole = 8,
}
