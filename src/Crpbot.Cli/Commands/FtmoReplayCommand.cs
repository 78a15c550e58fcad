using System.Globalization;
using Crpbot.Cli.CommandLine;
using Crpbot.Cli.Rulebook;
using Crpbot.Core;
using Crpbot.Rules;
using Crpbot.Trading.History;
using Crpbot.Trading.Packs;
using Crpbot.Trading.Replay;

namespace Crpbot.Cli.Commands;

/// <summary><c>ftmo replay</c>: 0 when every limit was kept, 1 for a breach, 3 when something cannot be shown, 2 for an input that cannot be read.</summary>
internal static class FtmoReplayCommand
{
    /// <summary>Runs the command.</summary>
    /// <param name="call">The call.</param>
    public static int Run(Call call)
    {
        var data = Data(call);
        var packs = new Dictionary<string, FirmPack>(StringComparer.Ordinal);
        var chosen = call.One("pack") ?? "ftmo_2step";
        var pack = PackOf(call, data, packs, chosen);
        var output = FtmoOutput.Of(call);
        var options = new ReplayOptions { Today = DateOnly.FromDateTime(Now(call).UtcDateTime), News = News(call) };
        var files = new FtmoFiles(call, pack);
        var (wrong, breach, open) = (false, false, false);
        foreach (var entry in files.Histories())
        {
            try
            {
                var history = entry.History ?? throw entry.Error!;
                var result = Replayer.Run(history, history.RulePack is { } own ? PackOf(call, data, packs, own) : pack, options, files.Equity);
                (breach, open) = (breach || result.ExitCode == 1, open || result.ExitCode == 3);
                output.Add(result);
            }
            catch (UserError error)
            {
                wrong = true;
                call.Surroundings.Error.Write(ErrorText.Of(error, call.Surroundings.UsesColor("auto", call.Surroundings.ErrorIsTerminal)));
            }
        }

        output.Finish();
        return wrong ? CrpbotProgram.Wrong : breach ? 1 : open ? CrpbotProgram.Incomplete : 0;
    }

    /// <summary>Data files of the rules: built-in, then those of <c>--rules</c>.</summary>
    /// <param name="call">The call.</param>
    public static IReadOnlyList<DataFile> Data(Call call) => RuleLibrary.Load([.. call.All("rules").Select(p => Path.GetFullPath(p, call.Surroundings.Folder))]).Data;

    private static FirmPack PackOf(Call call, IReadOnlyList<DataFile> data, Dictionary<string, FirmPack> known, string name)
    {
        if (known.TryGetValue(name, out var pack)) return pack;
        pack = PackReader.Find(name, data, call.Surroundings.Folder);
        var account = pack.Account;
        if (Word(call, "phase", "challenge", "verification", "funded") is { } phase) account = account with { Phase = (AccountPhase)phase };
        if (Word(call, "account-type", "standard", "swing") is { } type) account = account with { Type = (AccountType)type };
        return known[name] = pack with { Account = account };
    }

    private static int? Word(Call call, string key, params string[] words)
    {
        if (call.One(key) is not { } word) return null;
        var at = Array.IndexOf(words, word);
        return at >= 0 ? at : throw new UserError($"--{key} does not know '{word}'", DidYouMean.Sentence(word, words) ?? "one of " + string.Join(", ", words));
    }

    private static DateTimeOffset Now(Call call)
    {
        if (call.One("now") is not { } text) return call.Surroundings.Clock.GetUtcNow();
        return TimeText.TryIso(text, out DateTimeOffset now) ? now : throw new UserError($"--now '{text}' is no time", "for example 2026-11-25T00:00:00Z");
    }

    private static List<DateTimeOffset>? News(Call call)
    {
        if (call.One("news") is not { } name) return null;
        var path = Path.GetFullPath(name, call.Surroundings.Folder);
        if (!File.Exists(path)) throw new UserError($"there is no file '{name}'", null);
        var (times, number) = (new List<DateTimeOffset>(), 0);
        foreach (var line in File.ReadLines(path))
        {
            number++;
            var first = line.Split(',', ';', '\t')[0].Trim();
            if (first.Length == 0 || (number == 1 && !char.IsAsciiDigit(first[0]))) continue;
            if (!TimeText.TryIso(first, out DateTimeOffset time)) throw new UserError("the line does not begin with a time in ISO 8601", null, name, number, 1);
            times.Add(time);
        }

        return times;
    }

    /// <summary>Money as the user writes it, in cents.</summary>
    /// <param name="text">For example <c>100000</c>.</param>
    internal static long Cents(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var money) && money > 0 && money < 1_000_000_000_000m
            ? (long)(money * 100)
            : throw new UserError($"--initial '{text}' is no money", "for example 100000");
}
