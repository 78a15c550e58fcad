namespace Crpbot.Aws.Collecting;

/// <summary>A file of collectors: one service.</summary>
/// <param name="Service">Service as in the published models.</param>
/// <param name="Prefix">Prefix of its IAM actions.</param>
/// <param name="Permissions">IAM actions of operations whose action is not <c>prefix:Operation</c>.</param>
/// <param name="Masks">Places in answers that may hold secrets, by operation.</param>
/// <param name="Collectors">The collectors, in file order.</param>
internal sealed record CollectorFile(
    string Service,
    string Prefix,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Permissions,
    IReadOnlyDictionary<string, IReadOnlyList<MaskPath>> Masks,
    IReadOnlyList<Collector> Collectors)
{
    /// <summary>This file and another of the same service as one; the other wins where both speak of an operation.</summary>
    /// <param name="other">The other.</param>
    public CollectorFile With(CollectorFile other) => other with
    {
        Permissions = Joined(Permissions, other.Permissions),
        Masks = Masks.Keys.Union(other.Masks.Keys, StringComparer.Ordinal).ToDictionary(k => k, IReadOnlyList<MaskPath> (k) => [.. Masks.GetValueOrDefault(k) ?? [], .. other.Masks.GetValueOrDefault(k) ?? []], StringComparer.Ordinal),
        Collectors = [.. Collectors, .. other.Collectors],
    };

    private static Dictionary<string, T> Joined<T>(IReadOnlyDictionary<string, T> first, IReadOnlyDictionary<string, T> second)
    {
        var joined = new Dictionary<string, T>(first, StringComparer.Ordinal);
        foreach (var (key, value) in second) joined[key] = value;
        return joined;
    }
}
