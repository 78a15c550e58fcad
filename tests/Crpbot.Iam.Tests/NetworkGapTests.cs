using System.Globalization;
using Crpbot.Resources.Conditions;

namespace Crpbot.Iam.Tests;

/// <summary>Rules that together, or by an unusual spelling, let in more or less than each seems to.</summary>
public sealed class NetworkGapTests
{
    private const string Ssh = "{network: L, open-to: internet, ports: [22, 3389], protocol: tcp}";
    private const string All = "{network: L, open-to: internet, ports: all}";
    private const string Any = "{network: L, open-to: internet}";

    [Theory]
    [InlineData(Ssh, "{IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 0.0.0.0/1}, {IpProtocol: tcp, FromPort: 3389, ToPort: 3389, CidrIp: 128.0.0.0/1}", Truth.True)]
    [InlineData(Ssh, "{IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 8.0.0.0/8}, {IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 9.0.0.0/8}", Truth.True)]
    [InlineData(Ssh, "{IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 8.0.0.0/8}, {IpProtocol: tcp, FromPort: 3389, ToPort: 3389, CidrIp: 9.0.0.0/8}", Truth.False)]
    [InlineData(Any, "{IpProtocol: tcp, FromPort: 53, ToPort: 53, CidrIp: 8.0.0.0/8}, {IpProtocol: udp, FromPort: 53, ToPort: 53, CidrIp: 9.0.0.0/8}", Truth.False)]
    [InlineData(Any, "{IpProtocol: tcp, FromPort: 53, ToPort: 60, CidrIp: 8.0.0.0/8}, {IpProtocol: -1, CidrIp: 9.0.0.0/8}", Truth.True)]
    [InlineData(Any, "{IpProtocol: icmp, FromPort: -1, ToPort: -1, CidrIp: 0.0.0.0/0}", Truth.True)]
    [InlineData(All, "{IpProtocol: tcp, FromPort: 0, ToPort: 65535, CidrIp: 0.0.0.0/0}", Truth.True)]
    [InlineData(All, "{IpProtocol: tcp, FromPort: 1, ToPort: 65535, CidrIp: 0.0.0.0/0}", Truth.True)]
    [InlineData(All, "{IpProtocol: tcp, FromPort: 0, ToPort: 1000, CidrIp: 0.0.0.0/0}, {IpProtocol: tcp, FromPort: 1001, ToPort: 65535, CidrIp: 0.0.0.0/0}", Truth.True)]
    [InlineData(All, "{IpProtocol: tcp, FromPort: 0, ToPort: 1000, CidrIp: 0.0.0.0/0}, {IpProtocol: tcp, FromPort: 1002, ToPort: 65535, CidrIp: 0.0.0.0/0}", Truth.False)]
    [InlineData(All, "{IpProtocol: tcp, FromPort: 0, ToPort: 1000, CidrIp: 0.0.0.0/0}, {IpProtocol: udp, FromPort: 1001, ToPort: 65535, CidrIp: 0.0.0.0/0}", Truth.False)]
    [InlineData(All, "{IpProtocol: icmp, FromPort: -1, ToPort: -1, CidrIp: 0.0.0.0/0}", Truth.False)]
    [InlineData(Ssh, "{IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIpv6: 'fc00::/7'}", Truth.False)]
    [InlineData(Ssh, "{IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIpv6: '2000::/3'}", Truth.True)]
    [InlineData(Ssh, "{IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 10.0.0.0/7}", Truth.False)]
    [InlineData(Ssh, "{IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 240.0.0.0/4}", Truth.False)]
    [InlineData(Ssh, "{IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 1.2.3.4/0}", Truth.True)]
    [InlineData(Ssh, "{IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: everywhere}", Truth.Unknown)]
    [InlineData(Ssh, "{IpProtocol: tcp, FromPort: ssh, ToPort: ssh, CidrIp: 0.0.0.0/0}", Truth.Unknown)]
    [InlineData(Ssh, "{IpProtocol: TCP, FromPort: '22', ToPort: '22', CidrIp: 0.0.0.0/0}", Truth.True)]
    [InlineData("{network: L, wider-than: 17, ports: [22], protocol: tcp}", "{IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 10.0.0.0/16}", Truth.True)]
    [InlineData("{network: L, wider-than: 17, ports: [22], protocol: tcp}", "{IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 10.0.0.0/17}", Truth.False)]
    [InlineData("{network: L, wider-than: 17, ports: [22], protocol: tcp}", "{IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 10.0.0.0/17}, {IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 10.0.128.0/17}", Truth.True)]
    [InlineData("{nacl: L, open-to: internet, ports: [22], protocol: tcp}", "{RuleNumber: 100, Protocol: -1, RuleAction: maybe, Egress: false, CidrBlock: 0.0.0.0/0}", Truth.Unknown)]
    [InlineData("{nacl: L, open-to: internet, ports: [22], protocol: tcp}", "{RuleNumber: 100, Protocol: -1, RuleAction: allow, Egress: true, CidrBlock: 0.0.0.0/0}", Truth.False)]
    [InlineData("{nacl: L, open-to: internet, ports: [22], protocol: tcp}", "{RuleNumber: 90, Protocol: 6, PortRange: {From: 0, To: 100}, RuleAction: deny, Egress: false, CidrBlock: 0.0.0.0/0}, {RuleNumber: 100, Protocol: -1, RuleAction: allow, Egress: false, CidrBlock: 0.0.0.0/0}", Truth.False)]
    [InlineData("{nacl: L, open-to: internet, ports: [22], protocol: tcp}", "{RuleNumber: 90, Protocol: 17, PortRange: {From: 0, To: 100}, RuleAction: deny, Egress: false, CidrBlock: 0.0.0.0/0}, {RuleNumber: 100, Protocol: -1, RuleAction: allow, Egress: false, CidrBlock: 0.0.0.0/0}", Truth.True)]
    [InlineData("{nacl: L, open-to: internet, ports: [22], protocol: tcp}", "{RuleNumber: 100, Protocol: -1, RuleAction: allow, Egress: false, Ipv6CidrBlock: '::/0'}, {RuleNumber: 90, Protocol: -1, RuleAction: deny, Egress: false, CidrBlock: 0.0.0.0/0}", Truth.True)]
    [InlineData("{nacl: L, open-to: internet, ports: [22, 3389], protocol: tcp}", "{RuleNumber: 90, Protocol: 6, PortRange: {From: 22, To: 22}, RuleAction: deny, Egress: false, CidrBlock: 0.0.0.0/0}, {RuleNumber: 100, Protocol: 6, PortRange: {From: 22, To: 22}, RuleAction: allow, Egress: false, CidrBlock: 0.0.0.0/0}", Truth.False)]
    public void Rules_are_joined_port_by_port(string condition, string rules, Truth truth) => Assert.Equal(truth, Asking.Live(condition, $"{{L: [{rules}]}}"));

