using Crpbot.Core;

namespace Crpbot.Privacy.Reporting;

/// <summary>One of the first places of a finding, masked: all that is kept of it.</summary>
internal sealed record Sighting
{
    /// <summary>Where it stands.</summary>
    public required Location Location { get; init; }

    /// <summary>Masked value.</summary>
    public required string Masked { get; init; }

    /// <summary>Masked line.</summary>
    public required Excerpt Excerpt { get; init; }

    /// <summary>Name of the column or path in JSON; null for none.</summary>
    public string? Where { get; init; }

    /// <summary>Commit that brought it in; null in the working tree.</summary>
    public CommitReference? Commit { get; init; }

    /// <summary>Ignore comments that apply to the line.</summary>
    public IReadOnlyList<InlineIgnore> Ignores { get; init; } = [];
}
