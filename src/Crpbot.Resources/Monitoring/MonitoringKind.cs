namespace Crpbot.Resources.Monitoring;

/// <summary>What a configuration file configures.</summary>
internal enum MonitoringKind
{
    /// <summary>Nothing of these.</summary>
    None = 0,

    /// <summary>Prometheus.</summary>
    Prometheus = 1,

    /// <summary>Rules of Prometheus or Loki.</summary>
    Rules = 2,

    /// <summary>Alertmanager.</summary>
    Alertmanager = 3,

    /// <summary>Loki.</summary>
    Loki = 4,

    /// <summary>Promtail.</summary>
    Promtail = 5,

    /// <summary>Provisioned data sources of Grafana.</summary>
    Datasources = 6,

    /// <summary>grafana.ini.</summary>
    Grafana = 7,
}
