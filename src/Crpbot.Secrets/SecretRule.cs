using Crpbot.Core;
using Crpbot.Secrets.Checks;
using Crpbot.Secrets.Patterns;

namespace Crpbot.Secrets;

/// <summary>A rule of the secrets scanner, its <c>match: secret</c> part compiled (docs/writing-rules.md gives the meaning of each key).</summary>
public sealed class SecretRule
{
    /// <summary>The record it was made from.</summary>
    public required Rule Rule { get; init; }

    /// <summary>What it finds.</summary>
    public required SecretKind Kind { get; init; }

    /// <summary>What the credential opens, a noun phrase; null when unknown.</summary>
    public string? Opens { get; init; }

    /// <summary>Patterns that find it anywhere; empty for assignment rules.</summary>
    public IReadOnlyList<Pattern> Patterns { get; init; } = [];

    /// <summary>Setting names; empty for pattern rules.</summary>
    public IReadOnlyList<NameGlob> Names { get; init; } = [];

    /// <summary>Whole value of an assignment; null for pattern rules.</summary>
    public Pattern? Value { get; init; }

    /// <summary>Lower-case context words as Latin-1 bytes; empty for no condition.</summary>
    public IReadOnlyList<byte[]> Near { get; init; } = [];

    /// <summary>The same as text, to be looked for in paths.</summary>
    public IReadOnlyList<string> NearInPath { get; init; } = [];

    /// <summary>Paths in which it runs; empty for all.</summary>
    public IReadOnlyList<PathGlob> Files { get; init; } = [];

    /// <summary>Id of the rule beside whose credentials the patterns are tried; null for anywhere.</summary>
    public string? Beside { get; init; }

    /// <summary>Greatest distance in lines for <see cref="Beside"/>.</summary>
    public int BesideLines { get; init; }

    /// <summary>Structural checks that must all hold.</summary>
    public IReadOnlyList<ISecretCheck> Checks { get; init; } = [];

    /// <summary>Checksum or structure that raises confidence when it holds, and lowers confidence (and severity, when it refutes) when it does not; null for none.</summary>
    public ISecretCheck? Proof { get; init; }

    /// <summary>Least Shannon entropy in bits per character.</summary>
    public double Entropy { get; init; }

    /// <summary>Values that are public.</summary>
    public IReadOnlyList<Pattern> Allow { get; init; } = [];

    /// <summary>True when letters, digits and underscores may not touch the match.</summary>
    public bool Bounded { get; init; } = true;

    /// <summary>True when values that look like placeholders are kept.</summary>
    public bool KeepPlaceholders { get; init; }

    /// <summary>True for a rule of a team's gitleaks configuration, which has the first word on what it finds.</summary>
    public bool Imported { get; init; }

    /// <summary>Set for the rules that name what the generic detector accepts; null otherwise.</summary>
    public string? Generic { get; init; }

    /// <summary>Who wins when several rules claim the same text; higher is more specific.</summary>
    public int Priority
    {
        get
        {
            if (Imported) return 60;
            if (Generic is not null) return 0;
            var own = Rule.Confidence switch { Confidence.High => 30, Confidence.Medium => 20, _ => 10 };
            return own + (Checks.Count > 0 || Proof is not null ? 5 : 0) + (Patterns.Count > 0 ? 3 : 0) + (Near.Count > 0 ? 2 : 0) + (Files.Count > 0 ? 2 : 0) + (Kind == SecretKind.Id ? -20 : 0);
        }
    }

    /// <summary>True when the rule runs in files of this path.</summary>
    /// <param name="path">Path; null when unknown, then only rules for all files run.</param>
    public bool RunsIn(string? path)
    {
        if (Files.Count == 0) return true;
        if (path is null) return false;
        foreach (var glob in Files)
            if (glob.IsMatch(path)) return true;
        return false;
    }
}
