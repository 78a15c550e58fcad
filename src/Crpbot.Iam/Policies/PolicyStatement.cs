using Crpbot.Resources.Values;

namespace Crpbot.Iam.Policies;

/// <summary>One statement of a policy.</summary>
internal sealed record PolicyStatement
{
    /// <summary>Its path in the resource.</summary>
    public required string Path { get; init; }

    /// <summary>Itself.</summary>
    public required Value Node { get; init; }

    /// <summary><c>Allow</c>, <c>Deny</c> or unknown.</summary>
    public required Value Effect { get; init; }

    /// <summary>Who it speaks of; empty in identity policies.</summary>
    public IReadOnlyList<PolicyPrincipal> Principals { get; init; } = [];

    /// <summary>True when it has <c>Principal</c> or <c>NotPrincipal</c>; identity policies have none.</summary>
    public bool NamesPrincipals { get; init; }

    /// <summary>True when it has <c>NotPrincipal</c>.</summary>
    public bool HasNotPrincipal { get; init; }

    /// <summary>Action patterns.</summary>
    public IReadOnlyList<Value> Actions { get; init; } = [];

    /// <summary>Excluded action patterns; null without <c>NotAction</c>.</summary>
    public IReadOnlyList<Value>? NotActions { get; init; }

    /// <summary>Resource patterns.</summary>
    public IReadOnlyList<Value> Resources { get; init; } = [];

    /// <summary>Excluded resource patterns; null without <c>NotResource</c>.</summary>
    public IReadOnlyList<Value>? NotResources { get; init; }

    /// <summary>True when the statement names resources at all; trust policies do not.</summary>
    public bool NamesResources { get; init; }

    /// <summary>Conditions, all of which must hold.</summary>
    public IReadOnlyList<PolicyConditionKey> Conditions { get; init; } = [];
}
