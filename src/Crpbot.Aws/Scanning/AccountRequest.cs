using Crpbot.Aws.Credentials;

namespace Crpbot.Aws.Scanning;

/// <summary>Which accounts are read, and how.</summary>
public sealed record AccountRequest
{
    /// <summary>Accounts; at least one.</summary>
    public required IReadOnlyList<AwsAccount> Accounts { get; init; }

    /// <summary>Regions that the user chose; empty for all enabled ones.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>Role that is assumed in every account of the organization of the first account; null for none.</summary>
    public string? OrganizationRole { get; init; }

    /// <summary>External id that the organization's role asks for; null for none.</summary>
    public string? ExternalId { get; init; }

    /// <summary>Region that is asked first: who am I, which regions are enabled.</summary>
    public string FirstRegion { get; init; } = "us-east-1";

    /// <summary>File that everything read is written to; null for none.</summary>
    public string? SnapshotFile { get; init; }
}
