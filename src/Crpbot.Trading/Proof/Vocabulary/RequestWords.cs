namespace Crpbot.Trading.Proof.Vocabulary;

/// <summary>What stands in an order request.</summary>
/// <param name="ReducingKeys">Keys (or keywords) that say that it closes or changes a position.</param>
/// <param name="ReducingValues">Last names of values that say so.</param>
/// <param name="StopKeys">Keys of the protective stop.</param>
/// <param name="VolumeKeys">Keys of the volume.</param>
public sealed record RequestWords(IReadOnlyList<string> ReducingKeys, IReadOnlyList<string> ReducingValues, IReadOnlyList<string> StopKeys, IReadOnlyList<string> VolumeKeys)
{
    /// <summary>Nothing is known.</summary>
    public static RequestWords None { get; } = new([], [], [], []);
}
