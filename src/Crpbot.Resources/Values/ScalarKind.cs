namespace Crpbot.Resources.Values;

/// <summary>What a scalar was written as.</summary>
public enum ScalarKind
{
    /// <summary>Text.</summary>
    Text = 0,

    /// <summary>Number.</summary>
    Number = 1,

    /// <summary>True or false.</summary>
    Boolean = 2,
}
