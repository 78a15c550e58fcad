using Crpbot.Core;
using Crpbot.Evidence.Files;
using Crpbot.Evidence.Hygiene;
using Crpbot.Evidence.TestCode;

namespace Crpbot.Evidence.Gates;

/// <summary>What gates judge by.</summary>
public sealed record EvidenceContext
{
    /// <summary>Reports, metrics, logs, models.</summary>
    public required IEvidenceFiles Files { get; init; }

    /// <summary>The clock.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Keyed hash for fingerprints.</summary>
    public required Fingerprint Fingerprint { get; init; }

    /// <summary>What the code says: tests, and lines that name what is guarded.</summary>
    public required CodeFacts Code { get; init; }

    /// <summary>What git says.</summary>
    public required IRepositoryFacts Repository { get; init; }

    /// <summary>Settings of <c>evidence:</c> in crpbot.yml; null when it has none.</summary>
    public EvidenceConfig? Config { get; init; }

    /// <summary>True to judge also gates whose evidence nobody configured (<c>crpbot gates</c>); false tells of those only what the repository itself shows.</summary>
    public bool AllGates { get; init; }

    /// <summary>Masks credentials in a text that is quoted; gets its path and the text.</summary>
    public Func<string, string, string> Redact { get; init; } = static (_, text) => text;
}
