using System.Text;
using Crpbot.Core;

namespace Crpbot.Trading.History;

/// <summary>The columns of an equity series.</summary>
/// <param name="Separator">Comma, semicolon or tab.</param>
/// <param name="Time">Column of the time.</param>
/// <param name="Equity">Column of the equity.</param>
/// <param name="Kind">Column of the kind; -1 for none.</param>
/// <param name="InCents">True when the equity is in whole cents.</param>
internal sealed record EquityCsvHeader(byte Separator, int Time, int Equity, int Kind, bool InCents)
{
    public static EquityCsvHeader? Parse(ReadOnlySpan<byte> line)
    {
        var separator = line.Contains((byte)';') ? (byte)';' : line.Contains((byte)'\t') ? (byte)'\t' : (byte)',';
        var names = Encoding.UTF8.GetString(line).Split((char)separator).Select(n => n.Trim().Trim('"').ToLowerInvariant()).ToList();
        var (time, equity, cents) = (names.IndexOf("time"), names.IndexOf("equity"), names.IndexOf("equity_cents"));
        return time < 0 || (equity < 0 && cents < 0) ? null : new EquityCsvHeader(separator, time, cents >= 0 ? cents : equity, names.IndexOf("kind"), cents >= 0);
    }

    public EquityPoint Row(ReadOnlySpan<byte> line, string file, int number)
    {
        if (!TimeText.TryIso(Field(line, Time), out var ticks)) throw new UserError("the time is not ISO 8601, such as 2026-03-29T22:00:00Z", null, file, number, 1);
        if (!Cents(Field(line, Equity), InCents, out var cents)) throw new UserError(InCents ? "the equity is not a whole number of cents" : "the equity is not money with at most two decimals", null, file, number, 1);
        return new EquityPoint(ticks, cents);
    }

    public EquityCoverage? KindOf(ReadOnlySpan<byte> line, string file, int number)
    {
        if (Kind < 0) return null;
        var word = Field(line, Kind);
        if (word.SequenceEqual("tick"u8) || word.SequenceEqual("ticks"u8)) return EquityCoverage.Ticks;
        if (word.SequenceEqual("min"u8) || word.SequenceEqual("min_bar"u8) || word.SequenceEqual("min_bars"u8)) return EquityCoverage.MinBars;
        if (word.SequenceEqual("point"u8) || word.SequenceEqual("points"u8)) return EquityCoverage.Points;
        throw new UserError("the kind of a sample is tick, min or point", null, file, number, 1);
    }

    private ReadOnlySpan<byte> Field(ReadOnlySpan<byte> line, int column)
    {
        for (; column > 0; column--)
        {
            var at = line.IndexOf(Separator);
            if (at < 0) return default;
            line = line[(at + 1)..];
        }

        var end = line.IndexOf(Separator);
        var field = (end < 0 ? line : line[..end]).Trim((byte)' ');
        return field is [(byte)'"', .., (byte)'"'] ? field[1..^1] : field;
    }

    private static bool Cents(ReadOnlySpan<byte> text, bool inCents, out long cents)
    {
        cents = 0;
        var i = text.Length > 0 && text[0] is (byte)'-' ? 1 : 0;
        if (i == text.Length || text.Length > 17) return false;
        var decimals = -1;
        for (; i < text.Length; i++)
        {
            if (text[i] == '.' && decimals < 0 && !inCents)
            {
                decimals = 0;
                continue;
            }

            if (text[i] is < (byte)'0' or > (byte)'9') return false;
            if (decimals >= 2)
            {
                // Floating point writes 100000.120000; what is not zero would be lost.
                if (text[i] != '0') return false;
                continue;
            }

            cents = (cents * 10) + text[i] - '0';
            if (decimals >= 0) decimals++;
        }

        if (!inCents) cents *= decimals switch { 2 => 1, 1 => 10, _ => 100 };
        if (text[0] == '-') cents = -cents;
        return true;
    }
}
