using Crpbot.Cli.CommandLine;
using Crpbot.Cli.Settings;
using Crpbot.Trading.Packs;

namespace Crpbot.Cli.Commands;

/// <summary>The commands about trading rules.</summary>
internal static class FtmoCatalog
{
    private static readonly string[] Coverages = ["ticks", "min_bars", "points"];

    /// <summary><c>ftmo</c>.</summary>
    public static CommandSpec Spec => new("ftmo", "Hold a trade history against the rules of FTMO and other firms.")
    {
        Examples = [("crpbot ftmo replay history.html --pack ftmo_2step", "daily and maximum loss, day by day"), ("crpbot ftmo packs", "the rule packs")],
        Commands = [Replay, Packs],
    };

    private static CommandSpec Replay => new("ftmo replay", "Replay a trade history against a rule pack.")
    {
        Examples =
        [
            ("crpbot ftmo replay history.html --pack ftmo_2step", "a statement"),
            ("crpbot ftmo replay deals.csv --equity equity.csv", "with the equity, which a verdict needs"),
            ("crpbot ftmo replay many.jsonl --format json", "one line for each history"),
            ("crpbot ftmo replay history.html --format html=out.html", "a page with the curve"),
        ],
        Argument = "FILE",
        ArgumentRequired = true,
        ArgumentMany = true,
        Options =
        [
            Option("pack", "rule pack: a name or a .yml file (default ftmo_2step); a history that names one keeps its own", "NAME") with { Default = "ftmo_2step" },
            new Setting("equity", SettingKind.Paths, SettingGroup.Input, "equity series: time,equity[,kind]; repeatable") { Placeholder = "FILE", Lasting = false },
            Option("equity-coverage", "what the samples are: ticks, min_bars (the lowest until the next one) or points", "WORD") with { Words = Coverages },
            Option("initial", "initial capital, when the files do not say it", "MONEY"),
            Option("clock", "zone of times without one: platform, UTC, +02:00, Europe/Prague (default: that of the pack)", "ZONE"),
            new Setting("columns", SettingKind.Path, SettingGroup.Input, "map of the columns of a table (YAML)") { Placeholder = "FILE", Lasting = false },
            Option("news", "releases of news, one ISO time at the start of each line", "FILE"),
            Option("phase", "challenge, verification or funded (default: that of the pack)", "WORD") with { Words = ["challenge", "verification", "funded"] },
            Option("account-type", "standard or swing (default: that of the pack)", "WORD") with { Words = ["standard", "swing"] },
            SettingCatalog.Of("rules"),
            new Setting("format", SettingKind.Texts, SettingGroup.Output, "terminal, json or html; =FILE writes a file; repeatable") { Placeholder = "NAME[=FILE]", Lasting = false },
            SettingCatalog.Of("color"),
            SettingCatalog.Of("now"),
        ],
        Run = FtmoReplayCommand.Run,
    };

    private static CommandSpec Packs => new("ftmo packs", "List the rule packs.")
    {
        Examples = [("crpbot ftmo packs", "name, title and the day on which the rules were read")],
        Options = [SettingCatalog.Of("rules")],
        Run = call =>
        {
            var data = FtmoReplayCommand.Data(call);
            foreach (var name in PackReader.Names(data))
            {
                var pack = PackReader.Find(name, data, call.Surroundings.Folder);
                call.Surroundings.Write(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name,-26} {pack.Title,-38} {pack.AsOf:yyyy-MM-dd}\n"));
            }

            return 0;
        },
    };

    private static Setting Option(string key, string description, string placeholder) => new(key, SettingKind.Text, SettingGroup.Input, description) { Placeholder = placeholder, Lasting = false };
}
