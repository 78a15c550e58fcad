using Crpbot.Core;
using Crpbot.Trading.Clocks;
using Crpbot.Trading.History;

namespace Crpbot.Trading.Formats.Text;

/// <summary>Reads the fields of rows: numbers with the file's decimal mark, money in cents, times to UTC. What must be told about them becomes notes.</summary>
/// <param name="clock">Zone of times that are written without one.</param>
/// <param name="notes">Takes notes.</param>
internal sealed class FieldReader(TradingZone clock, NoteList notes)
{
    /// <summary>The file's decimal mark.</summary>
    public DecimalMark Mark { get; init; } = DecimalMark.Point;

    /// <summary>How dates that do not start with the year are read.</summary>
    public DayOrder Order { get; init; }

    /// <summary>The clock of times that are seconds since 1970; null for UTC. MetaTrader counts them on the server's clock.</summary>
    public TradingZone? EpochClock { get; init; }

    /// <summary>Takes notes.</summary>
    public NoteList Notes => notes;

    /// <summary>A number that must be there.</summary>
    /// <param name="row">The row.</param>
    /// <param name="index">0-based field.</param>
    /// <param name="what">Its name for the message.</param>
    /// <exception cref="UserError">No number.</exception>
    public decimal Number(ITableRow row, int index, string what) =>
        NumberText.TryRead(row[index], Mark, out var value) ? value : throw row.Error(index, $"{what} '{Shown(row[index])}' is no number");

    /// <summary>A number that may be empty.</summary>
    /// <inheritdoc cref="Number" />
    public decimal? Optional(ITableRow row, int index, string what) => row[index] is "" or "-" ? null : Number(row, index, what);

    /// <summary>An amount of money; an empty field is nothing.</summary>
    /// <inheritdoc cref="Number" />
    public decimal Amount(ITableRow row, int index, string what) => Optional(row, index, what) ?? 0;

    /// <summary>Cents of an amount.</summary>
    /// <param name="row">The row.</param>
    /// <param name="index">Field for an error.</param>
    /// <param name="amount">In units of the account's currency.</param>
    /// <exception cref="UserError">Beyond every account.</exception>
    public long InCents(ITableRow row, int index, decimal amount)
    {
        if (Cents.Loses(amount)) notes.Add(HistoryNoteKind.Remark, "rounded", $"the amount {amount} has fractions of a cent; amounts are rounded to cents", row.Line);
        return Cents.Of(amount) ?? throw row.Error(index, $"the amount {amount} is beyond every account");
    }

    /// <summary>A time that must be there, in UTC.</summary>
    /// <inheritdoc cref="Number" />
    public DateTimeOffset Time(ITableRow row, int index, string what)
    {
        if (!StampText.TryRead(row[index], Order, out var stamp)) throw row.Error(index, $"{what} '{Shown(row[index])}' is no time", "expected such as 2026.03.09 14:05:06");
        return Utc(stamp, row.Line);
    }

    /// <summary>The instant of a time.</summary>
    /// <param name="stamp">As it was written.</param>
    /// <param name="line">1-based line for notes.</param>
    public DateTimeOffset Utc(TimeStamp stamp, int line)
    {
        if (stamp.Offset is { } offset) return new DateTimeOffset(stamp.Shown.Ticks - offset.Ticks, TimeSpan.Zero);
        var zone = stamp.IsEpoch ? EpochClock ?? TradingZone.Utc : clock;
        var ticks = zone.ToUtc(stamp.Shown);
        if (zone.IsAmbiguous(stamp.Shown))
            notes.Add(HistoryNoteKind.Remark, "ambiguous", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"the clock {zone.Name} showed {stamp.Shown:yyyy-MM-dd HH:mm:ss} twice; it is read as the earlier of the two"), line);
        else if (zone.Local(ticks) != stamp.Shown)
            notes.Add(HistoryNoteKind.Mismatch, "skipped", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"the clock {zone.Name} never showed {stamp.Shown:yyyy-MM-dd HH:mm:ss}: the platform's zone may be another one"), line);
        return new DateTimeOffset(ticks, TimeSpan.Zero);
    }

    /// <summary>A text cut to what a message can hold, without control characters.</summary>
    /// <param name="text">From a file.</param>
    public static string Shown(string text)
    {
        var cut = text.Length > 40 ? string.Concat(text.AsSpan(0, 40), "…") : text;
        return string.Concat(cut.Select(c => char.IsControl(c) ? '?' : c));
    }
}
