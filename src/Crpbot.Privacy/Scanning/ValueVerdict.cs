namespace Crpbot.Privacy.Scanning;

/// <summary>What form and checksum say of a value.</summary>
internal enum ValueVerdict
{
    /// <summary>It can be somebody's.</summary>
    Holds = 0,

    /// <summary>The checksum refutes it.</summary>
    Refuted = 1,

    /// <summary>It is a test number, a range of the documentation or made up.</summary>
    Nobody = 2,
}
