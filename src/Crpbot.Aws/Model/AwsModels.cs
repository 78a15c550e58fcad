using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text.Json;

namespace Crpbot.Aws.Model;

/// <summary>
/// The API models that the program carries: read operations only, condensed from botocore's (Apache-2.0) by tools/condense-aws.py.
/// A service is unpacked when it is first asked for.
/// </summary>
public sealed class AwsModels
{
    private readonly ConcurrentDictionary<string, ServiceModel?> _services = new(StringComparer.Ordinal);
    private readonly Lazy<IReadOnlyList<string>> _names = new(ReadNames);

    /// <summary>Names of all services, sorted.</summary>
    public IReadOnlyList<string> Services => _names.Value;

    /// <summary>Finds a service.</summary>
    /// <param name="service">Name, for example <c>rds</c>.</param>
    /// <returns>Its model, or null when the program carries none.</returns>
    public ServiceModel? Service(string service) => _services.GetOrAdd(service, Read);

    /// <summary>Finds an operation.</summary>
    /// <param name="service">Name of the service.</param>
    /// <param name="operation">Name of the operation.</param>
    /// <returns>The operation, or null when either is not in the models.</returns>
    public OperationModel? Operation(string service, string operation) => Service(service)?.Operation(operation);

    private static ServiceModel? Read(string service)
    {
        using var archive = Open();
        if (archive.GetEntry(service) is not { } entry) return null;
        using var stream = entry.Open();
        return new ServiceModel(service, JsonDocument.Parse(stream).RootElement);
    }

    private static IReadOnlyList<string> ReadNames()
    {
        using var archive = Open();
        return [.. archive.Entries.Select(e => e.FullName).Order(StringComparer.Ordinal)];
    }

    private static ZipArchive Open()
        => new(typeof(AwsModels).Assembly.GetManifestResourceStream("aws-models.zip") ?? throw new InvalidOperationException("aws-models.zip is not embedded"));
}
