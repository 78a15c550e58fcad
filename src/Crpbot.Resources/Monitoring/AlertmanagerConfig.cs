using Crpbot.Resources.Documents;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.Monitoring;

/// <summary>
/// <c>Alertmanager::Config</c>, <c>Alertmanager::Receiver</c> and <c>Alertmanager::Route</c> (https://prometheus.io/docs/alerting/latest/configuration/):
/// which receivers exist, how many ways of telling somebody each has, and which routes lead to them.
/// </summary>
internal static class AlertmanagerConfig
{
    private const int MaxDepth = 32;

    /// <summary>Resources of a configuration.</summary>
    /// <param name="root">Document.</param>
    /// <param name="make">Makes resources.</param>
    public static IEnumerable<Resource> Of(DocumentMap root, MonitoringResources make)
    {
        var receivers = MonitoringResources.Items(root["receivers"]).OfType<DocumentMap>().Where(r => MonitoringResources.Text(r["name"]) is not null).ToList();
        var names = receivers.Select(r => MonitoringResources.Text(r["name"])!).ToHashSet(StringComparer.Ordinal);
        var routes = new List<DocumentMap>();
        Collect(root["route"], routes, 0);
        var used = routes.Select(r => MonitoringResources.Text(r["receiver"])).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var first = MonitoringResources.Text((root["route"] as DocumentMap)?["receiver"]);
        yield return make.Plain("Alertmanager::Config", "alertmanager", root, root, new MapEntry("Settings", LeafSettings.Of(root)));
        foreach (var receiver in receivers) yield return Receiver(receiver, used, first, make);
        foreach (var route in routes)
            if (route["receiver"] is DocumentScalar name) yield return make.Plain("Alertmanager::Route", name.Text, route, name, new MapEntry("Defined", MonitoringResources.Flag(names.Contains(name.Text), name.At)));
    }

    private static Resource Receiver(DocumentMap receiver, HashSet<string> used, string? first, MonitoringResources make)
    {
        var name = receiver["name"]!;
        var id = MonitoringResources.Text(name)!;
        var integrations = receiver.Entries.Where(e => e.Key.Text.EndsWith("_configs", StringComparison.Ordinal)).Sum(e => MonitoringResources.Items(e.Value).Count(i => i is DocumentMap { Entries.Count: > 0 }));
        var remote = receiver.Entries.Where(e => e.Key.Text == "webhook_configs").SelectMany(e => MonitoringResources.Items(e.Value)).OfType<DocumentMap>().Select(m => m["url"]).OfType<DocumentScalar>();
        return make.Plain(
            "Alertmanager::Receiver",
            id,
            receiver,
            name,
            new MapEntry("Integrations", MonitoringResources.Number(integrations, name.At)),
            new MapEntry("Used", MonitoringResources.Flag(used.Contains(id), name.At)),
            new MapEntry("IsDefault", MonitoringResources.Flag(string.Equals(id, first, StringComparison.Ordinal), name.At)),
            new MapEntry("RemoteAddresses", new ListValue([.. remote.Where(u => !HostName.IsNear(HostName.OfUrl(u.Text))).Select(u => PlainValues.Of(u))]) { At = name.At }));
    }

    private static void Collect(DocumentNode? node, List<DocumentMap> routes, int depth)
    {
        if (node is not DocumentMap route || depth > MaxDepth) return;
        routes.Add(route);
        foreach (var inner in MonitoringResources.Items(route["routes"])) Collect(inner, routes, depth + 1);
    }
}
