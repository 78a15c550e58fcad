using Crpbot.Resources.Values;

namespace Crpbot.Resources;

/// <summary>
/// A resource as a document in the CloudFormation resource schema, whatever it was read from. Facts without a CloudFormation type have
/// virtual types: <c>Live::IAM::CredentialReport</c>, <c>Docker::Stage</c>, <c>GitHub::Job</c>, <c>Systemd::Unit</c> …
/// </summary>
public sealed record Resource
{
    /// <summary>Type, for example <c>AWS::RDS::DBInstance</c>.</summary>
    public required string Type { get; init; }

    /// <summary>Logical id in a template, physical name in an account.</summary>
    public required string Id { get; init; }

    /// <summary>Unique over a run; what <see cref="ReferenceValue.Target"/> holds. Template: <c>path#LogicalId</c>; live: the ARN or <c>account/region/type/id</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Where it comes from.</summary>
    public required ResourceSource Source { get; init; }

    /// <summary>Resources of one scope may refer to each other: the template (with its nested stacks) or the account.</summary>
    public required string Scope { get; init; }

    /// <summary>Properties in the schema of the type.</summary>
    public required MapValue Properties { get; init; }

    /// <summary>What stands beside the properties: <c>DeletionPolicy</c>, <c>UpdateReplacePolicy</c>, <c>DependsOn</c>, <c>Metadata</c>; read in rules as <c>@DeletionPolicy</c>.</summary>
    public MapValue Attributes { get; init; } = MapValue.Empty;

    /// <summary>The declaring file; null for the live account.</summary>
    public ResourceFile? File { get; init; }

    /// <summary>Where its name stands in the file; null for the live account.</summary>
    public SourceSpan? At { get; init; }

    /// <summary>12-digit account id; null in a template.</summary>
    public string? Account { get; init; }

    /// <summary>Region code; <c>global</c> resources carry the partition's home region; null in a template.</summary>
    public string? Region { get; init; }

    /// <summary>Amazon Resource Name; null in a template and where there is none.</summary>
    public string? Arn { get; init; }

    /// <summary>Texts by which others may point at it: name, ARN, physical id. In a template: explicit names only.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Condition that cannot be decided and without which it does not exist, for the reader; null when it certainly exists.</summary>
    public string? OnlyWhen { get; init; }
}
