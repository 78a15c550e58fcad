using Crpbot.Resources.Conditions;

namespace Crpbot.Iam.Networks;

/// <summary>Which traffic is asked about.</summary>
/// <param name="Ports">Ports, one of which is enough; empty for any port.</param>
/// <param name="AllPorts">True when all 65536 ports must be open.</param>
/// <param name="Protocol"><c>tcp</c>, <c>udp</c>, or <c>any</c>.</param>
internal sealed record PortQuestion(IReadOnlyList<(int From, int To)> Ports, bool AllPorts, string Protocol)
{
    /// <summary>Whether a rule is about that traffic.</summary>
    /// <param name="rule">Rule.</param>
    public Truth IsAbout(TrafficRule rule)
    {
        var protocol = rule.Protocol is null ? Truth.Unknown : rule.Protocol == "-1" || Protocol == "any" || rule.Protocol == Protocol ? Truth.True : Truth.False;
        if (protocol == Truth.False) return protocol;
        if (rule.Protocol is not null and not "-1" and not "tcp" and not "udp") return Ports.Count == 0 && !AllPorts ? protocol : Truth.False;
        if (Ports.Count == 0 && !AllPorts) return protocol;
        if (rule.From is not { } from || rule.To is not { } to) return Truth.Unknown;
        var open = AllPorts ? from <= 0 && to >= 65535 : Ports.Any(p => from <= p.To && p.From <= to);
        return open ? protocol : Truth.False;
    }
}
