using System.Text.Json;

namespace Crpbot.Aws.Endpoints;

/// <summary>Host names and signing regions, evaluated from the services' published endpoint rules by tools/condense-aws.py.</summary>
public sealed class EndpointTable
{
    private readonly JsonElement _services;

    /// <summary>Reads the embedded table.</summary>
    public EndpointTable()
    {
        using var stream = typeof(EndpointTable).Assembly.GetManifestResourceStream("aws-endpoints.json") ?? throw new InvalidOperationException("aws-endpoints.json is not embedded");
        var root = JsonDocument.Parse(stream).RootElement;
        _services = root.GetProperty("services");
        Partitions = [.. root.GetProperty("partitions").EnumerateObject().Select(ReadPartition)];
    }

    /// <summary>All partitions.</summary>
    public IReadOnlyList<Partition> Partitions { get; }

    /// <summary>Partition of a region; a region that is not known belongs to the partition with the same beginning, else to <c>aws</c>.</summary>
    /// <param name="region">Region.</param>
    /// <returns>The partition.</returns>
    public Partition PartitionOf(string region)
        => Partitions.FirstOrDefault(p => p.Regions.Contains(region, StringComparer.Ordinal))
            ?? Partitions.FirstOrDefault(p => p.Id != "aws" && p.Regions.Any(r => region.StartsWith(Beginning(r), StringComparison.Ordinal)))
            ?? Partitions.First(p => p.Id == "aws");

    /// <summary>Where a service is called for a region.</summary>
    /// <param name="service">Service as in the models.</param>
    /// <param name="prefix">Its endpoint prefix, used when the table lacks the service.</param>
    /// <param name="region">Region; services with one endpoint ignore it.</param>
    /// <returns>Address and signing region.</returns>
    public ServiceEndpoint Find(string service, string prefix, string region)
    {
        var partition = PartitionOf(region);
        var host = $"{prefix}.{{region}}.{{suffix}}";
        var signing = region;
        var listed = true;
        if (_services.TryGetProperty(service, out var rows) && rows.TryGetProperty(partition.Id, out var row))
        {
            host = row.GetProperty("host").GetString()!;
            if (row.TryGetProperty("odd", out var odd) && odd.TryGetProperty(region, out var other)) host = other.GetString()!;
            if (row.TryGetProperty("sign", out var sign)) signing = sign.GetString()!;
            listed = !row.TryGetProperty("not", out var missing) || !missing.EnumerateArray().Any(m => m.ValueEquals(region));
        }

        var name = host.Replace("{region}", region, StringComparison.Ordinal).Replace("{suffix}", partition.Suffix, StringComparison.Ordinal);
        return new ServiceEndpoint(new Uri("https://" + name), signing, listed);
    }

    private static string Beginning(string region) => region[..(region.IndexOf('-', StringComparison.Ordinal) + 1)] is { } first && first == "us-" ? "us-gov-" : region[..(region.IndexOf('-', StringComparison.Ordinal) + 1)];

    private static Partition ReadPartition(JsonProperty json) => new(
        json.Name,
        json.Value.GetProperty("suffix").GetString()!,
        json.Value.GetProperty("global").GetString()!,
        [.. json.Value.GetProperty("regions").EnumerateArray().Select(r => r.GetString()!)]);
}
