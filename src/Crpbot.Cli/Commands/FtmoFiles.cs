using Crpbot.Cli.CommandLine;
using Crpbot.Cli.Rulebook;
using Crpbot.Core;
using Crpbot.Rules;
using Crpbot.Rules.Yaml;
using Crpbot.Trading.Clocks;
using Crpbot.Trading.History;
using Crpbot.Trading.Packs;

namespace Crpbot.Cli.Commands;

/// <summary>The files of a replay: canonical histories, or statements and equity that together make one.</summary>
internal sealed class FtmoFiles
{
    private const int Head = 64 * 1024;
    private readonly Call _call;
    private readonly FirmPack _pack;
    private readonly IReadOnlyList<IHistoryFormat> _formats;
    private readonly EquityCoverage? _coverage;
    private readonly List<string> _canonical = [];
    private readonly List<(HistoryPart Part, string File)> _parts = [];

    /// <summary>Reads everything that is not a canonical history; those are read while they are used.</summary>
    /// <param name="call">The call.</param>
    /// <param name="pack">The pack, for the clock and the capital.</param>
    /// <exception cref="UserError">A file is not there or not understood.</exception>
    public FtmoFiles(Call call, FirmPack pack)
    {
        (_call, _pack, _formats) = (call, pack, TradingRoom.Formats(call.Surroundings));
        if (call.One("equity-coverage") is { } word) _coverage = Coverage(word);
        var reading = new HistoryReading(string.Empty, call.One("clock") is { } clock ? TradingZone.Parse(clock) : pack.Clock.Statement) { Columns = Columns() };
        foreach (var file in call.Arguments.Concat(call.All("equity"))) Take(file, reading with { File = file });
    }

    /// <summary>Equity that is read while it is used; null for none.</summary>
    public EquitySource? Equity { get; private set; }

    /// <summary>The histories.</summary>
    public IEnumerable<CanonicalEntry> Histories()
    {
        foreach (var file in _canonical)
        {
            using var content = File.OpenRead(Path.GetFullPath(file, _call.Surroundings.Folder));
            foreach (var entry in CanonicalJson.Read(content, file)) yield return entry;
        }

        if (_parts.Count == 0 && (_canonical.Count > 0 || Equity is null)) yield break;
        var id = Path.GetFileNameWithoutExtension(_call.Argument!);
        var initial = _call.One("initial") is { } money ? FtmoReplayCommand.Cents(money) : (long?)null;
        yield return new CanonicalEntry(HistoryJoin.Of(id, _parts, initial, _pack.Account.InitialCents), null);
    }

    private void Take(string file, HistoryReading reading)
    {
        var path = Path.GetFullPath(file, _call.Surroundings.Folder);
        if (!File.Exists(path)) throw new UserError($"there is no file '{file}'", "give files that exist");
        using var content = File.OpenRead(path);
        var buffer = new byte[Head];
        var head = buffer.AsSpan(0, content.ReadAtLeast(buffer, Head, throwOnEndOfStream: false));
        content.Position = 0;
        if (reading.Columns is null && CanonicalJson.Recognises(head))
        {
            _canonical.Add(file);
            return;
        }

        if (reading.Columns is null && EquityCsv.Recognises(head))
        {
            if (Equity is not null) throw new UserError($"'{file}' is a second equity series", "give one of them");
            Equity = EquityCsv.Open(path, file, _coverage);
            return;
        }

        var name = Path.GetFileName(path);
        foreach (var format in _formats)
        {
            if (!format.Recognises(head, name)) continue;
            var part = format.Read(content, reading);
            _parts.Add((_coverage is { } said && part.Equity.Count > 0 ? part with { Coverage = said } : part, file));
            return;
        }

        throw new UserError($"'{file}' is in no format that is known", "known: canonical JSON, equity CSV" + string.Concat(_formats.Select(f => ", " + f.Name)));
    }

    private static EquityCoverage Coverage(string word) => word switch
    {
        "ticks" => EquityCoverage.Ticks,
        "min_bars" => EquityCoverage.MinBars,
        "points" => EquityCoverage.Points,
        _ => throw new UserError($"--equity-coverage does not know '{word}'", DidYouMean.Sentence(word, ["ticks", "min_bars", "points"]) ?? "one of ticks, min_bars, points"),
    };

    private RuleMapping? Columns()
    {
        if (_call.One("columns") is not { } name) return null;
        var path = Path.GetFullPath(name, _call.Surroundings.Folder);
        return File.Exists(path) ? YamlNodes.Read(File.ReadAllBytes(path), name) : throw new UserError($"there is no file '{name}'", null);
    }
}
