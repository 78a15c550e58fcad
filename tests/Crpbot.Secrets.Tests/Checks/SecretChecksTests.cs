using System.Text;
using Crpbot.Rules;
using Crpbot.Rules.Templates;
using Crpbot.Secrets.Checks;

namespace Crpbot.Secrets.Tests.Checks;

public sealed class SecretChecksTests
{
    private static readonly IReadOnlyDictionary<string, Func<string, SeededRandom, string>> Generators = new SecretMatcher([]).Generators;

    public static TheoryData<string, string> Generated() => new()
    {
        { "github-crc32", "{{github-crc32:ghp_}}" },
        { "npm-crc32", "{{npm-crc32:npm_}}" },
        { "aws-key-id", "{{aws-key-id:AKIA}}" },
        { "luhn", "{{luhn:16}}" },
        { "base58check", "{{base58check:80/32}}" },
        { "bech32", "{{bech32:age-secret-key-/32}}" },
        { "bip39", "{{bip39:12}}" },
        { "bip39", "{{bip39:24}}" },
        { "secp256k1", "{{secp256k1}}" },
        { "crc32-hex", "{{crc32-hex:ATATT3/180}}" },
        { "gitlab-routable", "{{gitlab-routable:glpat-}}" },
        { "grafana-crc32", "{{grafana-crc32:glsa_}}" },
        { "telegram", "{{telegram}}" },
        { "discord", "{{discord}}" },
        { "pypi-macaroon", "{{pypi-macaroon}}" },
        { "nats-seed", "{{nats-seed:SU}}" },
        { "solana-key", "{{solana-key}}" },
        { "solana-key", "{{solana-key:json}}" },
        { "jwt", "{{jwt}}" },
        { "uuid", "{{uuid}}" },
        { "pem", "{{pem:rsa}}" },
        { "pem", "{{pem:ec}}" },
        { "pem", "{{pem:pkcs8}}" },
        { "pem", "{{pem:openssh}}" },
        { "pem", "{{pem:pgp}}" },
        { "pem", "{{pem:encrypted}}" },
        { "pem", "{{pem1:rsa}}" },
        { "base64-line", "{{pem:ec}}" },
    };

    public static TheoryData<string, string> WithChecksum()
    {
        var data = new TheoryData<string, string>();
        foreach (var name in (string[])["github-crc32:ghp_", "npm-crc32:npm_", "luhn:16", "base58check:80/32", "bech32:age-secret-key-/32", "crc32-hex:ATATT3/180", "gitlab-routable:glpat-", "grafana-crc32:glsa_", "nats-seed:SU"])
            data.Add(name.Split(':')[0], "{{" + name + "}}");
        return data;
    }

    [Theory]
    [MemberData(nameof(Generated))]
    public void Check_holds_for_what_its_generator_makes(string check, string template)
    {
        for (var i = 0; i < 20; i++) Assert.True(Holds(check, Expand(template, i)));
    }

    [Theory]
    [MemberData(nameof(WithChecksum))]
    public void Checksum_does_not_hold_when_one_character_is_changed(string check, string template)
    {
        for (var i = 0; i < 20; i++)
        {
            var text = Expand(template, i).ToCharArray();
            var at = text.Length - 3;
            text[at] = text[at] switch { '9' => '8', 'A' => 'B', 'a' => 'b', '2' => '3', _ => char.IsAsciiDigit(text[at]) ? (char)(text[at] ^ 1) : text[at] is 'z' or 'Z' ? (char)(text[at] - 1) : (char)(text[at] + 1) };
            Assert.False(Holds(check, new string(text)), "changed the third last character");
        }
    }

    // Published examples: GitHub's in its documentation of the format, BIP 39's and RFC 8032's test vectors, AWS's documentation key.
    [Theory]
    [InlineData("bip39", "legal winner thank year wave sausage worth useful legal winner thank yellow", true)]
    [InlineData("bip39", "legal winner thank year wave sausage worth useful legal winner thank year", false)]
    [InlineData("aws-key-id", "AKIA0189018901890189", false)]
    [InlineData("uuid", "00000000-0000-0000-0000-000000000000", false)]
    [InlineData("uuid", "12345678-1234-1234-1234-123456789012", false)]
    [InlineData("jwt", "eyJhIjoxfQ.eyJhIjoxfQ.abc", false)]
    [InlineData("jwt", "eyJhbGciOiJIUzI1NiJ9.bm90IGpzb24.abc", false)]
    [InlineData("base64-userpass", "YWRtaW46", false)]
    [InlineData("not-word", "correct-horse-battery", false)]
    [InlineData("not-word", "q7Hd82KslpW", true)]
    [InlineData("mixed", "abcdefgh", false)]
    [InlineData("base64-line", "-----BEGIN PRIVATE KEY-----\nput the text of your own private key here\n-----END PRIVATE KEY-----", false)]
    [InlineData("mixed-case", "abc123", false)]
    [InlineData("secp256k1", "fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141", false)]
    [InlineData("secp256k1", "1111111111111111111111111111111111111111111111111111111111111111", false)]
    public void Published_and_degenerate_values_are_told_apart(string check, string value, bool holds) => Assert.Equal(holds, Holds(check, value));

    [Fact]
    public void Ed25519_gives_the_public_key_of_the_first_vector_of_RFC_8032()
    {
        var seed = Convert.FromHexString("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
        Assert.Equal("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", Convert.ToHexStringLower(Ed25519.PublicKey(seed)));
    }

    [Fact]
    public void No_check_throws_on_any_prefix_of_any_generated_value()
    {
        foreach (var template in Generated().Select(row => (string)row[1]))
        {
            var text = Expand(template, 1);
            foreach (var check in SecretChecks.ByName.Values)
                for (var length = 0; length <= text.Length; length += Math.Max(1, text.Length / 60)) _ = check.Holds(Encoding.UTF8.GetBytes(text[..length]));
        }
    }

    private static string Expand(string template, int seed) => ExampleTemplate.Expand(template, "seed" + seed.ToString(System.Globalization.CultureInfo.InvariantCulture), Generators);

    private static bool Holds(string check, string value) => SecretChecks.ByName[check].Holds(Encoding.UTF8.GetBytes(value));
}
