namespace Crpbot.Core;

/// <summary>A wrong option, configuration or rule: something the user can mend. Ends the run with exit code 2.</summary>
public sealed class UserError : Exception
{
    /// <summary>Creates an error with position and cure.</summary>
    /// <param name="message">What is wrong, one sentence.</param>
    /// <param name="cure">What to do; null when the message says it.</param>
    /// <param name="file">File that holds the fault; null for the command line.</param>
    /// <param name="line">1-based line; 0 when unknown.</param>
    /// <param name="column">1-based column; 0 when unknown.</param>
    public UserError(string message, string? cure = null, string? file = null, int line = 0, int column = 0)
        : base(message)
    {
        Cure = cure;
        File = file;
        Line = line;
        Column = column;
    }

    /// <summary>What to do about it; null when the message says it.</summary>
    public string? Cure { get; }

    /// <summary>File that holds the fault; null for the command line.</summary>
    public string? File { get; }

    /// <summary>1-based line; 0 when unknown.</summary>
    public int Line { get; }

    /// <summary>1-based column; 0 when unknown.</summary>
    public int Column { get; }
}
