using Crpbot.Core;
using Crpbot.Trading.Packs;

namespace Crpbot.Trading.Tests.Packs;

public sealed class PackTests
{
    private const string Minimal = """
        pack: mine
        title: Mine
        account:
          currency: USD
        clock:
          zone: UTC
          source: me
          as_of: 2026-01-01
          confidence: operator
        max_loss:
          percent: 10
          mode: static
          source: page
          as_of: 2026-05-01
          confidence: firm
        """;

    public static TheoryData<string> Names() => [.. Directory.EnumerateFiles(Path.Combine(PackFolder.Root(), "rules", "packs"), "*.yml").Select(p => Path.GetFileNameWithoutExtension(p))];

    [Theory]
    [MemberData(nameof(Names))]
    public void Shipped_pack_is_called_after_its_file(string name) => Assert.Equal(name, PackFolder.Pack(name).Name);

    [Fact]
    public void Shipped_packs_have_no_fault() => Assert.Empty(PackFolder.Data().SelectMany(PackReader.Faults));

    [Fact]
    public void Eight_packs_are_shipped() =>
        Assert.Equal(["alpha_pro_10", "blue_guardian_2step", "e8_one", "ftmo_1step", "ftmo_2step", "fundednext_stellar_2step", "the5ers_high_stakes", "topstep_50k"], PackReader.Names(PackFolder.Data()));

    [Fact]
    public void Numbers_told_by_third_parties_are_secondary() =>
        Assert.All(PackFolder.Pack("ftmo_2step").Caps, cap => Assert.Equal(PackConfidence.Secondary, cap.Origin.Confidence));

    [Theory]
    [InlineData("2026-10-28", false)]
    [InlineData("2026-10-29", true)]
    public void Pack_is_stale_after_180_days_and_own_numbers_do_not_age(string today, bool stale) =>
        Assert.Equal(stale, PackFolder.Read(Minimal).IsStale(DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("mode: static", "mode: statik", "static")]
    [InlineData("zone: UTC", "zone: Prag", "clock")]
    [InlineData("percent: 10", "percentage: 10", "percent")]
    [InlineData("  percent: 10\n", "", "percent")]
    [InlineData("percent: 10", "percent: 10\n  money: 5", "either")]
    [InlineData("  source: page\n", "", "source")]
    [InlineData("as_of: 2026-05-01", "as_of: May", "as_of")]
    [InlineData("percent: 10", "percent: 110", "at most 100")]
    public void Fault_in_a_pack_is_told_with_its_line(string right, string wrong, string word)
    {
        var error = Assert.Throws<UserError>(() => PackFolder.Read(Minimal.Replace(right, wrong, StringComparison.Ordinal)));
        Assert.True(error.Line > 0);
        Assert.Contains(word, error.Message + error.Cure, StringComparison.Ordinal);
    }

    [Fact]
    public void Mistyped_pack_is_suggested() =>
        Assert.Contains("ftmo_2step", Assert.Throws<UserError>(() => PackReader.Find("ftmo_2stp", PackFolder.Data(), ".")).Cure, StringComparison.Ordinal);

    [Theory]
    [InlineData(BreachOperator.Below, 333_33)]
    [InlineData(BreachOperator.AtOrBelow, 333_34)]
    public void Part_of_a_cent_never_changes_who_is_below(BreachOperator operation, long allowance) =>
        Assert.Equal(allowance, new Allowance(3.3333m, null).Of(10_000_10, operation));
}
