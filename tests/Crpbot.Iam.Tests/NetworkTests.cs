using System.Globalization;
using Crpbot.Iam.Networks;
using Crpbot.Iam.Policies;
using Crpbot.Resources.Conditions;
using Crpbot.Resources.Networks;

namespace Crpbot.Iam.Tests;

public sealed class NetworkTests
{
    [Theory]
    [InlineData("{IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 0.0.0.0/0}", Truth.True)]
    [InlineData("{IpProtocol: '6', FromPort: 20, ToPort: 30, CidrIp: 0.0.0.0/0}", Truth.True)]
    [InlineData("{IpProtocol: -1, CidrIp: 0.0.0.0/0}", Truth.True)]
    [InlineData("{IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIpv6: '::/0'}", Truth.True)]
    [InlineData("{IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 0.0.0.0/1}, {IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 128.0.0.0/1}", Truth.True)]
    [InlineData("{IpProtocol: udp, FromPort: 22, ToPort: 22, CidrIp: 0.0.0.0/0}", Truth.False)]
    [InlineData("{IpProtocol: tcp, FromPort: 23, ToPort: 80, CidrIp: 0.0.0.0/0}", Truth.False)]
    [InlineData("{IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 10.0.0.0/8}", Truth.False)]
    [InlineData("{IpProtocol: tcp, FromPort: 22, ToPort: 22, SourceSecurityGroupId: sg-1}", Truth.False)]
    [InlineData("{IpProtocol: icmp, FromPort: -1, ToPort: -1, CidrIp: 0.0.0.0/0}", Truth.False)]
    public void Ssh_from_the_internet_is_seen(string rules, Truth truth) =>
        Assert.Equal(truth, Asking.Live("{network: L, open-to: internet, ports: [22], protocol: tcp}", $"{{L: [{rules}]}}"));

    [Fact]
    public void Address_without_default_is_unknown() => Assert.Equal(Truth.Unknown, Asking.Template("{network: SecurityGroupIngress, open-to: internet, ports: [22], protocol: tcp}",
        "Parameters: {P: {Type: String}}\nResources:\n  Main:\n    Type: AWS::EC2::SecurityGroup\n    Properties:\n      SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: !Ref P}]\n", "AWS::EC2::SecurityGroup"));

    [Fact]
    public void Union_of_ranges_holds_exactly_the_addresses_of_its_parts()
    {
        var random = new Random(11);
        for (var round = 0; round < 400; round++)
        {
            var ranges = Enumerable.Range(0, random.Next(1, 8)).Select(_ => AddressRange.Parse(string.Create(CultureInfo.InvariantCulture, $"10.0.{random.Next(4)}.{random.Next(256)}/{random.Next(22, 33)}"))!).ToList();
            var union = AddressRange.Union(ranges);
            for (var i = 0; i < 60; i++)
            {
                var address = AddressRange.Parse(string.Create(CultureInfo.InvariantCulture, $"10.0.{random.Next(5)}.{random.Next(256)}"))!;
                Assert.Equal(ranges.Exists(r => r.Contains(address)), union.Any(r => r.Contains(address)));
            }

            Assert.All(union.Zip(union.Skip(1)), pair => Assert.True(pair.First.Last + 1 < pair.Second.First));
        }
    }

    [Fact]
    public void Acl_lets_in_what_the_first_fitting_entry_allows()
    {
        var random = new Random(5);
        for (var round = 0; round < 500; round++)
        {
            var entries = Enumerable.Range(0, random.Next(1, 7)).Select(n => (Number: random.Next(1, 1000), Allow: random.Next(2) == 0, Cidr: random.Next(3) switch { 0 => "0.0.0.0/0", 1 => "0.0.0.0/1", _ => "128.0.0.0/1" }, All: random.Next(2) == 0)).DistinctBy(e => e.Number).ToList();
            var text = string.Join(", ", entries.Select(e => string.Create(CultureInfo.InvariantCulture, $"{{RuleNumber: {e.Number}, Protocol: '{(e.All ? "-1" : "6")}', RuleAction: {(e.Allow ? "allow" : "deny")}, Egress: false, CidrBlock: {e.Cidr}{(e.All ? string.Empty : ", PortRange: {From: 22, To: 22}")}}}")));
            var reached = new[] { "1.2.3.4", "200.2.3.4" }.Select(a => AddressRange.Parse(a)!).Select(a => entries.Where(e => AddressRange.Parse(e.Cidr)!.Contains(a)).OrderBy(e => e.Number).Select(e => e.Allow).FirstOrDefault()).ToList();
            Assert.Equal(reached.Contains(true) ? Truth.True : Truth.False, Asking.Live("{nacl: L, open-to: internet, ports: [22], protocol: tcp}", $"{{L: [{text}]}}"));
        }
    }

    [Fact]
    public void Pattern_covers_what_a_simple_matcher_says()
    {
        var random = new Random(3);
        for (var round = 0; round < 5000; round++)
        {
            var pattern = Word(random, "ab*?", 7);
            var text = Word(random, "ab", 7);
            Assert.Equal(Matches(pattern, text), Glob.Covers(pattern, text));
        }
    }

    private static string Word(Random random, string letters, int most) => new([.. Enumerable.Range(0, random.Next(most)).Select(_ => letters[random.Next(letters.Length)])]);

    private static bool Matches(string pattern, string text)
    {
        if (pattern.Length == 0) return text.Length == 0;
        if (pattern[0] == '*') return Matches(pattern[1..], text) || (text.Length > 0 && Matches(pattern, text[1..]));
        return text.Length > 0 && (pattern[0] == '?' || pattern[0] == text[0]) && Matches(pattern[1..], text[1..]);
    }
}
