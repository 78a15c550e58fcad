using Crpbot.Core;
using Crpbot.Resources.Conditions;
using Crpbot.Resources.Estates;

namespace Crpbot.Resources.Scanning;

/// <summary>What all scanners of resources share.</summary>
public sealed record ResourceSurroundings
{
    /// <summary>The clock.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Keyed hash.</summary>
    public required Fingerprint Fingerprint { get; init; }

    /// <summary>Masks credentials in a line that is shown: path of its file, the line.</summary>
    public required Func<string, string, string> Redact { get; init; }

    /// <summary>Tells credentials from other values, before one is shown.</summary>
    public required ISecretJudge Secrets { get; init; }

    /// <summary>The rule <c>template-unreadable</c>; null when it was deselected.</summary>
    public Rule? Unreadable { get; init; }

    /// <summary>What services do when a template says nothing.</summary>
    public ServiceDefaults Defaults { get; init; } = ServiceDefaults.None;
}
