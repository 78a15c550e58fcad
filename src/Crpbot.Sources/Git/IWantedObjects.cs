namespace Crpbot.Sources.Git;

/// <summary>Says which objects to read.</summary>
internal interface IWantedObjects
{
    /// <summary>The number under which an object is wanted; -1 when it is not, or was read already.</summary>
    /// <param name="id">Object id.</param>
    int Take(ObjectId id);

    /// <summary>All wanted objects, when they are so few that looking each up beats walking through a pack's index.</summary>
    /// <param name="packSize">Number of objects of the pack.</param>
    /// <returns>null when the index should be walked.</returns>
    IEnumerable<(ObjectId Id, int Item)>? Few(int packSize);
}
