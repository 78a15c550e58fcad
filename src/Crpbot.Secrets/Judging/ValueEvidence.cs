using Crpbot.Secrets.Assignments;

namespace Crpbot.Secrets.Judging;

/// <summary>All that is known of a candidate.</summary>
internal readonly ref struct ValueEvidence
{
    /// <summary>Collects it.</summary>
    public ValueEvidence(ReadOnlySpan<byte> value, ReadOnlySpan<byte> name, in ValueShape shape, in Candidate candidate, SourceKind source, in Surroundings around)
    {
        Value = value;
        Name = name;
        Shape = shape;
        Syntax = candidate.Syntax;
        IsQuoted = candidate.Quote != 0;
        Source = source;
        Around = around;
        Coverage = WordLikeness.Coverage(value);
    }

    /// <summary>The value.</summary>
    public ReadOnlySpan<byte> Value { get; }

    /// <summary>The name; may be empty.</summary>
    public ReadOnlySpan<byte> Name { get; }

    /// <summary>Its shape.</summary>
    public ValueShape Shape { get; }

    /// <summary>How it hangs together with its name.</summary>
    public CandidateSyntax Syntax { get; }

    /// <summary>True when it stands in quotes.</summary>
    public bool IsQuoted { get; }

    /// <summary>Kind of file.</summary>
    public SourceKind Source { get; }

    /// <summary>What stands around it.</summary>
    public Surroundings Around { get; }

    /// <summary>Share that is word-like, 0 to 1.</summary>
    public double Coverage { get; }

    /// <summary>True when most of it are words.</summary>
    public bool IsWordy => Coverage >= 0.6;
}
