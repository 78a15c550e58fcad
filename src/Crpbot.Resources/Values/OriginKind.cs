namespace Crpbot.Resources.Values;

/// <summary>How a value came to be what it is.</summary>
public enum OriginKind
{
    /// <summary>Written there.</summary>
    Literal = 0,

    /// <summary>Default of a parameter, so that a deployment may change it.</summary>
    ParameterDefault = 1,

    /// <summary>Given in a parameter file or with <c>--parameters</c>.</summary>
    ParameterGiven = 2,

    /// <summary>What the service does when nothing is said.</summary>
    ServiceDefault = 3,

    /// <summary>Answer of an API call.</summary>
    ApiCall = 4,

    /// <summary>Computed from known values (mapping, intrinsic function).</summary>
    Derived = 5,
}
