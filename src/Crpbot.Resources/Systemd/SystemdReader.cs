using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Crpbot.Core;
using Crpbot.Resources.Reading;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.Systemd;

/// <summary>
/// Reads systemd units: <c>Systemd::Service</c> with its sections as properties, repeated keys as lists, the variables it sets and an exposure
/// score. Drop-ins (<c>name.service.d/*.conf</c>) beside a unit are laid over it.
/// </summary>
public sealed class SystemdReader : IResourceReader
{
    private const int Largest = 1 << 20;
    private readonly ConcurrentBag<(ResourceFile File, MapValue Unit)> _units = [];
    private readonly ConcurrentBag<(string Target, string Path, MapValue Unit)> _dropIns = [];
    private readonly ConcurrentBag<ReadFault> _faults = [];
    private int _files;

    /// <inheritdoc />
    public string Name => "systemd unit";

    /// <inheritdoc />
    public bool Claims(Subject subject)
    {
        var path = subject.ArchiveEntry ?? subject.Path;
        return (path.EndsWith(".service", StringComparison.Ordinal) || (path.EndsWith(".conf", StringComparison.Ordinal) && path.Contains(".service.d/", StringComparison.Ordinal)))
            && subject.Content.Span.IndexOf("[Service]"u8) >= 0;
    }

    /// <inheritdoc />
    public IReadOnlyList<Subject> Read(Subject subject)
    {
        var file = new ResourceFile(subject.Path, subject.ArchiveEntry, subject.Content.ToArray());
        Interlocked.Increment(ref _files);
        if (file.Content.Length > Largest)
        {
            _faults.Add(new ReadFault(file, new SourceSpan(1, 1, 1, 2), "the unit is larger than 1 MiB", Fatal: true));
            return [];
        }

        var unit = UnitFile.Parse(Encoding.UTF8.GetString(file.Content.Span), out var fault);
        if (fault is { } at) _faults.Add(new ReadFault(file, at, "the line is neither a section nor KEY=VALUE", Fatal: false));
        var folder = file.DisplayPath.LastIndexOf(".d/", StringComparison.Ordinal);
        if (file.DisplayPath.EndsWith(".conf", StringComparison.Ordinal)) _dropIns.Add((file.DisplayPath[..folder], file.DisplayPath, unit));
        else _units.Add((file, unit));
        return [];
    }

    /// <inheritdoc />
    public ReaderResult Complete()
    {
        var dropIns = _dropIns.OrderBy(d => d.Path, StringComparer.Ordinal).ToLookup(d => d.Target, StringComparer.Ordinal);
        return new ReaderResult(
            [.. _units.OrderBy(u => u.File.DisplayPath, StringComparer.Ordinal).Select(u => Service(u.File, dropIns[u.File.DisplayPath].Aggregate(u.Unit, (unit, d) => Laid(unit, d.Unit))))],
            [.. _faults.OrderBy(f => f.File.DisplayPath, StringComparer.Ordinal)],
            _files);
    }

    private static Resource Service(ResourceFile file, MapValue unit)
    {
        var service = unit["Service"] as MapValue ?? MapValue.Empty;
        var name = file.DisplayPath[(file.DisplayPath.LastIndexOf('/') + 1)..];
        var head = service.At ?? new SourceSpan(1, 1, 1, 2);
        var score = Exposure.Of(service, out var open);
        var ofUser = file.Path.Contains("systemd/user/", StringComparison.Ordinal);
        return new Resource
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
                    new MapEntry("Exposure", new ScalarValue(score.ToString("0.0", CultureInfo.InvariantCulture), ScalarKind.Number) { At = head, Origin = new Origin(OriginKind.Derived, open) }),
                    new MapEntry("Variables", EnvironmentVariables.Of(service["Environment"])),
                    new MapEntry("OfUser", new ScalarValue(ofUser ? "true" : "false", ScalarKind.Boolean) { At = head }),
                ],
            },
            File = file,
            At = head,
        };
    }

    // What a drop-in says counts; its values stand in another file and so have no place in this one.
    private static MapValue Laid(MapValue unit, MapValue over)
    {
        var entries = unit.Entries.ToDictionary(e => e.Key, StringComparer.Ordinal);
        foreach (var section in over.Entries)
        {
            var below = entries.TryGetValue(section.Key, out var known) && known.Value is MapValue map ? map : MapValue.Empty;
            var keys = below.Entries.ToDictionary(e => e.Key, StringComparer.Ordinal);
            foreach (var key in ((MapValue)section.Value).Entries) keys[key.Key] = new MapEntry(key.Key, Unplaced(key.Value));
            entries[section.Key] = new MapEntry(section.Key, below with { Entries = [.. keys.Values] }, known?.KeyAt);
        }

        return unit with { Entries = [.. entries.Values] };
    }

    private static Value Unplaced(Value value) => value is ListValue list ? new ListValue([.. list.Items.Select(Unplaced)]) : value with { At = null };
}
