namespace Crpbot.Cli;

/// <summary>What the program gets from the outside: streams, environment, current folder and clock.</summary>
internal sealed record Surroundings
{
    /// <summary>Standard output, for reports only.</summary>
    public required Stream Out { get; init; }

    /// <summary>Standard error, for progress, logs and errors.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Standard input.</summary>
    public required Func<Stream> In { get; init; }

    /// <summary>True when standard output is a terminal.</summary>
    public required bool OutIsTerminal { get; init; }

    /// <summary>True when standard error is a terminal.</summary>
    public required bool ErrorIsTerminal { get; init; }

    /// <summary>Columns of the terminal; 80 when there is none.</summary>
    public required Func<int> Width { get; init; }

    /// <summary>Reads an environment variable; null when it is not set.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>Current folder, absolute.</summary>
    public required string Folder { get; init; }

    /// <summary>The clock.</summary>
    public required TimeProvider Clock { get; init; }

    /// <summary>Cancelled by Ctrl-C and SIGTERM.</summary>
    public CancellationToken Stop { get; init; }

    /// <summary>Those of the process.</summary>
    public static Surroundings OfProcess() => new()
    {
        Out = new StandardOutput(Console.OpenStandardOutput()),
        Error = Console.Error,
        In = Console.OpenStandardInput,
        OutIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        Width = () => Console.IsOutputRedirected ? 80 : Math.Max(Console.WindowWidth, 40),
        Variable = Environment.GetEnvironmentVariable,
        Folder = Environment.CurrentDirectory,
        Clock = TimeProvider.System,
    };

    /// <summary>Writes text with LF line ends to standard output.</summary>
    /// <param name="text">The text.</param>
    public void Write(string text) => Out.Write(System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>True when output to a terminal may be coloured.</summary>
    /// <param name="when"><c>auto</c>, <c>always</c> or <c>never</c>.</param>
    /// <param name="terminal">True when the stream is a terminal.</param>
    public bool UsesColor(string when, bool terminal) => when switch
    {
        "always" => true,
        "never" => false,
        _ when Variable("NO_COLOR") is { Length: > 0 } => false,
        _ when Variable("FORCE_COLOR") is { Length: > 0 } force => force != "0",
        _ => terminal && Variable("TERM") != "dumb",
    };
}
