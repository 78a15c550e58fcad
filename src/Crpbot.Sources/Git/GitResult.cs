namespace Crpbot.Sources.Git;

/// <summary>How a git process ended.</summary>
/// <param name="Started">False when there is no git executable.</param>
/// <param name="ExitCode">Exit code; -1 when not started.</param>
/// <param name="Output">Standard output; empty when a reader took it.</param>
/// <param name="Error">Standard error, first lines.</param>
public sealed record GitResult(bool Started, int ExitCode, byte[] Output, string Error)
{
    /// <summary>True when git ran and ended with 0.</summary>
    public bool Ok => Started && ExitCode == 0;

    /// <summary>Standard output as text, without the last line end.</summary>
    public string Text => System.Text.Encoding.UTF8.GetString(Output).TrimEnd('\n');

    /// <summary>Why it failed, one sentence for a report.</summary>
    public string Sentence
    {
        get
        {
            if (!Started) return "git is not installed";
            string first = Error.Split('\n', 2)[0].Trim();
            return first.Length == 0 ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"git ended with exit code {ExitCode}") : "git: " + first;
        }
    }
}
