using Crpbot.Cli.Settings;

namespace Crpbot.Cli.CommandLine;

/// <summary>A command: what help, parsing and completion know about it.</summary>
/// <param name="Name">Its words after <c>crpbot</c>, for example <c>rules list</c>; empty for the program itself.</param>
/// <param name="Summary">One line.</param>
internal sealed record CommandSpec(string Name, string Summary)
{
    /// <summary>Example calls with a word on each, first in help.</summary>
    public IReadOnlyList<(string Line, string Note)> Examples { get; init; } = [];

    /// <summary>Its one argument, for example <c>PATH</c>; null for none.</summary>
    public string? Argument { get; init; }

    /// <summary>True when the argument must be given.</summary>
    public bool ArgumentRequired { get; init; }

    /// <summary>True when the argument may be given several times; all of them are in <see cref="Call.Arguments"/>.</summary>
    public bool ArgumentMany { get; init; }

    /// <summary>Words that complete the argument; null for none.</summary>
    public Func<IEnumerable<string>>? ArgumentWords { get; init; }

    /// <summary>Its options.</summary>
    public IReadOnlyList<Setting> Options { get; init; } = [];

    /// <summary>Commands below it.</summary>
    public IReadOnlyList<CommandSpec> Commands { get; init; } = [];

    /// <summary>Runs it and gives the exit code; null for a command that only groups others.</summary>
    public Func<Call, int>? Run { get; init; }

    /// <summary>Last word of the name.</summary>
    public string Word => Name[(Name.LastIndexOf(' ') + 1)..];
}
