namespace Crpbot.Reports;

/// <summary>How a report should look. Only <see cref="Baselined"/> and <see cref="PathPrefix"/> concern files; the rest is for the terminal.</summary>
public sealed record ReportOptions
{
    /// <summary>Colour and bold by ANSI escape sequences.</summary>
    public bool Color { get; init; }

    /// <summary>Columns of the terminal; values below 40 count as 40.</summary>
    public int Width { get; init; } = 80;

    /// <summary>0 normal, 1 (<c>-v</c>) lists what each scanner did and all that was left out, 2 (<c>-vv</c>) the same.</summary>
    public int Verbose { get; init; }

    /// <summary>Findings only (<c>-q</c>); an incomplete run still says so in its last line.</summary>
    public bool Quiet { get; init; }

    /// <summary>Absolute folder that paths are relative to, for OSC 8 hyperlinks; null writes none.</summary>
    public string? LinkRoot { get; init; }

    /// <summary>
    /// Folder of the target inside its repository, with a slash at the end; empty when the target is the repository itself. SARIF, GitHub and
    /// GitLab look paths up from the root of the repository, so that they get it in front.
    /// </summary>
    public string PathPrefix { get; init; } = string.Empty;

    /// <summary>True when a baseline or a diff base decides what is new.</summary>
    public bool Baselined { get; init; }

    /// <summary>True to propose <c>crpbot baseline</c> when the gate failed and more than 20 findings are open (no baseline is in use, and the command knows one).</summary>
    public bool SuggestBaseline { get; init; }
}
