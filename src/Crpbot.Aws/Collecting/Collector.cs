using Crpbot.Aws.Collecting.Expressions;
using Crpbot.Core;

namespace Crpbot.Aws.Collecting;

/// <summary>How resources of one type are read from an account. A type may have several collectors.</summary>
internal sealed record Collector
{
    /// <summary>Resource type.</summary>
    public required string Type { get; init; }

    /// <summary>True when it is asked in each region, false for once an account.</summary>
    public required bool Regional { get; init; }

    /// <summary>The list call.</summary>
    public required CallSpec Call { get; init; }

    /// <summary>Call that must succeed first; null for none.</summary>
    public BeforeCall? Before { get; init; }

    /// <summary>Type for each of whose items the call is made; null for one call.</summary>
    public string? Over { get; init; }

    /// <summary>Items in the answer; null when the answer itself is the one item.</summary>
    public ItemList? Each { get; init; }

    /// <summary>The item counts only if this is there; null for always.</summary>
    public AnswerPath? When { get; init; }

    /// <summary>True when an "absent" answer still makes a document, in which everything is absent.</summary>
    public bool EmptyWhenAbsent { get; init; }

    /// <summary>True when a region without the service has no resources; false when that leaves the question open.</summary>
    public bool EmptyWhenUnsupported { get; init; }

    /// <summary>Id of a resource.</summary>
    public required TextTemplate Id { get; init; }

    /// <summary>ARN; null when the type has none.</summary>
    public TextTemplate? Arn { get; init; }

    /// <summary>Further names.</summary>
    public IReadOnlyList<TextTemplate> Names { get; init; } = [];

    /// <summary>Region of an item; null for the region that was asked.</summary>
    public Expression? Region { get; init; }

    /// <summary>Fixed region that is asked (services that answer only there); null for each enabled one or the home region.</summary>
    public string? At { get; init; }

    /// <summary>Properties.</summary>
    public required IReadOnlyList<CollectedProperty> Properties { get; init; }

    /// <summary>Calls made for each item.</summary>
    public IReadOnlyList<FurtherCall> With { get; init; } = [];

    /// <summary>Where it stands, for errors.</summary>
    public required RuleMapping Node { get; init; }

    /// <summary>True when the document certainly exists, whatever the call answers.</summary>
    public bool IsSingleton => Each is null && Over is null && When is null && (EmptyWhenAbsent || Call.Absent.Count == 0);
}
