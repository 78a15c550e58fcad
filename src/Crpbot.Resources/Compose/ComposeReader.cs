using System.Collections.Concurrent;
using Crpbot.Core;
using Crpbot.Resources.Documents;
using Crpbot.Resources.Reading;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.Compose;

/// <summary>Reads Compose files: one <c>Compose::Service</c> for each service, with ports, volumes and environment in one form however they are written.</summary>
public sealed class ComposeReader : IResourceReader
{
    private readonly ConcurrentBag<Resource> _resources = [];
    private readonly ConcurrentBag<ReadFault> _faults = [];
    private int _files;

    /// <inheritdoc />
    public string Name => "Compose";

    /// <inheritdoc />
    public bool Claims(Subject subject)
    {
        var path = (subject.ArchiveEntry ?? subject.Path).AsSpan();
        var name = path[(path.LastIndexOf('/') + 1)..];
        if (!name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) && !name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)) return false;
        var known = name.StartsWith("docker-compose", StringComparison.OrdinalIgnoreCase) || name.StartsWith("compose.", StringComparison.OrdinalIgnoreCase) || name.StartsWith("compose-", StringComparison.OrdinalIgnoreCase);
        return known && subject.Content.Span.IndexOf("services"u8) >= 0;
    }

    /// <inheritdoc />
    public IReadOnlyList<Subject> Read(Subject subject)
    {
        var file = new ResourceFile(subject.Path, subject.ArchiveEntry, subject.Content.ToArray());
        Interlocked.Increment(ref _files);
        try
        {
            if (DocumentReader.Read(file.Content.Span) is not DocumentMap root || root["services"] is not DocumentMap services) return [];
            foreach (var service in services.Entries)
            {
                if (service.Value is DocumentMap map) _resources.Add(Of(file, service.Key, map, services));
                else if (service.Value is not DocumentScalar { IsNull: true }) _faults.Add(new ReadFault(file, service.Value.At, $"service '{service.Key.Text}' is no mapping", Fatal: true));
            }
        }
        catch (DocumentException error)
        {
            _faults.Add(new ReadFault(file, error.At, "the Compose file cannot be read: " + error.Message, Fatal: true));
        }

        return [];
    }

    /// <inheritdoc />
    public ReaderResult Complete() => new(
        [.. _resources.OrderBy(r => r.File!.DisplayPath, StringComparer.Ordinal).ThenBy(r => r.At!.Value.Line)],
        [.. _faults.OrderBy(f => f.File.DisplayPath, StringComparer.Ordinal).ThenBy(f => f.At.Line)],
        _files);

    private static Resource Of(ResourceFile file, DocumentScalar key, DocumentMap map, DocumentMap services) => new()
    {
        Type = "Compose::Service",
        Id = key.Text,
        Key = file.DisplayPath + "#" + key.Text,
        Source = ResourceSource.Template,
        Scope = file.DisplayPath,
        Properties = ServiceValues.Of(Extended(map, services, 0), key),
        File = file,
        At = key.At,
        Names = [key.Text],
    };

    // extends: NAME, or {service: NAME} of the same file; another file's service is not followed.
    private static DocumentMap Extended(DocumentMap map, DocumentMap services, int depth)
    {
        var name = map["extends"] switch
        {
            DocumentScalar scalar => scalar.Text,
            DocumentMap { } extends when extends["file"] is null => (extends["service"] as DocumentScalar)?.Text,
            _ => null,
        };
        if (name is null || depth > 8 || services[name] is not DocumentMap parent || parent == map) return map;
        var own = map.Entries.Select(e => e.Key.Text).ToHashSet(StringComparer.Ordinal);
        return map with { Entries = [.. map.Entries, .. Extended(parent, services, depth + 1).Entries.Where(e => !own.Contains(e.Key.Text))] };
    }
}
