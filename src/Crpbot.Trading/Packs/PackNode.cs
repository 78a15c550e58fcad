using System.Globalization;
using Crpbot.Core;
using Crpbot.Trading.Clocks;

namespace Crpbot.Trading.Packs;

/// <summary>Values of one section of a rule pack, read after its schema was checked.</summary>
/// <param name="map">The section.</param>
internal readonly struct PackNode(RuleMapping map)
{
    public RuleMapping Map { get; } = map;

    public string? Text(string key) => Map[key] is RuleScalar { Value.Length: > 0 } scalar ? scalar.Value : null;

    public PackNode? Section(string key) => Map[key] is RuleMapping inner ? new PackNode(inner) : null;

    public IEnumerable<PackNode> List(string key) => Map[key] is RuleSequence list ? list.Items.OfType<RuleMapping>().Select(m => new PackNode(m)) : [];

    public decimal? Number(string key)
    {
        if (Text(key) is not { } text) return null;
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)) throw Map[key]!.Error($"'{key}' is a number of at least 0, without exponent");
        return value;
    }

    public Allowance Amount()
    {
        var (percent, money) = (Number("percent"), Number("money"));
        if (percent is null == money is null) throw Map.Error("give either 'percent' or 'money'");
        if (percent > 100) throw Map["percent"]!.Error("'percent' is at most 100");
        return new Allowance(percent, money is { } value ? Cents(value) : null);
    }

    public long? Money(string key) => Number(key) is { } value ? Cents(value) : null;

    public TradingZone Zone(string key, string fallback)
    {
        var name = Text(key) ?? fallback;
        return TradingZone.Find(name) ?? throw (Map[key] ?? Map).Error($"there is no clock '{name}'", "write UTC, platform, an offset such as +02:00, or a zone such as Europe/Prague (which needs the machine's zone data, package tzdata)");
    }

    public TimeSpan Time(string key)
    {
        if (Text(key) is not { } text) return TimeSpan.Zero;
        return TimeSpan.TryParseExact(text, @"hh\:mm", CultureInfo.InvariantCulture, out var time) && time < TimeSpan.FromDays(1) ? time : throw Map[key]!.Error($"'{key}' is a time of day such as 17:00");
    }

    public Provenance Origin()
    {
        if (!DateOnly.TryParseExact(Text("as_of"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) throw Map["as_of"]!.Error("'as_of' is a day such as 2026-11-25");
        return new Provenance(Text("source")!, day, Text("confidence") switch { "firm" => PackConfidence.Firm, "operator" => PackConfidence.Operator, _ => PackConfidence.Secondary });
    }

    public Applies Scope() => new([.. Words("phases").Select(Phase)], [.. Words("types").Select(Type)]);

    public static AccountPhase Phase(string? word) => word switch { "verification" => AccountPhase.Verification, "funded" => AccountPhase.Funded, _ => AccountPhase.Challenge };

    public static AccountType Type(string? word) => word == "swing" ? AccountType.Swing : AccountType.Standard;

    private long Cents(decimal money)
    {
        if (money > 1_000_000_000_000m || money * 100 != decimal.Truncate(money * 100)) throw Map.Error("money has at most two decimals");
        return (long)(money * 100);
    }

    private IEnumerable<string> Words(string key) => Map[key] switch
    {
        RuleScalar { Value.Length: > 0 } one => [one.Value],
        RuleSequence list => list.Items.OfType<RuleScalar>().Select(s => s.Value),
        _ => [],
    };
}
