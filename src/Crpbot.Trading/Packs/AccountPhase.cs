namespace Crpbot.Trading.Packs;

/// <summary>Phase of an account.</summary>
public enum AccountPhase
{
    /// <summary>First evaluation.</summary>
    Challenge,

    /// <summary>Second evaluation.</summary>
    Verification,

    /// <summary>The account that pays.</summary>
    Funded,
}
