using Crpbot.Resources.Values;

namespace Crpbot.Resources.Documents;

/// <summary>A document that cannot be read.</summary>
public sealed class DocumentException : Exception
{
    /// <summary>Creates it.</summary>
    /// <param name="at">Place of the fault.</param>
    /// <param name="message">What is wrong.</param>
    public DocumentException(SourceSpan at, string message)
        : base(message) => At = at;

    /// <summary>Place of the fault.</summary>
    public SourceSpan At { get; }

    /// <summary>A fault at a point.</summary>
    /// <param name="line">1-based line.</param>
    /// <param name="column">1-based column.</param>
    /// <param name="message">What is wrong.</param>
    public static DocumentException Point(long line, long column, string message) => new(new SourceSpan((int)Math.Max(1, line), (int)Math.Max(1, column), (int)Math.Max(1, line), (int)Math.Max(1, column) + 1), message);
}
