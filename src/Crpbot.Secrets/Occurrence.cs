using Crpbot.Core;

namespace Crpbot.Secrets;

/// <summary>One credential at one place, already masked: all that is kept after the text is gone.</summary>
internal sealed record Occurrence
{
    /// <summary>The rule that names it.</summary>
    public required SecretRule Rule { get; init; }

    /// <summary>Keyed hash of the value; equal for equal values.</summary>
    public required string ValueHash { get; init; }

    /// <summary>The masked value.</summary>
    public required string Masked { get; init; }

    /// <summary>Where it stands.</summary>
    public required Location Location { get; init; }

    /// <summary>Masked source line.</summary>
    public required Excerpt Excerpt { get; init; }

    /// <summary>Severity at this place.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Confidence at this place.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>How it is encoded; null when it is not.</summary>
    public string? Encoding { get; init; }

    /// <summary>Whether the rule's proof holds; null when it has none.</summary>
    public bool? Proven { get; init; }

    /// <summary>Commit that brought it in; null in the working tree.</summary>
    public CommitReference? Commit { get; init; }

    /// <summary>True when git tracks the file or its history holds it.</summary>
    public bool Tracked { get; init; }

    /// <summary>True when the path says test, example or fixture.</summary>
    public bool InFixture { get; init; }

    /// <summary>False when it stands outside the lines added by the change under review.</summary>
    public bool Added { get; init; } = true;

    /// <summary>Ignore comments that apply to the line.</summary>
    public IReadOnlyList<InlineIgnore> Ignores { get; init; } = [];

    /// <summary>Path with archive entry.</summary>
    public string DisplayPath => Location.ArchiveEntry is null ? Location.Path : Location.Path + "!" + Location.ArchiveEntry;
}
