namespace Crpbot.Sources.Git;

/// <summary>How far an object of history has come.</summary>
internal enum ItemState : byte
{
    /// <summary>Not read yet, or not readable.</summary>
    Open = 0,

    /// <summary>Read; nothing in it can be reported. Remembered between runs.</summary>
    Clean = 1,

    /// <summary>Read and offered.</summary>
    Hit = 2,

    /// <summary>Left out on purpose.</summary>
    LeftOut = 3,
}
