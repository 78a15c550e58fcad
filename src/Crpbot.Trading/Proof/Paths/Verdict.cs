namespace Crpbot.Trading.Proof.Paths;

/// <summary>What it means when a test holds.</summary>
internal enum Verdict
{
    /// <summary>Nothing for the guard.</summary>
    None = 0,

    /// <summary>Trading is allowed.</summary>
    Allow,

    /// <summary>Trading must stop.</summary>
    Halt,
}
