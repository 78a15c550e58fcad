namespace Crpbot.Resources.Estates;

/// <summary>The three outcomes of a rule.</summary>
public enum Outcome
{
    /// <summary>Broken.</summary>
    Fail = 0,

    /// <summary>Cannot be decided.</summary>
    Unknown = 1,

    /// <summary>Kept.</summary>
    Pass = 2,
}
