using Crpbot.Core;

namespace Crpbot.Evidence.Gates;

/// <summary>The verdict on one gate.</summary>
/// <param name="Rule">The gate's rule.</param>
/// <param name="State">The verdict.</param>
/// <param name="Required">True when the promotion needs it; an advisory gate is shown and decides nothing.</param>
/// <param name="Sentence">What decided it.</param>
public sealed record GateOutcome(Rule Rule, GateState State, bool Required, string Sentence)
{
    /// <summary>Places that decide it, in the order in which they were found.</summary>
    public IReadOnlyList<EvidencePlace> Evidence { get; init; } = [];

    /// <summary>Findings for the reports: failures, and unknowns that have a place.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>How a reader can verify the verdict, a command or an order; null when the rule's remedy says it.</summary>
    public string? Verify { get; init; }

    /// <summary>What would decide a gate that is not shown; empty otherwise.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];
}
