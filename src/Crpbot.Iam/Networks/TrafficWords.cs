using System.Globalization;
using Crpbot.Resources.Values;

namespace Crpbot.Iam.Networks;

/// <summary>Says a traffic rule in a line.</summary>
internal static class TrafficWords
{
    private static readonly string[] Addresses = ["CidrIp", "CidrIpv6", "CidrBlock", "Ipv6CidrBlock"];

    /// <summary><c>tcp 22-22 from 0.0.0.0/0</c>.</summary>
    public static string Of(TrafficRule rule)
    {
        var map = (MapValue)rule.Node;
        var source = Addresses.Select(k => (map[k] as ScalarValue)?.Text).FirstOrDefault(t => t is not null) ?? "an address range";
        var protocol = rule.Protocol == "-1" ? "all protocols" : rule.Protocol ?? "a protocol";
        return string.Create(CultureInfo.InvariantCulture, $"{protocol}, ports {rule.From}-{rule.To}, {source}");
    }
}
