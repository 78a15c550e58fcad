using Crpbot.Core;
using Crpbot.Privacy.Checksums;

namespace Crpbot.Privacy.Rules;

/// <summary>A rule of the privacy scanner, its <c>match: personal</c> part compiled (docs/privacy.md gives the meaning of each key).</summary>
public sealed class PersonalRule
{
    /// <summary>The record it was made from.</summary>
    public required Rule Rule { get; init; }

    /// <summary>What it finds, in the plural: <c>payment card numbers</c>.</summary>
    public required string What { get; init; }

    internal PersonalForm Form { get; init; }

    internal ContextNeed Needs { get; init; }

    internal IReadOnlyList<PersonalPattern> Patterns { get; init; } = [];

    internal IChecksum? Checksum { get; init; }

    internal IReadOnlyList<string> Words { get; init; } = [];

    internal Exclusions Excluded { get; init; } = Exclusions.None;

    internal SourceUse InSource { get; init; }
}
