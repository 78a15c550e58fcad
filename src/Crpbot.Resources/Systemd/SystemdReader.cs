using System.Collections.Concurrent;
using System.Text;
using Crpbot.Core;
using Crpbot.Resources.Reading;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.Systemd;

/// <summary>Reads systemd units: <c>Systemd::Service</c> with its sections as properties, repeated keys as lists, and an exposure score.</summary>
public sealed class SystemdReader : IResourceReader
{
    private readonly ConcurrentBag<Resource> _resources = [];
    private readonly ConcurrentBag<ReadFault> _faults = [];

    /// <inheritdoc />
    public string Name => "systemd unit";

    /// <inheritdoc />
    public bool Claims(Subject subject) => (subject.ArchiveEntry ?? subject.Path).EndsWith(".service", StringComparison.Ordinal) && subject.Content.Span.IndexOf("[Service]"u8) >= 0;

    /// <inheritdoc />
    public IReadOnlyList<Subject> Read(Subject subject)
    {
        var file = new ResourceFile(subject.Path, subject.ArchiveEntry, subject.Content.ToArray());
        var unit = UnitFile.Parse(Encoding.UTF8.GetString(file.Content.Span), out var fault);
        if (fault is { } at) _faults.Add(new ReadFault(file, at, "the line is neither a section nor KEY=VALUE", Fatal: false));
        var service = unit["Service"] as MapValue ?? MapValue.Empty;
        var name = file.Path[(file.Path.LastIndexOf('/') + 1)..];
        var head = service.At ?? new SourceSpan(1, 1, 1, 2);
        var score = Exposure.Of(service, out var open);
        _resources.Add(new Resource
        {
            Type = "Systemd::Service",
            Id = name,
            Key = file.DisplayPath + "#" + name,
            Source = ResourceSource.Template,
            Scope = file.DisplayPath,
            Properties = unit with
            {
                Entries =
                [
                    .. unit.Entries,
                    new MapEntry("Exposure", new ScalarValue(score.ToString("0.0", System.Globalization.CultureInfo.InvariantCulture), ScalarKind.Number) { At = head, Origin = new Origin(OriginKind.Derived, open) }),
                ],
            },
            File = file,
            At = head,
        });
        return [];
    }

    /// <inheritdoc />
    public ReaderResult Complete() => new([.. _resources.OrderBy(r => r.Key, StringComparer.Ordinal)], [.. _faults.OrderBy(f => f.File.DisplayPath, StringComparer.Ordinal)], _resources.Count);
}