    [Theory]
    [InlineData(Ssh, "{IpProtocol: tcp, FromPort: 22, ToPort: 22, SourcePrefixListId: pl-0a1b2c3d4e5f60718}", Truth.Unknown)]
    [InlineData(Ssh, "{IpProtocol: tcp, FromPort: 443, ToPort: 443, SourcePrefixListId: pl-0a1b2c3d4e5f60718}", Truth.False)]
    [InlineData(Ssh, "{IpProtocol: tcp, FromPort: 22, ToPort: 22, SourcePrefixListId: pl-0a1b2c3d4e5f60718}, {IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 0.0.0.0/0}", Truth.True)]
    [InlineData(Ssh, "{IpProtocol: tcp, FromPort: 22, ToPort: 22, SourcePrefixListId: pl-3b927c52}", Truth.False)]
    [InlineData(Ssh, "{IpProtocol: tcp, FromPort: 22, ToPort: 22, SourceSecurityGroupId: sg-0a1b2c3d4e5f60718}", Truth.False)]
    public void Prefix_list_of_the_customer_may_hold_anything(string condition, string rules, Truth truth) => Assert.Equal(truth, Asking.Live(condition, $"{{L: [{rules}]}}"));

    [Theory]
    [InlineData("!If [C, {IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 0.0.0.0/0}, !Ref 'AWS::NoValue']", Truth.Unknown)]
    [InlineData("!If [C, {IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 10.0.0.0/24}, !Ref 'AWS::NoValue']", Truth.False)]
    [InlineData("!If [C, {IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 0.0.0.0/0}, {IpProtocol: -1, CidrIp: 0.0.0.0/0}]", Truth.True)]
    [InlineData("{IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: !If [C, 10.0.0.0/24, 0.0.0.0/0]}", Truth.Unknown)]
    [InlineData("{IpProtocol: !If [C, tcp, udp], FromPort: !If [C, 80, 22], ToPort: !If [C, 80, 22], CidrIp: 0.0.0.0/0}", Truth.False)]
    [InlineData("{IpProtocol: tcp, FromPort: !Ref P, ToPort: !Ref P, CidrIp: 0.0.0.0/0}", Truth.Unknown)]
    [InlineData("{IpProtocol: tcp, FromPort: !Ref P, ToPort: !Ref P, CidrIp: 10.0.0.0/24}", Truth.False)]
    public void Choices_of_a_template_are_made_together(string rule, Truth truth) => Assert.Equal(truth, Asking.Template("{network: SecurityGroupIngress, open-to: internet, ports: [22], protocol: tcp}",
        $"Parameters: {{P: {{Type: String}}, Q: {{Type: String}}}}\nConditions: {{C: !Equals [!Ref Q, a]}}\nResources:\n  Main:\n    Type: AWS::EC2::SecurityGroup\n    Properties:\n      SecurityGroupIngress: [{rule}]\n", "AWS::EC2::SecurityGroup"));

