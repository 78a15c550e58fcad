namespace Crpbot.Core;

/// <summary>
/// A parsed piece of a rule or configuration file with its position: a scalar, a sequence or a mapping.
/// Scanners read the <c>match</c> part of their own rules from it.
/// </summary>
/// <param name="File">File the node was read from, for messages.</param>
/// <param name="Line">1-based line.</param>
/// <param name="Column">1-based column.</param>
public abstract record RuleNode(string File, int Line, int Column)
{
    /// <summary>A located error about this node.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="cure">What to do instead; null when the message says it.</param>
    public UserError Error(string message, string? cure = null) => new(message, cure, File, Line, Column);
}
