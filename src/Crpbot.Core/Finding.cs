namespace Crpbot.Core;

/// <summary>One thing that is wrong (or cannot be decided), with its place, proof and cure.</summary>
public sealed record Finding
{
    /// <summary>The rule that speaks; gives id, remediation and references.</summary>
    public required Rule Rule { get; init; }

    /// <summary>Severity at this place (a rule's severity may be raised or lowered by context).</summary>
    public required Severity Severity { get; init; }

    /// <summary>Confidence at this place.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>Fail or unknown.</summary>
    public FindingStatus Status { get; init; } = FindingStatus.Fail;

    /// <summary>One sentence about this place, without any secret value.</summary>
    public required string Message { get; init; }

    /// <summary>Stable id over moved lines: 32 lower-case hex digits (see <see cref="Core.Fingerprint"/>).</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Place in text; null only when <see cref="Resource"/> is present.</summary>
    public Location? Location { get; init; }

    /// <summary>Further places of the same finding, ordered by path, line and column; the primary place is not repeated.</summary>
    public IReadOnlyList<Place> Places { get; init; } = [];

    /// <summary>The way from cause to this place, cause first and this place last; empty when one place alone makes the finding.</summary>
    public IReadOnlyList<TraceStep> Trace { get; init; } = [];

    /// <summary>Ignore comments that apply to the primary place.</summary>
    public IReadOnlyList<InlineIgnore> Ignores { get; init; } = [];

    /// <summary>Cloud resource; null only when <see cref="Location"/> is present.</summary>
    public ResourceReference? Resource { get; init; }

    /// <summary>What was read, redacted, ordered by key (ordinal).</summary>
    public IReadOnlyDictionary<string, string> Evidence { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Masked source lines; null when there is no text.</summary>
    public Excerpt? Excerpt { get; init; }

    /// <summary>Monthly savings in account currency if cured; null when the rule is not about cost.</summary>
    public decimal? Savings { get; init; }

    /// <summary>Set when an ignore or a baseline hides the finding from the gate.</summary>
    public Suppression? Suppressed { get; init; }

    /// <summary>False when every place of it is in the baseline or stood before the diff base.</summary>
    public bool New { get; init; } = true;

    /// <summary>Path used for ordering and grouping: the file's, else the resource's id.</summary>
    public string SortPath => Location?.Path ?? Resource?.Id ?? string.Empty;
}
