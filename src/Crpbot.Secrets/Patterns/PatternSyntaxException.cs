namespace Crpbot.Secrets.Patterns;

/// <summary>A pattern that is not well formed, or uses what the byte matcher does not have.</summary>
public sealed class PatternSyntaxException : Exception
{
    /// <summary>Creates the error.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="position">0-based offset in the pattern text.</param>
    /// <param name="unsupported">True when other regular expression dialects know the construct.</param>
    public PatternSyntaxException(string message, int position, bool unsupported)
        : base(message)
    {
        Position = position;
        Unsupported = unsupported;
    }

    /// <summary>0-based offset in the pattern text.</summary>
    public int Position { get; }

    /// <summary>True when other regular expression dialects know the construct.</summary>
    public bool Unsupported { get; }
}
