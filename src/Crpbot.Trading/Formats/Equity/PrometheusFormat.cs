using Crpbot.Core;
using Crpbot.Trading.Formats.Text;
using Crpbot.Trading.History;

namespace Crpbot.Trading.Formats.Equity;

/// <summary>
/// Equity as the answer of Prometheus to a range query (https://prometheus.io/docs/prometheus/latest/querying/api/#range-queries): one series of a
/// gauge in units of the account's currency, or in cents when its name ends with <c>_cents</c>. A gauge is read at intervals: its values are isolated
/// points.
/// </summary>
public sealed class PrometheusFormat : IHistoryFormat
{
    private const long Largest = 1L << 30;

    /// <inheritdoc />
    public string Name => "prometheus";

    /// <inheritdoc />
    public bool Recognises(ReadOnlySpan<byte> head, string fileName)
    {
        var text = TextLook.Sample(head).TrimStart('\uFEFF', ' ', '\r', '\n', '\t');
        return text.StartsWith('{') && text.Contains("\"resultType\"", StringComparison.Ordinal);
    }

    /// <inheritdoc />
    public HistoryPart Read(Stream content, HistoryReading reading)
    {
        using var memory = new MemoryStream();
        var block = new byte[64 * 1024];
        while (content.Read(block) is var count and > 0)
        {
            memory.Write(block, 0, count);
            if (memory.Length > Largest) throw new UserError("the file is larger than 1 GiB", "ask for a shorter range", reading.File, 1, 1);
        }

        var notes = new NoteList(reading.File);
        var series = new PrometheusAnswer(memory.GetBuffer().AsMemory(0, (int)memory.Length), reading.File, notes).Read();
        return new HistoryPart
        {
            Start = series.Count > 0 ? series[0].Time : null,
            AsOf = series.Count > 0 ? series[^1].Time : null,
            Equity = series,
            Coverage = series.Count > 0 ? EquityCoverage.Points : EquityCoverage.None,
            Notes = notes.All(),
        };
    }
}