    [Fact]
    public void Ports_are_open_when_both_halves_reach_the_same_one()
    {
        var random = new Random(17);
        for (var round = 0; round < 400; round++)
        {
            var rules = Enumerable.Range(0, random.Next(1, 6)).Select(_ => (From: random.Next(1, 6), Length: random.Next(3), Low: random.Next(2) == 0, Protocol: random.Next(5) switch { 0 => "-1", 1 or 2 => "udp", _ => "tcp" })).ToList();
            var text = string.Join(", ", rules.Select(r => string.Create(CultureInfo.InvariantCulture, $"{{IpProtocol: '{r.Protocol}', FromPort: {r.From}, ToPort: {r.From + r.Length}, CidrIp: {(r.Low ? 8 : 9)}.0.0.0/8}}")));
            var asked = random.Next(1, 8);
            bool Reaches(string protocol, int port, bool low) => rules.Exists(r => r.Low == low && (r.Protocol == "-1" || (r.Protocol == protocol && r.From <= port && port <= r.From + r.Length)));
            bool Open(string protocol, int port) => Reaches(protocol, port, true) && Reaches(protocol, port, false);
            Assert.Equal(Open("tcp", asked) ? Truth.True : Truth.False, Asking.Live($"{{network: L, open-to: internet, ports: [{asked}], protocol: tcp}}", $"{{L: [{text}]}}"));
            var any = Enumerable.Range(0, 10).Any(p => Open("tcp", p) || Open("udp", p));
            Assert.Equal(any ? Truth.True : Truth.False, Asking.Live("{network: L, open-to: internet}", $"{{L: [{text}]}}"));
        }
    }

    [Fact]
    public void Acl_is_evaluated_in_order_for_each_port()
    {
        var random = new Random(31);
        for (var round = 0; round < 300; round++)
        {
            var entries = Enumerable.Range(0, random.Next(1, 7)).Select(_ => (Number: random.Next(1, 1000), Allow: random.Next(2) == 0, Low: random.Next(3), From: random.Next(1, 5), Length: random.Next(3))).DistinctBy(e => e.Number).ToList();
            var text = string.Join(", ", entries.Select(e => string.Create(CultureInfo.InvariantCulture, $"{{RuleNumber: {e.Number}, Protocol: '6', RuleAction: {(e.Allow ? "allow" : "deny")}, Egress: false, CidrBlock: {(e.Low == 0 ? "8.0.0.0/7" : e.Low == 1 ? "8.0.0.0/8" : "9.0.0.0/8")}, PortRange: {{From: {e.From}, To: {e.From + e.Length}}}}}")));
            bool Reaches(int port, int half) => entries.Where(e => (e.Low == 0 || e.Low == half) && e.From <= port && port <= e.From + e.Length).OrderBy(e => e.Number).Select(e => e.Allow).FirstOrDefault();
            var open = new[] { 2, 4 }.Any(p => Reaches(p, 1) && Reaches(p, 2));
            Assert.Equal(open ? Truth.True : Truth.False, Asking.Live("{nacl: L, open-to: internet, ports: [2, 4], protocol: tcp}", $"{{L: [{text}]}}"));
        }
    }

    [Fact]
    public void Thousands_of_rules_are_judged_and_the_rest_is_unknown()
    {
        var text = string.Join(", ", Enumerable.Range(0, 2100).Select(n => string.Create(CultureInfo.InvariantCulture, $"{{IpProtocol: tcp, FromPort: {n * 3}, ToPort: {(n * 3) + 1}, CidrIp: {(n % 2 == 0 ? "8" : "9")}.0.0.0/8}}")));
        Assert.Equal(Truth.Unknown, Asking.Live(Any, $"{{L: [{text}]}}"));
    }
}
