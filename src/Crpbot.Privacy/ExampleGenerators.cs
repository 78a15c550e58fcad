using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Crpbot.Privacy.Checksums;
using Crpbot.Rules;

namespace Crpbot.Privacy;

/// <summary>Makes values for examples that satisfy a checksum, from a seed; nobody is known by them, and none of them is committed.</summary>
public static class ExampleGenerators
{
    private const int Tries = 5_000_000;

    /// <summary>
    /// The generators by name: <c>{{valid:SCHEME/TEMPLATE}}</c> fills a template (# digit, @ capital, other characters as they are) until the scheme holds,
    /// <c>{{invalid:SCHEME/TEMPLATE}}</c> until it does not, <c>{{iban:DE}}</c>, <c>{{base58:00}}</c>, <c>{{segwit:bc}}</c> and <c>{{eth}}</c> build theirs.
    /// </summary>
    public static IReadOnlyDictionary<string, Func<string, SeededRandom, string>> ByName { get; } = new Dictionary<string, Func<string, SeededRandom, string>>(StringComparer.Ordinal)
    {
        ["valid"] = (argument, random) => Filled(argument, random, holds: true),
        ["invalid"] = (argument, random) => Filled(argument, random, holds: false),
        ["iban"] = Iban,
        ["base58"] = Base58,
        ["segwit"] = Segwit,
        ["eth"] = (_, random) => Ethereum(random),
    };

    private static string Filled(string argument, SeededRandom random, bool holds)
    {
        var slash = argument.IndexOf('/', StringComparison.Ordinal);
        var checksum = ChecksumTable.ByName[argument[..slash]];
        Span<byte> buffer = stackalloc byte[argument.Length];
        for (var i = 0; i < Tries; i++)
        {
            var text = Fill(argument.AsSpan(slash + 1), random);
            var bytes = Encoding.ASCII.GetBytes(text);
            if (checksum.Holds(checksum.ReadsAsWritten ? bytes : Scanning.ValueTest.Compact(bytes, buffer, keepsCase: false)) == holds) return text;
        }

        throw new InvalidOperationException($"no value of the form {argument} was found");
    }

    private static string Fill(ReadOnlySpan<char> template, SeededRandom random)
    {
        var text = new StringBuilder(template.Length);
        foreach (var c in template) text.Append(c switch { '#' => (char)('0' + random.Next(10)), '@' => (char)('A' + random.Next(26)), _ => c });
        return text.ToString();
    }

    private static string Iban(string country, SeededRandom random)
    {
        var account = new StringBuilder();
        var count = 0;
        foreach (var c in IbanCountries.All[country])
        {
            if (char.IsAsciiDigit(c))
            {
                count = (count * 10) + c - '0';
                continue;
            }

            account.Append(c == 'n' ? random.Text("0123456789", count) : random.Text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", count));
            count = 0;
        }

        var rest = IbanNumber.Remainder(Encoding.ASCII.GetBytes(country + "00" + account));
        return string.Create(CultureInfo.InvariantCulture, $"{country}{98 - rest:00}{account}");
    }

    private static string Base58(string version, SeededRandom random)
    {
        byte[] body = [.. Convert.FromHexString(version), .. random.Bytes(20)];
        byte[] bytes = [.. body, .. SHA256.HashData(SHA256.HashData(body)).AsSpan(0, 4)];
        var number = new System.Numerics.BigInteger(bytes, isUnsigned: true, isBigEndian: true);
        var digits = new StringBuilder();
        for (; !number.IsZero; number /= 58) digits.Insert(0, "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"[(int)(number % 58)]);
        for (var i = 0; i < bytes.Length && bytes[i] == 0; i++) digits.Insert(0, '1');
        return digits.ToString();
    }

    private static string Segwit(string prefix, SeededRandom random) => SegwitAddress.Encode(prefix, 0, random.Bytes(20));

    private static string Ethereum(SeededRandom random) => EthereumAddress.WithCase(random.Text("0123456789abcdef", 40));
}
