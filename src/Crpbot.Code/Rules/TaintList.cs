namespace Crpbot.Code.Rules;

/// <summary>The four lists of a taint rule.</summary>
public enum TaintList
{
    /// <summary>Where data comes in.</summary>
    Sources = 0,

    /// <summary>Where data must not arrive.</summary>
    Sinks = 1,

    /// <summary>Where data is made safe.</summary>
    Sanitizers = 2,

    /// <summary>Where data passes on.</summary>
    Propagators = 3,
}
