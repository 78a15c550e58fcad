namespace Crpbot.Sources.Git;

/// <summary>A commit of history.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Seconds">Author date, seconds since 1970; null when unknown.</param>
/// <param name="Author">Author name.</param>
internal readonly record struct HistoryCommit(ObjectId Id, long? Seconds, string Author)
{
    /// <summary>Author date; null when unknown or out of range.</summary>
    public DateTimeOffset? Date =>
        Seconds is >= -62135596800 and <= 253402300799 ? DateTimeOffset.FromUnixTimeSeconds(Seconds.Value) : null;
}
