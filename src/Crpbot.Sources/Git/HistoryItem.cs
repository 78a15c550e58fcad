namespace Crpbot.Sources.Git;

/// <summary>An object of history.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">Its kind; none when only its existence is known.</param>
/// <param name="FirstSighting">First place of a blob; -1 for none.</param>
internal readonly record struct HistoryItem(ObjectId Id, ObjectKind Kind, int FirstSighting);
