namespace Crpbot.Trading.Packs;

/// <summary>Type of an account.</summary>
public enum AccountType
{
    /// <summary>The usual one.</summary>
    Standard,

    /// <summary>May hold over news and weekends, with less leverage.</summary>
    Swing,
}
