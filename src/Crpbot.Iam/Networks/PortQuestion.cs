namespace Crpbot.Iam.Networks;

/// <summary>Which traffic is asked about.</summary>
/// <param name="Ports">Ports, one of which is enough; empty for any port.</param>
/// <param name="AllPorts">True when all ports from 1 to 65535 of one protocol must be open.</param>
/// <param name="Protocol"><c>tcp</c>, <c>udp</c>, or <c>any</c>.</param>
internal sealed record PortQuestion(IReadOnlyList<(int From, int To)> Ports, bool AllPorts, string Protocol)
{
    private const int Last = 65535;

    /// <summary>
    /// The kinds of traffic to try, by protocol: between the ports where a rule begins or has just ended, nothing changes, so that these stand for all.
    /// </summary>
    /// <param name="rules">Rules.</param>
    public IReadOnlyList<IReadOnlyList<TrafficCell>> Cells(IReadOnlyList<TrafficRule> rules) => [.. Protocols(rules).Select(p => (IReadOnlyList<TrafficCell>)Cells(p, rules))];

    private IEnumerable<string> Protocols(IReadOnlyList<TrafficRule> rules)
    {
        if (Protocol != "any") return [Protocol];
        var withPorts = Ports.Count > 0 || AllPorts;
        return rules.Select(r => r.Protocol).OfType<string>().Where(p => p != "-1" && (!withPorts || HasPorts(p))).Append("tcp").Append("udp").Distinct(StringComparer.Ordinal);
    }

    private List<TrafficCell> Cells(string protocol, IReadOnlyList<TrafficRule> rules)
    {
        if (!HasPorts(protocol)) return [new TrafficCell(protocol, null)];
        IEnumerable<(int From, int To)> asked = Ports.Count > 0 ? Ports : [(AllPorts ? 1 : 0, Last)];
        var turns = rules.Where(r => r.Protocol is null or "-1" || r.Protocol == protocol).SelectMany(r => new[] { r.From, r.To + 1 }).OfType<int>().Distinct().ToList();
        return [.. asked.SelectMany(a => turns.Where(t => a.From < t && t <= a.To).Prepend(a.From)).Distinct().Select(port => new TrafficCell(protocol, port))];
    }

    private static bool HasPorts(string protocol) => protocol is "tcp" or "udp";
}
