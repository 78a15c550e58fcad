namespace Crpbot.Trading.Proof.Vocabulary;

/// <summary>How one way to a market names things.</summary>
public sealed record Platform
{
    /// <summary>For the reader, for example <c>MetaTrader 5</c>.</summary>
    public required string Title { get; init; }

    /// <summary>Modules or namespaces of which a file must import one before names with open receivers count; empty for always.</summary>
    public IReadOnlyList<string> Imports { get; init; } = [];

    /// <summary>Calls that open or enlarge a position.</summary>
    public IReadOnlyList<NamePattern> OrderCalls { get; init; } = [];

    /// <summary>Calls, and functions around them, that only make risk smaller and stay allowed.</summary>
    public IReadOnlyList<NamePattern> ReducingCalls { get; init; } = [];

    /// <summary>Calls that place a protective stop of their own.</summary>
    public IReadOnlyList<NamePattern> StopCalls { get; init; } = [];

    /// <summary>Functions that say whether risk limits allow a trade.</summary>
    public IReadOnlyList<NamePattern> Guards { get; init; } = [];

    /// <summary>Names that say whether trading was stopped.</summary>
    public IReadOnlyList<NamePattern> KillSwitchReads { get; init; } = [];

    /// <summary>Where balance and equity come from.</summary>
    public IReadOnlyList<NamePattern> AccountSources { get; init; } = [];

    /// <summary>Methods that the platform itself calls.</summary>
    public IReadOnlyList<NamePattern> EntryPoints { get; init; } = [];

    /// <summary>Keys and values of an order request.</summary>
    public RequestWords Request { get; init; } = RequestWords.None;

    /// <summary>Orders that travel as messages; null when the platform has none.</summary>
    public MessageWords? Messages { get; init; }
}
