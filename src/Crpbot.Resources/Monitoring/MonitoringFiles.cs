using Crpbot.Core;

namespace Crpbot.Resources.Monitoring;

/// <summary>Tells configuration files of the monitoring programs by the keys that stand at the beginning of a line.</summary>
internal static class MonitoringFiles
{
    /// <summary>Kind of a file. Allocates nothing.</summary>
    /// <param name="subject">The file.</param>
    public static MonitoringKind KindOf(Subject subject)
    {
        var path = (subject.ArchiveEntry ?? subject.Path).AsSpan();
        var name = path[(path.LastIndexOf('/') + 1)..];
        var text = subject.Content.Span;
        if (name.Equals("grafana.ini", StringComparison.OrdinalIgnoreCase)) return MonitoringKind.Grafana;
        if (!name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) && !name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)) return MonitoringKind.None;
        if (HasKey(text, "scrape_configs:"u8)) return HasKey(text, "clients:"u8) || HasKey(text, "positions:"u8) ? MonitoringKind.Promtail : MonitoringKind.Prometheus;
        if (HasKey(text, "route:"u8) && HasKey(text, "receivers:"u8)) return MonitoringKind.Alertmanager;
        if (HasKey(text, "groups:"u8) && text.IndexOf("alert:"u8) >= 0 && text.IndexOf("expr:"u8) >= 0) return MonitoringKind.Rules;
        if (HasKey(text, "schema_config:"u8) || (HasKey(text, "auth_enabled:"u8) && (HasKey(text, "common:"u8) || HasKey(text, "ingester:"u8)))) return MonitoringKind.Loki;
        return HasKey(text, "apiVersion:"u8) && HasKey(text, "datasources:"u8) ? MonitoringKind.Datasources : MonitoringKind.None;
    }

    private static bool HasKey(ReadOnlySpan<byte> text, ReadOnlySpan<byte> key)
    {
        for (var from = 0; ;)
        {
            var at = text[from..].IndexOf(key);
            if (at < 0) return false;
            if (from + at == 0 || text[from + at - 1] == '\n') return true;
            from += at + key.Length;
        }
    }
}
