using Crpbot.Core;
using Crpbot.Rules;
using Crpbot.Rules.Yaml;

namespace Crpbot.Trading.Packs;

/// <summary>Reads rule packs (<c>rules/packs/NAME.yml</c>).</summary>
public static class PackReader
{
    /// <summary>The folder of packs below the rules root.</summary>
    public const string Folder = "packs";

    /// <summary>The pack with a name, or the one in a file of the user.</summary>
    /// <param name="name">Name, or path of a <c>.yml</c> file.</param>
    /// <param name="data">Data files of the rules folder; a later pack of the same name wins.</param>
    /// <param name="folder">Folder that a path is relative to.</param>
    /// <exception cref="UserError">There is none, or it is wrong; located.</exception>
    public static FirmPack Find(string name, IReadOnlyList<DataFile> data, string folder)
    {
        if (name.EndsWith(".yml", StringComparison.Ordinal) || name.EndsWith(".yaml", StringComparison.Ordinal))
        {
            var path = Path.GetFullPath(name, folder);
            if (!File.Exists(path)) throw new UserError($"there is no rule pack '{name}'", "give the name of a built-in pack or the path of a .yml file");
            return Read(YamlNodes.Read(File.ReadAllBytes(path), name));
        }

        var packs = data.Where(f => f.Family == Folder).ToList();
        var found = packs.LastOrDefault(f => NameOf(f) == name) ?? throw new UserError(
            $"there is no rule pack '{name}'",
            DidYouMean.Sentence(name, packs.Select(NameOf)) ?? "known packs: " + string.Join(", ", packs.Select(NameOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)));
        return Read(found.Root);
    }

    /// <summary>The names of all packs.</summary>
    /// <param name="data">Data files of the rules folder.</param>
    public static IEnumerable<string> Names(IEnumerable<DataFile> data) => data.Where(f => f.Family == Folder).Select(NameOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>Everything that is wrong with a pack.</summary>
    /// <param name="file">Its file.</param>
    public static IEnumerable<UserError> Faults(DataFile file)
    {
        var faults = PackSchema.Schema.Faults(file.Root).ToList();
        if (faults.Count > 0) return faults;
        if (NameOf(file) != Path.GetFileNameWithoutExtension(file.Root.File)) return [file.Root["pack"]!.Error("a pack is called after its file")];
        try
        {
            Read(file.Root);
            return [];
        }
        catch (UserError error)
        {
            return [error];
        }
    }

    /// <summary>Reads a pack.</summary>
    /// <param name="root">Root of its file.</param>
    /// <exception cref="UserError">It is wrong; located.</exception>
    public static FirmPack Read(RuleMapping root)
    {
        if (PackSchema.Schema.Faults(root).FirstOrDefault() is { } fault) throw fault;
        var pack = new PackNode(root);
        var account = pack.Section("account")!.Value;
        var clock = pack.Section("clock")!.Value;
        var terms = new AccountTerms(account.Money("initial"), account.Text("currency")!, PackNode.Phase(account.Text("phase")), PackNode.Type(account.Text("type")));
        return new FirmPack(pack.Text("pack")!, pack.Text("title")!, terms, new ClockTerms(clock.Zone("zone", "UTC"), clock.Time("reset"), clock.Zone("statement", "platform"), clock.Origin()), Daily(pack), Max(pack), root.File)
        {
            Targets = [.. pack.List("profit_target").Select(t => new TargetTerms(PackNode.Phase(t.Text("phase")), t.Amount(), t.Origin()))],
            MinDays = pack.Section("min_days") is { } days ? new MinDaysTerms((int)days.Number("days")!, days.Section("profit")?.Amount(), days.Scope(), days.Origin()) : null,
            BestDay = pack.Section("best_day") is { } best ? new BestDayTerms(best.Number("percent")!.Value, best.Text("of") == "net", best.Text("kind") == "breach", best.Scope(), best.Origin()) : null,
            News = pack.Section("news") is { } news ? new NewsTerms(Minutes(news, "before_minutes"), Minutes(news, "after_minutes"), news.Scope(), news.Origin()) : null,
            Weekend = pack.Section("weekend") is { } weekend ? new WeekendTerms(weekend.Scope(), weekend.Origin()) : null,
            Caps = [.. Caps(pack, "activity"), .. Caps(pack, "exposure")],
            Internal = [.. Caps(pack, "internal")],
        };
    }

    private static DailyLossTerms? Daily(PackNode pack)
    {
        if (pack.Section("daily_loss") is not { } daily) return null;
        var reference = daily.Text("reference") switch { "equity" => ResetReference.Equity, "max" => ResetReference.Max, _ => ResetReference.Balance };
        return new DailyLossTerms(
            daily.Amount(), BaseOf(daily), reference, ObservedOf(daily), OperatorOf(daily), daily.Text("kind") == "pause" ? LimitKind.Pause : LimitKind.Breach, daily.Text("balance_operations") != "count", daily.Origin());
    }

    private static MaxLossTerms Max(PackNode pack)
    {
        var max = pack.Section("max_loss")!.Value;
        var mode = max.Text("mode") switch { "trailing_eod" => TrailMode.EndOfDay, "trailing_closed" => TrailMode.Closed, "trailing_intraday" => TrailMode.Intraday, _ => TrailMode.Static };
        return new MaxLossTerms(max.Amount(), BaseOf(max), mode, max.Section("lock_at")?.Amount(), ObservedOf(max), OperatorOf(max), max.Origin());
    }

    private static IEnumerable<CapTerms> Caps(PackNode pack, string key) => pack.List(key).Select(c => new CapTerms(c.Text("name")!, c.Number("at_most")!.Value, c.Origin()));

    private static TimeSpan Minutes(PackNode node, string key) => TimeSpan.FromMinutes((double)node.Number(key)!.Value);

    private static LimitBase BaseOf(PackNode node) => node.Text("base") == "reference" ? LimitBase.Reference : LimitBase.Initial;

    private static Observed ObservedOf(PackNode node) => node.Text("observed") == "balance" ? Observed.Balance : Observed.Equity;

    private static BreachOperator OperatorOf(PackNode node) => node.Text("operator") == "le" ? BreachOperator.AtOrBelow : BreachOperator.Below;

    private static string NameOf(DataFile file) => file.Root["pack"] is RuleScalar name ? name.Value : string.Empty;
}
