using Crpbot.Core;

namespace Crpbot.Trading.History;

/// <summary>
/// Equity as CSV: <c>time,equity[,kind]</c> with a header, times in ISO 8601, money with at most two decimals; a header <c>equity_cents</c> says
/// that it is whole cents. The kind (<c>tick</c>, <c>min</c>, <c>point</c>) is that of the whole series.
/// </summary>
public static class EquityCsv
{
    private const int Tail = 4096;

    /// <summary>True when a file begins like such a series.</summary>
    /// <param name="head">Its first bytes.</param>
    public static bool Recognises(ReadOnlySpan<byte> head) => EquityCsvHeader.Parse(FirstLine(head)) is not null;

    /// <summary>Opens a series; the samples are read while they are used.</summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="shown">Name for messages.</param>
    /// <param name="coverage">What the user says the samples are; null for what the file says, and isolated points when it says nothing.</param>
    /// <exception cref="UserError">No such series.</exception>
    public static EquitySource Open(string path, string shown, EquityCoverage? coverage)
    {
        using var file = File.OpenRead(path);
        var head = new byte[Tail];
        var length = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var header = EquityCsvHeader.Parse(FirstLine(head.AsSpan(0, length))) ?? throw new UserError("the first line is not a header 'time,equity' or 'time,equity,kind'", "name the columns", shown, 1, 1);
        var first = First(path, shown, header);
        if (first is null) return new EquitySource([], coverage ?? EquityCoverage.None, 0, 0);
        var said = coverage ?? first.Value.Kind ?? EquityCoverage.Points;
        return new EquitySource(Rows(path, shown, header, first.Value.Kind), said, first.Value.Point.UtcTicks, Last(file, shown, header) ?? first.Value.Point.UtcTicks);
    }

    private static (EquityPoint Point, EquityCoverage? Kind)? First(string path, string shown, EquityCsvHeader header)
    {
        using var lines = new LineReader(File.OpenRead(path));
        for (lines.Next(); lines.Next();)
            if (lines.Line.Length > 0) return (header.Row(lines.Line, shown, lines.Number), header.KindOf(lines.Line, shown, lines.Number));
        return null;
    }

    private static IEnumerable<EquityPoint> Rows(string path, string shown, EquityCsvHeader header, EquityCoverage? kind)
    {
        using var lines = new LineReader(File.OpenRead(path));
        lines.Next();
        while (lines.Next())
        {
            if (lines.Line.Length == 0) continue;
            if (kind is not null && header.KindOf(lines.Line, shown, lines.Number) != kind) throw new UserError("a series of samples has one kind", "write each kind into a file of its own", shown, lines.Number, 1);
            yield return header.Row(lines.Line, shown, lines.Number);
        }
    }

    // The end of the history must be known before the pass begins; the last line tells it.
    private static long? Last(FileStream file, string shown, EquityCsvHeader header)
    {
        var length = (int)Math.Min(Tail, file.Length);
        file.Seek(-length, SeekOrigin.End);
        var tail = new byte[length];
        file.ReadExactly(tail);
        var text = tail.AsSpan().TrimEnd("\r\n "u8);
        var start = text.LastIndexOf((byte)'\n');
        if (start < 0) return null;
        var line = text[(start + 1)..];
        return header.Row(line, shown, 0).UtcTicks;
    }

    private static ReadOnlySpan<byte> FirstLine(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("\uFEFF"u8)) head = head[3..];
        var end = head.IndexOf((byte)'\n');
        return (end < 0 ? head : head[..end]).TrimEnd((byte)'\r');
    }
}
