namespace Crpbot.Evidence.Hygiene;

/// <summary>A commit and what its author says about it.</summary>
/// <param name="Id">Full id.</param>
/// <param name="Message">The whole message.</param>
/// <param name="IsMerge">True when it has several parents.</param>
public sealed record CommitText(string Id, string Message, bool IsMerge)
{
    /// <summary>First line of the message.</summary>
    public string Subject => Message.AsSpan().Trim().IndexOf('\n') is >= 0 and var end ? Message.AsSpan().Trim()[..end].TrimEnd().ToString() : Message.Trim();
}
