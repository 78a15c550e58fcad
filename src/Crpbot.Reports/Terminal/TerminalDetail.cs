namespace Crpbot.Reports.Terminal;

/// <summary>How much of each finding the terminal shows.</summary>
public enum TerminalDetail
{
    /// <summary>Full up to 30 findings, one line each beyond.</summary>
    Auto = 0,

    /// <summary>Excerpt, caret and cure, however many there are.</summary>
    Full = 1,

    /// <summary>One line each.</summary>
    Concise = 2,
}
