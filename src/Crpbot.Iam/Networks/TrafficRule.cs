using System.Globalization;
using Crpbot.Resources.Networks;
using Crpbot.Resources.Values;

namespace Crpbot.Iam.Networks;

/// <summary>One rule of a security group or a network ACL.</summary>
internal sealed record TrafficRule
{
    private static readonly Dictionary<string, string> Numbers = new(StringComparer.OrdinalIgnoreCase) { ["6"] = "tcp", ["17"] = "udp", ["1"] = "icmp", ["58"] = "icmpv6", ["all"] = "-1" };

    private static readonly string[] Actions = ["allow", "deny"];

    /// <summary>Its path.</summary>
    public required string Path { get; init; }

    /// <summary>Itself.</summary>
    public required Value Node { get; init; }

    /// <summary><c>tcp</c>, <c>udp</c>, another name, <c>-1</c> for all, or null when it is not known.</summary>
    public string? Protocol { get; init; }

    /// <summary>First port; null when it is not known.</summary>
    public int? From { get; init; }

    /// <summary>Last port; null when it is not known.</summary>
    public int? To { get; init; }

    /// <summary>Address ranges that are known.</summary>
    public IReadOnlyList<AddressRange> Ranges { get; init; } = [];

    /// <summary>An address that is not known, or null.</summary>
    public Value? OpenAddress { get; init; }

    /// <summary>ACL: order of evaluation; 0 for security groups.</summary>
    public int Number { get; init; }

    /// <summary>ACL: true for deny.</summary>
    public bool Denies { get; init; }

    /// <summary>ACL: true for outgoing traffic.</summary>
    public bool IsEgress { get; init; }

    /// <summary>ACL: true when it is not known whether it allows or denies, or in which direction.</summary>
    public bool IsUnsure { get; init; }

    /// <summary>Reads a rule in the CloudFormation schema.</summary>
    /// <param name="map">Rule.</param>
    /// <param name="path">Its path.</param>
    public static TrafficRule Read(MapValue map, string path)
    {
        var protocol = (map["IpProtocol"] ?? map["Protocol"]) is ScalarValue { Text: var p } ? Numbers.GetValueOrDefault(p, p.ToLowerInvariant()) : null;
        var ports = map["PortRange"] as MapValue;
        var from = Port(map["FromPort"] ?? ports?["From"]);
        var to = Port(map["ToPort"] ?? ports?["To"]);
        if (protocol == "-1" || (from is -1 && to is -1)) (from, to) = (0, 65535);
        else if (ports is null && map["FromPort"] is null or AbsentValue && map["PortRange"] is null or AbsentValue) (from, to) = (0, 65535);
        var addresses = new[] { map["CidrIp"], map["CidrIpv6"], map["CidrBlock"], map["Ipv6CidrBlock"] }.Where(v => v is not null and not AbsentValue).Select(v => v!).ToList();
        return new TrafficRule
        {
            Path = path,
            Node = map,
            Protocol = protocol,
            From = from,
            To = to,
            Ranges = [.. addresses.OfType<ScalarValue>().Select(s => AddressRange.Parse(s.Text)).OfType<AddressRange>()],
            OpenAddress = addresses.Find(a => a is not ScalarValue) ?? addresses.OfType<ScalarValue>().Where(s => AddressRange.Parse(s.Text) is null)
                .Select(s => new UnknownValue($"'{s.Text}' is no CIDR block", "a valid CIDR block") { At = s.At }).FirstOrDefault()
                ?? PrefixList(map["SourcePrefixListId"]),
            IsUnsure = (map["RuleAction"] is { } a and not AbsentValue && !(a is ScalarValue { Text: var word } && Actions.Contains(word, StringComparer.OrdinalIgnoreCase)))
                || map["Egress"] is not (null or AbsentValue or ScalarValue),
            Number = Port(map["RuleNumber"]) ?? int.MaxValue,
            Denies = map["RuleAction"] is ScalarValue { Text: var action } && action.Equals("deny", StringComparison.OrdinalIgnoreCase),
            IsEgress = map["Egress"] is ScalarValue { Text: var egress } && egress.Equals("true", StringComparison.OrdinalIgnoreCase),
        };
    }

    // A list of the customer's may hold anything. AWS's own (CloudFront, S3, Route 53 health checks …) hold addresses of AWS, never the internet; they are
    // older than long ids: pl- and eight digits.
    private static UnknownValue? PrefixList(Value? id) => id switch
    {
        null or AbsentValue => null,
        ScalarValue { Text.Length: <= 11 } => null,
        ScalarValue { Text: var text } => new UnknownValue($"what stands in prefix list '{text}' is not known", "the entries of the prefix list") { At = id.At },
        UnknownValue unknown => unknown,
        _ => new UnknownValue("what stands in the prefix list is not known", "the entries of the prefix list") { At = id.At },
    };

    private static int? Port(Value? value) => value is ScalarValue { Text: var text } && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var port) ? port : null;
}
