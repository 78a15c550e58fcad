namespace Crpbot.Code.Rules;

/// <summary>Whether a variable changes by standing at a place.</summary>
public enum SideEffect
{
    /// <summary>Only the value at the place itself.</summary>
    No = 0,

    /// <summary>The value at the place, and the variable after it.</summary>
    Yes = 1,

    /// <summary>The variable after the place, but not the value there.</summary>
    Only = 2,
}
