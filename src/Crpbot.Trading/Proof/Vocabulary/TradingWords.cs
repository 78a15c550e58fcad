namespace Crpbot.Trading.Proof.Vocabulary;

/// <summary>All vocabularies of a run as one.</summary>
/// <param name="Platforms">Built-in ones and the repository's own.</param>
public sealed record TradingWords(IReadOnlyList<Platform> Platforms)
{
    /// <summary>Functions that say whether risk limits allow a trade.</summary>
    public IReadOnlyList<NamePattern> Guards { get; } = [.. Platforms.SelectMany(p => p.Guards)];

    /// <summary>Names that say whether trading was stopped.</summary>
    public IReadOnlyList<NamePattern> KillSwitch { get; } = [.. Platforms.SelectMany(p => p.KillSwitchReads)];

    /// <summary>Calls and functions that only make risk smaller.</summary>
    public IReadOnlyList<NamePattern> Reducing { get; } = [.. Platforms.SelectMany(p => p.ReducingCalls)];

    /// <summary>Calls that place a protective stop.</summary>
    public IReadOnlyList<NamePattern> Stops { get; } = [.. Platforms.SelectMany(p => p.StopCalls)];

    /// <summary>Where balance and equity come from.</summary>
    public IReadOnlyList<NamePattern> Accounts { get; } = [.. Platforms.SelectMany(p => p.AccountSources)];

    /// <summary>Methods that a platform calls.</summary>
    public IReadOnlyList<NamePattern> EntryPoints { get; } = [.. Platforms.SelectMany(p => p.EntryPoints)];

    /// <summary>Keys under which requests give a protective stop.</summary>
    public IReadOnlySet<string> StopKeys { get; } = Platforms.SelectMany(p => p.Request.StopKeys).ToHashSet(StringComparer.Ordinal);

    /// <summary>Keys under which requests give a volume.</summary>
    public IReadOnlySet<string> VolumeKeys { get; } = Platforms.SelectMany(p => p.Request.VolumeKeys).ToHashSet(StringComparer.Ordinal);
}
