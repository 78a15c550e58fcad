using Crpbot.Resources.Documents;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.Monitoring;

/// <summary>
/// <c>Prometheus::Config</c>, <c>Prometheus::Scrape</c>, <c>Prometheus::AlertRule</c> and <c>Promtail::Client</c>
/// (https://prometheus.io/docs/prometheus/latest/configuration/configuration/).
/// </summary>
internal static class PrometheusConfig
{
    /// <summary>A configuration and its scrape jobs.</summary>
    /// <param name="root">Document.</param>
    /// <param name="make">Makes resources.</param>
    public static IEnumerable<Resource> Of(DocumentMap root, MonitoringResources make)
    {
        var managers = (root["alerting"] as DocumentMap)?["alertmanagers"];
        yield return make.Plain("Prometheus::Config", "prometheus", root, root, new MapEntry("Alertmanagers", MonitoringResources.Number(MonitoringResources.Items(managers).Count(m => m is DocumentMap { Entries.Count: > 0 }), (managers ?? root).At)), new MapEntry("Settings", LeafSettings.Of(root)));
        foreach (var job in MonitoringResources.Items(root["scrape_configs"]).OfType<DocumentMap>())
        {
            if (job.Entries.Count > 0) yield return Scrape(job, make);
        }
    }

    /// <summary>Alerts of a rule file.</summary>
    /// <param name="root">Document.</param>
    /// <param name="make">Makes resources.</param>
    public static IEnumerable<Resource> Rules(DocumentMap root, MonitoringResources make)
    {
        foreach (var group in MonitoringResources.Items(root["groups"]).OfType<DocumentMap>())
        {
            var name = new MapEntry("Group", new ScalarValue(MonitoringResources.Text(group["name"]) ?? string.Empty) { At = group.At });
            foreach (var rule in MonitoringResources.Items(group["rules"]).OfType<DocumentMap>())
                if (rule["alert"] is DocumentScalar alert) yield return make.Plain("Prometheus::AlertRule", alert.Text, rule, alert, name);
        }
    }

    /// <summary>Where Promtail sends logs to.</summary>
    /// <param name="root">Document.</param>
    /// <param name="make">Makes resources.</param>
    public static IEnumerable<Resource> Clients(DocumentMap root, MonitoringResources make)
    {
        foreach (var client in MonitoringResources.Items(root["clients"]).OfType<DocumentMap>())
        {
            var url = MonitoringResources.Text(client["url"]);
            if (url is not null) yield return make.Plain("Promtail::Client", HostName.OfUrl(url), client, client["url"]!, new MapEntry("Remote", MonitoringResources.Flag(!HostName.IsNear(HostName.OfUrl(url)), client["url"]!.At)), new MapEntry("Settings", LeafSettings.Of(client)));
        }
    }

    private static Resource Scrape(DocumentMap job, MonitoringResources make)
    {
        DocumentNode named = job["job_name"] is DocumentScalar scalar ? scalar : job;
        var targets = MonitoringResources.Items(job["static_configs"]).OfType<DocumentMap>().SelectMany(s => MonitoringResources.Items(s["targets"])).OfType<DocumentScalar>().ToList();
        var credentials = job["basic_auth"] ?? job["authorization"] ?? job["bearer_token"] ?? job["bearer_token_file"] ?? job["oauth2"];
        return make.Plain(
            "Prometheus::Scrape",
            MonitoringResources.Text(job["job_name"]) ?? "job",
            job,
            named,
            new MapEntry("Targets", new ListValue([.. targets.Select(t => PlainValues.Of(t))]) { At = named.At }),
            new MapEntry("Credentials", MonitoringResources.Flag(credentials is not null, (credentials ?? named).At)),
            new MapEntry("Remote", MonitoringResources.Flag(targets.Exists(t => !HostName.IsNear(HostName.OfTarget(t.Text))), named.At)));
    }
}
