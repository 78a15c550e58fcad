using Crpbot.Core;

namespace Crpbot.Trading.History;

/// <summary>Makes one history of what several files say.</summary>
public static class HistoryJoin
{
    /// <summary>Joins parts of one account.</summary>
    /// <param name="id">Name of the history.</param>
    /// <param name="parts">The parts with their file names.</param>
    /// <param name="initialCents">Initial capital that the user gave; null for that of the parts.</param>
    /// <param name="fallbackCents">Initial capital when nobody says it; null for none.</param>
    /// <exception cref="UserError">They are of different accounts or hold two equity series.</exception>
    public static TradeHistory Of(string id, IReadOnlyList<(HistoryPart Part, string File)> parts, long? initialCents, long? fallbackCents)
    {
        var accounts = parts.Where(p => p.Part.Account is not null).DistinctBy(p => p.Part.Account, StringComparer.Ordinal).ToList();
        if (accounts.Count > 1) throw new UserError($"'{accounts[0].File}' and '{accounts[1].File}' are of different accounts", "replay one account at a time");
        var series = parts.Where(p => p.Part.Equity.Count > 0).ToList();
        if (series.Count > 1) throw new UserError($"'{series[0].File}' and '{series[1].File}' both hold an equity series", "give one of them");
        var notes = parts.SelectMany(p => p.Part.Notes).ToList();
        var initial = initialCents ?? parts.Select(p => p.Part.InitialCents).FirstOrDefault(c => c is not null) ?? Assumed(fallbackCents, notes);
        var mae = parts.SelectMany(p => p.Part.MaeCents).GroupBy(m => m.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Max(m => Math.Abs(m.Value)), StringComparer.Ordinal);
        var positions = parts.SelectMany(p => p.Part.Positions).Select(p => mae.TryGetValue(p.Id, out var worst) ? p with { MaeCents = -worst } : p).ToList();
        return new TradeHistory(
            id,
            null,
            initial,
            parts.Select(p => p.Part.Start).Min(),
            parts.Select(p => p.Part.AsOf).Max(),
            [.. parts.SelectMany(p => p.Part.Deals)],
            positions,
            series.Count == 1 ? series[0].Part.Equity : [],
            series.Count == 1 ? series[0].Part.Coverage : EquityCoverage.None,
            notes)
        {
            Orders = [.. parts.SelectMany(p => p.Part.Orders)],
        };
    }

    private static long Assumed(long? fallback, List<HistoryNote> notes)
    {
        if (fallback is not { } cents) return 0;
        notes.Add(new HistoryNote(HistoryNoteKind.Remark, "no file says the initial capital; that of the rule pack is used (--initial gives another)"));
        return cents;
    }
}
