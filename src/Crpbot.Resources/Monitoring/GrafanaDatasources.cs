using Crpbot.Resources.Documents;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.Monitoring;

/// <summary><c>Grafana::Datasource</c> (https://grafana.com/docs/grafana/latest/administration/provisioning/#data-sources).</summary>
internal static class GrafanaDatasources
{
    /// <summary>The data sources of a provisioning file.</summary>
    /// <param name="root">Document.</param>
    /// <param name="make">Makes resources.</param>
    public static IEnumerable<Resource> Of(DocumentMap root, MonitoringResources make)
    {
        foreach (var source in MonitoringResources.Items(root["datasources"]).OfType<DocumentMap>())
        {
            if (source.Entries.Count == 0) continue;
            var url = MonitoringResources.Text(source["url"]);
            var remote = url is not null && !HostName.IsNear(HostName.OfUrl(url));
            yield return make.Plain(
                "Grafana::Datasource",
                MonitoringResources.Text(source["name"]) ?? "datasource",
                source,
                source["name"] ?? source,
                new MapEntry("Remote", MonitoringResources.Flag(remote, (source["url"] ?? source).At)),
                new MapEntry("Settings", LeafSettings.Of(source)));
        }
    }
}
