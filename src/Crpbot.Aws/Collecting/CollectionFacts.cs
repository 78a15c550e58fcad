namespace Crpbot.Aws.Collecting;

/// <summary>Named values that every expression may read.</summary>
internal static class CollectionFacts
{
    /// <summary>The names: 12-digit account id, region that is asked, partition (<c>aws</c>, <c>aws-cn</c>, <c>aws-us-gov</c>).</summary>
    public static IReadOnlyList<string> Names { get; } = ["account", "region", "partition"];
}
