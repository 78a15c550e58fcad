using Crpbot.Resources.Values;

namespace Crpbot.Resources.Systemd;

/// <summary>
/// How much of the machine a service can reach: 0 (shut in) to 10 (everything). Each switch of systemd.exec(5) that is not set adds its weight;
/// the weights are ours (docs/resource-rules.md): what gives root or other services away weighs most.
/// </summary>
internal static class Exposure
{
    private static readonly (string Key, double Weight)[] Switches =
    [
        ("User", 2.0), ("NoNewPrivileges", 1.0), ("ProtectSystem", 1.0), ("ProtectHome", 0.7), ("PrivateTmp", 0.5), ("PrivateDevices", 0.5), ("ProtectKernelTunables", 0.4), ("ProtectKernelModules", 0.4),
        ("ProtectKernelLogs", 0.2), ("ProtectControlGroups", 0.3), ("ProtectClock", 0.2), ("ProtectHostname", 0.1), ("RestrictNamespaces", 0.3), ("RestrictSUIDSGID", 0.4), ("RestrictRealtime", 0.1),
        ("RestrictAddressFamilies", 0.3), ("LockPersonality", 0.1), ("MemoryDenyWriteExecute", 0.2), ("SystemCallFilter", 0.5), ("SystemCallArchitectures", 0.1), ("CapabilityBoundingSet", 0.4), ("UMask", 0.1), ("ProtectProc", 0.2),
    ];

    /// <summary>The score.</summary>
    /// <param name="service">The <c>Service</c> section.</param>
    /// <param name="open">The heaviest switches that are not set.</param>
    public static double Of(MapValue service, out string open)
    {
        var missing = Switches.Where(s => !IsSet(service, s.Key)).ToList();
        open = "not set: " + string.Join(", ", missing.Take(6).Select(s => s.Key));
        return Math.Round(missing.Sum(s => s.Weight), 1);
    }

    private static bool IsSet(MapValue service, string key)
    {
        if (key == "User" && service["DynamicUser"] is ScalarValue { Text: "true" }) return true;
        var text = service[key] switch { ScalarValue scalar => scalar.Text, ListValue { Items: [.., ScalarValue last] } => last.Text, _ => null };
        return text is not null and not "false" && !(key == "User" && text is "root" or "0");
    }
}
