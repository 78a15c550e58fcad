using Crpbot.Core;

namespace Crpbot.Cli.CommandLine;

/// <summary>A parsed command line.</summary>
/// <param name="Command">The command.</param>
/// <param name="Argument">Its argument; null when not given.</param>
/// <param name="Given">Options that were given, by key; flags hold <c>true</c> or <c>false</c>.</param>
/// <param name="Verbosity">Number of <c>-v</c>.</param>
/// <param name="Surroundings">Streams, environment, clock.</param>
internal sealed record Call(CommandSpec Command, string? Argument, IReadOnlyDictionary<string, IReadOnlyList<string>> Given, int Verbosity, Surroundings Surroundings)
{
    /// <summary>Its arguments, for a command that takes several.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = Argument is null ? [] : [Argument];

    /// <summary>True when a flag was given.</summary>
    /// <param name="key">Its key.</param>
    public bool Has(string key) => Given.TryGetValue(key, out var values) && values is ["true"];

    /// <summary>All values of an option.</summary>
    /// <param name="key">Its key.</param>
    public IReadOnlyList<string> All(string key) => Given.GetValueOrDefault(key) ?? [];

    /// <summary>The value of an option; null when not given.</summary>
    /// <param name="key">Its key.</param>
    public string? One(string key) => Given.TryGetValue(key, out var values) ? values[^1] : null;

    /// <summary>Absolute path of the target: the argument, or the current folder.</summary>
    /// <exception cref="UserError">There is nothing at that path.</exception>
    public string Target()
    {
        if (Argument is null or "-") return Surroundings.Folder;
        var path = Path.GetFullPath(Argument, Surroundings.Folder);
        return Path.Exists(path) ? path : throw new UserError($"there is no file or folder '{Argument}'", "give a path that exists, or none for the current folder");
    }
}
