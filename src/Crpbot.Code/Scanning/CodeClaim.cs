namespace Crpbot.Code.Scanning;

/// <summary>What a file is to a language.</summary>
public enum CodeClaim
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Code.</summary>
    Code = 1,

    /// <summary>Not code, but needed to understand it (a project file).</summary>
    Beside = 2,
}
