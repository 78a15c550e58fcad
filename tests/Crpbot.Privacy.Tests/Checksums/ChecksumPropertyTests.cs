using System.Text;
using Crpbot.Privacy.Checksums;
using Crpbot.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace Crpbot.Privacy.Tests.Checksums;

public sealed class ChecksumPropertyTests
{
    private static readonly Config Some = Config.QuickThrowOnFailure.WithMaxTest(40);

    public static TheoryData<string, string> Guaranteed() => Of(Scheme.All.Where(s => s.Guaranteed));

    public static TheoryData<string, string> Every() => Of(Scheme.All);

    public static TheoryData<string> Countries() => [.. IbanCountries.All.Keys];

    [Theory]
    [MemberData(nameof(Guaranteed))]
    public void Every_change_of_one_digit_is_noticed(string name, string template) => Prop.ForAll(Seeds(), seed =>
    {
        var value = Valid(name, template, seed);
        return Changed(value).All(c => !Holds(name, c));
    }).Check(Some);

    [Theory]
    [MemberData(nameof(Every))]
    public void Most_random_values_are_refuted(string name, string template)
    {
        var random = new SeededRandom(name + template);
        var held = Enumerable.Range(0, 2000).Count(_ => Holds(name, Filled(template, random)));
        Assert.InRange(held, 0, 2000 * 15 / 100);
    }

    [Theory]
    [MemberData(nameof(Every))]
    public void A_value_of_another_length_never_holds(string name, string template) => Prop.ForAll(Seeds(), seed =>
    {
        var value = Valid(name, template, seed);
        return !Holds(name, value[..3]) && !Holds(name, value + "00000") && !Holds(name, string.Empty);
    }).Check(Some);

    [Theory]
    [MemberData(nameof(Countries))]
    public void An_iban_holds_and_no_other_with_one_digit_changed(string country) => Prop.ForAll(Seeds(), seed =>
    {
        var value = ExampleGenerators.ByName["iban"](country, new SeededRandom(seed.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        return Holds("iban", value) && Changed(value).All(c => !Holds("iban", c)) && !Holds("iban", value[..^1]) && !Holds("iban", value + "0");
    }).Check(Some);

    [Theory]
    [InlineData("base58-address", "base58", "00")]
    [InlineData("base58-address", "base58", "05")]
    [InlineData("segwit-address", "segwit", "bc")]
    [InlineData("segwit-address", "segwit", "ltc")]
    [InlineData("eip-55", "eth", "")]
    public void An_address_holds_and_no_other_with_one_digit_changed(string name, string generator, string argument) => Prop.ForAll(Seeds(), seed =>
    {
        var value = ExampleGenerators.ByName[generator](argument, new SeededRandom(seed.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        return Holds(name, value) && (name == "eip-55" || Changed(value).All(c => !Holds(name, c)));
    }).Check(Some);

    [Fact]
    public void A_checksum_never_fails_on_any_bytes() => Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes =>
    {
        foreach (var checksum in ChecksumTable.ByName.Values) _ = checksum.Holds(Encoding.ASCII.GetBytes(Encoding.ASCII.GetString(bytes)));
        return true;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    internal static bool Holds(string name, string value) => ChecksumTable.ByName[name].Holds(Encoding.ASCII.GetBytes(Bare(name, value)));

    internal static string Valid(string name, string template, int seed) => ExampleGenerators.ByName["valid"](name + "/" + template, new SeededRandom(name + seed));

    internal static string Filled(string template, SeededRandom random) => string.Concat(template.Select(c => c switch { '#' => (char)('0' + random.Next(10)), '@' => (char)('A' + random.Next(26)), _ => c }));

    private static string Bare(string name, string value) => ChecksumTable.ByName[name].ReadsAsWritten ? value : value.Replace("-", string.Empty, StringComparison.Ordinal);

    private static Arbitrary<int> Seeds() => Gen.Choose(0, 1_000_000).ToArbitrary();

    private static TheoryData<string, string> Of(IEnumerable<Scheme> schemes)
    {
        var data = new TheoryData<string, string>();
        foreach (var scheme in schemes) data.Add(scheme.Name, scheme.Template);
        return data;
    }

    private static IEnumerable<string> Changed(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (!char.IsAsciiDigit(value[i])) continue;
            for (var digit = '0'; digit <= '9'; digit++)
                if (digit != value[i]) yield return string.Concat(value.AsSpan(0, i), [digit], value.AsSpan(i + 1));
        }
    }
}
