using Crpbot.Resources.Conditions;

namespace Crpbot.Iam.Networks;

/// <summary>Traffic of one kind.</summary>
/// <param name="Protocol"><c>tcp</c>, <c>udp</c> or another name; not <c>-1</c>.</param>
/// <param name="Port">Port; null for protocols without ports.</param>
internal sealed record TrafficCell(string Protocol, int? Port)
{
    /// <summary>Whether a rule speaks of that traffic.</summary>
    /// <param name="rule">Rule.</param>
    public Truth IsMeant(TrafficRule rule)
    {
        if (rule.Protocol is not null and not "-1" && rule.Protocol != Protocol) return Truth.False;
        var ports = Port is not { } port ? Truth.True : rule.From is not { } from || rule.To is not { } to ? Truth.Unknown : from <= port && port <= to ? Truth.True : Truth.False;
        return rule.Protocol is null || rule.IsUnsure ? (Truth)Math.Min((int)ports, (int)Truth.Unknown) : ports;
    }
}
