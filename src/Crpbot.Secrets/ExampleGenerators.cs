using System.Globalization;
using System.Text;
using Crpbot.Rules;
using Crpbot.Secrets.Checks;

namespace Crpbot.Secrets;

/// <summary>Makes example credentials with the structure that each check wants, from a seed; none of them opens anything.</summary>
public static class ExampleGenerators
{
    private const string LettersDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private const string Base64Url = LettersDigits + "-_";

    /// <summary>The generators by name; the argument is what stands behind the colon.</summary>
    public static IReadOnlyDictionary<string, Func<string, SeededRandom, string>> ByName { get; } = new Dictionary<string, Func<string, SeededRandom, string>>(StringComparer.Ordinal)
    {
        ["github-crc32"] = GitHub,
        ["npm-crc32"] = GitHub,
        ["aws-key-id"] = AwsKeyId,
        ["luhn"] = Luhn,
        ["base58check"] = Base58Check,
        ["bech32"] = Bech32Text,
        ["bip39"] = (words, random) => Bip39.Sentence(random.Bytes(Number(words, 12) / 3 * 4)),
        ["secp256k1"] = (_, random) => "4" + random.Text("0123456789abcdef", 63),
        ["crc32-hex"] = Crc32Hex,
        ["gitlab-routable"] = GitLab,
        ["grafana-crc32"] = Grafana,
        ["telegram"] = (_, random) => "6" + random.Text("0123456789", 9) + ":AA" + random.Text(Base64Url, 33),
        ["discord"] = Discord,
        ["pypi-macaroon"] = PyPi,
        ["nats-seed"] = Nats,
        ["solana-key"] = Solana,
    };

    private static string GitHub(string prefix, SeededRandom random)
    {
        var body = random.Text(LettersDigits, 30);
        Span<byte> digits = stackalloc byte[6];
        Checksums.ToBase62(Crc32.Of(Encoding.ASCII.GetBytes(body)), digits);
        return prefix + body + Encoding.ASCII.GetString(digits);
    }

    private static string AwsKeyId(string prefix, SeededRandom random)
    {
        // 40 bits of account number below 10^12 begin after the first bit of the body.
        var account = ((ulong)random.Next(900_000) + 100_000) * 1_000_000 + (ulong)random.Next(1_000_000);
        var bits = (1UL << 47) | account << 7;
        var bytes = new byte[10];
        for (var i = 0; i < 6; i++) bytes[i] = (byte)(bits >> (40 - (8 * i)));
        random.Bytes(4).CopyTo(bytes, 6);
        return prefix + Base32.Encode(bytes);
    }

    private static string Luhn(string length, SeededRandom random)
    {
        var head = random.Text("123456789", Number(length, 16) - 1);
        return Enumerable.Range(0, 10).Select(d => head + d.ToString(CultureInfo.InvariantCulture)).First(n => Core.Luhn.Holds(Encoding.ASCII.GetBytes(n)));
    }

    /// <summary>Argument <c>VERSIONHEX/LENGTH</c>: version bytes and length of the payload; <c>01</c> behind a slash more is appended to the payload.</summary>
    private static string Base58Check(string argument, SeededRandom random)
    {
        var parts = argument.Split('/');
        byte[] bytes = [.. Convert.FromHexString(parts[0]), .. random.Bytes(Number(parts.ElementAtOrDefault(1), 32)), .. Convert.FromHexString(parts.ElementAtOrDefault(2) ?? string.Empty)];
        return Base58.Encode([.. bytes, .. Base58.Checksum(bytes)]);
    }

    private static string Bech32Text(string argument, SeededRandom random)
    {
        var parts = argument.Split('/');
        return Core.Bech32.Encode(parts[0], [], random.Bytes(Number(parts.ElementAtOrDefault(1), 32)), Core.Bech32.Plain).ToUpperInvariant();
    }

    /// <summary>Argument <c>PREFIX/LENGTH</c>: prefix, so many characters, <c>=</c>, checksum.</summary>
    private static string Crc32Hex(string argument, SeededRandom random)
    {
        var parts = argument.Split('/');
        var text = parts[0] + random.Text(Base64Url, Number(parts.ElementAtOrDefault(1), 180)) + "=";
        return text + Crc32.Of(Encoding.ASCII.GetBytes(text)).ToString("X8", CultureInfo.InvariantCulture);
    }

    private static string GitLab(string prefix, SeededRandom random)
    {
        var payload = random.Text(Base64Url, 27);
        Span<byte> digits = stackalloc byte[7];
        var head = prefix + payload + ".01.0" + "z";
        GitLabRoutable.ToBase36(Crc32.Of(Encoding.ASCII.GetBytes(head)), digits);
        return head + Encoding.ASCII.GetString(digits);
    }

    private static string Grafana(string prefix, SeededRandom random)
    {
        var text = (prefix.Length > 0 ? prefix : "glsa_") + random.Text(LettersDigits, 32);
        return text + "_" + Crc32.Of(Encoding.ASCII.GetBytes(text)).ToString("x8", CultureInfo.InvariantCulture);
    }

    private static string Discord(string argument, SeededRandom random)
    {
        var id = Convert.ToBase64String(Encoding.ASCII.GetBytes("10" + random.Text("0123456789", 16))).TrimEnd('=');
        return id + ".G" + random.Text(Base64Url, 5) + "." + random.Text(Base64Url, Number(argument, 38));
    }

    private static string PyPi(string argument, SeededRandom random)
    {
        byte[] bytes = [2, 1, 8, .. "pypi.org"u8, .. random.Bytes(Number(argument, 120))];
        return "pypi-" + Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
    }

    /// <summary>Argument is the seed's prefix, <c>SU</c> for users, <c>SA</c> for accounts, <c>SO</c> for operators.</summary>
    private static string Nats(string prefix, SeededRandom random)
    {
        var kind = (prefix.Length > 1 ? prefix[1] : 'U') - 'A';
        byte[] bytes = [(byte)((18 << 3) | (kind >> 2)), (byte)((kind << 3 & 31) << 3), .. random.Bytes(32)];
        var checksum = NatsSeed.Crc16(bytes);
        return Base32.Encode([.. bytes, (byte)checksum, (byte)(checksum >> 8)]);
    }

    /// <summary>Argument <c>json</c> gives an array of numbers, anything else Base58.</summary>
    private static string Solana(string form, SeededRandom random)
    {
        var seed = random.Bytes(32);
        byte[] pair = [.. seed, .. Ed25519.PublicKey(seed)];
        return form == "json" ? "[" + string.Join(',', pair) + "]" : Base58.Encode(pair);
    }

    private static int Number(string? text, int missing) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : missing;
}
