using Crpbot.Core;
using Crpbot.Resources.Conditions;

namespace Crpbot.Resources.Rules;

/// <summary>A compiled rule on resources.</summary>
public sealed record ResourceRule
{
    /// <summary>The record.</summary>
    public required Rule Rule { get; init; }

    /// <summary>Types it judges.</summary>
    public required IReadOnlyList<string> Types { get; init; }

    /// <summary>True when it judges templates and other files.</summary>
    public required bool ForTemplates { get; init; }

    /// <summary>True when it judges the live account.</summary>
    public required bool ForLive { get; init; }

    /// <summary>When it applies; null means always.</summary>
    public ICondition? When { get; init; }

    /// <summary>What must hold (or must not: <see cref="Forbids"/>).</summary>
    public required ICondition Condition { get; init; }

    /// <summary>True when <see cref="Condition"/> must not hold.</summary>
    public required bool Forbids { get; init; }

    /// <summary>List whose items are judged one by one; null judges the resource as a whole.</summary>
    public PropertyPath? Each { get; init; }

    /// <summary>Values of parameters, by name.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Parameters { get; init; }

    /// <summary>All properties read.</summary>
    public required IReadOnlyList<PropertyRead> Reads { get; init; }
}
