namespace Crpbot.Resources.Conditions;

/// <summary>Kleene's three truth values, ordered so that conjunction is the minimum and disjunction the maximum.</summary>
public enum Truth
{
    /// <summary>Certainly not.</summary>
    False = 0,

    /// <summary>Cannot be decided.</summary>
    Unknown = 1,

    /// <summary>Certainly.</summary>
    True = 2,
}
