namespace Crpbot.Secrets.Patterns;

/// <summary>How a match attempt ended.</summary>
public enum MatchOutcome
{
    /// <summary>No match at this place.</summary>
    None = 0,

    /// <summary>Matched.</summary>
    Found = 1,

    /// <summary>Given up: the pattern backtracks too much on this text.</summary>
    OutOfBudget = 2,
}
