namespace Crpbot.Cli.Tests;

/// <summary>What a run of the program gave.</summary>
public sealed record Outcome(int ExitCode, string Out, string Error)
{
    public string LastLine => Out.TrimEnd('\n').Split('\n')[^1];
}
