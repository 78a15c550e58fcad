using Crpbot.Core;
using Crpbot.Resources.Estates;

namespace Crpbot.Resources.Scanning;

/// <summary>What all scanners of resources share.</summary>
public sealed record ResourceSurroundings
{
    /// <summary>The clock.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Keyed hash.</summary>
    public required Fingerprint Fingerprint { get; init; }

    /// <summary>Masks credentials in a text that is shown.</summary>
    public required Func<string, string> Redact { get; init; }

    /// <summary>The rule <c>template-unreadable</c>; null when it was deselected.</summary>
    public Rule? Unreadable { get; init; }

    /// <summary>What services do when a template says nothing: type → property path → value.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, DefaultValue>> Defaults { get; init; } = new Dictionary<string, IReadOnlyDictionary<string, DefaultValue>>(StringComparer.Ordinal);
}
