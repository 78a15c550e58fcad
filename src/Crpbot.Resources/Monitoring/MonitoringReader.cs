using System.Collections.Concurrent;
using Crpbot.Core;
using Crpbot.Resources.Documents;
using Crpbot.Resources.Reading;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.Monitoring;

/// <summary>
/// Reads the configuration of the programs that watch over others: Prometheus and its rules, Alertmanager, Loki, Promtail and Grafana
/// (<c>grafana.ini</c>, provisioned data sources).
/// </summary>
public sealed class MonitoringReader : IResourceReader
{
    private const int Largest = 4 << 20;
    private readonly ConcurrentBag<Resource> _resources = [];
    private readonly ConcurrentBag<ReadFault> _faults = [];
    private int _files;

    /// <inheritdoc />
    public string Name => "monitoring";

    /// <inheritdoc />
    public bool Claims(Subject subject) => MonitoringFiles.KindOf(subject) != MonitoringKind.None;

    /// <inheritdoc />
    public IReadOnlyList<Subject> Read(Subject subject)
    {
        var file = new ResourceFile(subject.Path, subject.ArchiveEntry, subject.Content.ToArray());
        var kind = MonitoringFiles.KindOf(subject);
        Interlocked.Increment(ref _files);
        try
        {
            foreach (var resource in Resources(file, kind)) _resources.Add(resource);
        }
        catch (DocumentException error)
        {
            _faults.Add(new ReadFault(file, error.At, $"the configuration of {kind} cannot be read: {error.Message}", Fatal: true));
        }

        return [];
    }

    /// <inheritdoc />
    public ReaderResult Complete() => new(
        [.. _resources.OrderBy(r => r.File!.DisplayPath, StringComparer.Ordinal).ThenBy(r => r.At!.Value.Line).ThenBy(r => r.At!.Value.Column).ThenBy(r => r.Key, StringComparer.Ordinal)],
        [.. _faults.OrderBy(f => f.File.DisplayPath, StringComparer.Ordinal)],
        _files);

    private static IEnumerable<Resource> Resources(ResourceFile file, MonitoringKind kind)
    {
        var make = new MonitoringResources(file);
        if (file.Content.Length > Largest) throw DocumentException.Point(1, 1, "it is larger than 4 MiB");
        if (kind == MonitoringKind.Grafana) return [make.Of("Grafana::Config", file.Path, GrafanaIni.Read(file.Content.Span), new SourceSpan(1, 1, 1, 2))];
        if (DocumentReader.Read(file.Content.Span) is not DocumentMap root) throw DocumentException.Point(1, 1, "keys and values are missing");
        return kind switch
        {
            MonitoringKind.Prometheus => PrometheusConfig.Of(root, make),
            MonitoringKind.Rules => PrometheusConfig.Rules(root, make),
            MonitoringKind.Alertmanager => AlertmanagerConfig.Of(root, make),
            MonitoringKind.Loki => [make.Plain("Loki::Config", file.Path, root, root)],
            MonitoringKind.Promtail => PrometheusConfig.Clients(root, make),
            _ => GrafanaDatasources.Of(root, make),
        };
    }
}
