namespace Crpbot.Sources.Git;

/// <summary>How one git process is run.</summary>
public sealed record GitRun
{
    /// <summary>Written to standard input; null for none.</summary>
    public byte[]? Input { get; init; }

    /// <summary>Reads standard output while git runs; null keeps it in the result.</summary>
    public Action<Stream>? ReadOutput { get; init; }

    /// <summary>Further configuration, stronger than the repository's own.</summary>
    public IReadOnlyList<(string Key, string Value)> Settings { get; init; } = [];

    /// <summary>True to honour the user's and the system's configuration files (to ask for a setting).</summary>
    public bool UserConfiguration { get; init; }

    /// <summary>Index to use in place of the repository's; null for its own.</summary>
    public string? IndexFile { get; init; }
}
