using System.Globalization;
using System.Text;

namespace Crpbot.Trading.Replay.Output;

/// <summary>The equity curve against the moving limits, as SVG.</summary>
internal static class CurveSvg
{
    private const double Width = 960;
    private const double Height = 320;
    private const double Left = 84;
    private const double Bottom = 24;

    /// <summary>The picture.</summary>
    public static string Of(ReplayResult result)
    {
        var (days, curve) = (result.Days, result.Curve);
        if (curve.Count == 0) return string.Empty;
        var (from, to) = (Math.Min(days[0].StartTicks, curve[0].UtcTicks), Math.Max(curve[^1].UtcTicks, days[^1].StartTicks) + TimeSpan.TicksPerHour);
        var values = curve.Select(c => c.LowCents).Concat(curve.Select(c => c.HighCents)).Concat(days.Select(d => d.DailyLimitCents).OfType<long>()).Concat(days.Select(d => d.MaxLimitCents).OfType<long>()).ToList();
        var (low, high) = (values.Min(), values.Max());
        var margin = Math.Max(1, (high - low) / 20);
        var scale = new Scale(from, to, low - margin, high + margin);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-label=\"equity against the limits\">");
        Grid(svg, scale, days);
        Steps(svg, scale, days, d => d.MaxLimitCents, to, "max");
        Steps(svg, scale, days, d => d.DailyLimitCents, to, "daily");
        Line(svg, scale, curve);
        foreach (var loss in new[] { result.Daily, result.Max })
            if (loss is { Verdict: Verdict.Breach or Verdict.Pause, At: { } at }) svg.Append(CultureInfo.InvariantCulture, $"<circle class=\"hit\" cx=\"{scale.X(at.UtcTicks):0.#}\" cy=\"{scale.Y(at.EquityCents):0.#}\" r=\"5\"/>");
        return svg.Append("</svg>").ToString();
    }

    private static void Grid(StringBuilder svg, Scale scale, IReadOnlyList<DayRow> days)
    {
        for (var i = 0; i <= 4; i++)
        {
            var cents = scale.Low + ((scale.High - scale.Low) * i / 4);
            svg.Append(CultureInfo.InvariantCulture, $"<line class=\"grid\" x1=\"{Left}\" x2=\"{Width}\" y1=\"{scale.Y(cents):0.#}\" y2=\"{scale.Y(cents):0.#}\"/><text x=\"{Left - 6}\" y=\"{scale.Y(cents) + 4:0.#}\" text-anchor=\"end\">{MoneyText.Of(cents)}</text>");
        }

        var every = Math.Max(1, (days.Count + 7) / 8);
        for (var i = 0; i < days.Count; i += every)
            svg.Append(CultureInfo.InvariantCulture, $"<line class=\"grid\" x1=\"{scale.X(days[i].StartTicks):0.#}\" x2=\"{scale.X(days[i].StartTicks):0.#}\" y1=\"0\" y2=\"{Height - Bottom}\"/><text x=\"{scale.X(days[i].StartTicks):0.#}\" y=\"{Height - 8}\">{MoneyText.Day(days[i].Day)}</text>");
    }

    private static void Steps(StringBuilder svg, Scale scale, IReadOnlyList<DayRow> days, Func<DayRow, long?> limit, long to, string name)
    {
        svg.Append("<path class=\"").Append(name).Append("\" d=\"");
        for (var i = 0; i < days.Count; i++)
        {
            if (limit(days[i]) is not { } cents) continue;
            var end = i + 1 < days.Count ? days[i + 1].StartTicks : to;
            svg.Append(CultureInfo.InvariantCulture, $"M{scale.X(days[i].StartTicks):0.#} {scale.Y(cents):0.#}H{scale.X(end):0.#}");
        }

        svg.Append("\"/>");
    }

    private static void Line(StringBuilder svg, Scale scale, IReadOnlyList<CurvePoint> curve)
    {
        svg.Append("<path class=\"equity\" d=\"");
        for (var i = 0; i < curve.Count; i++)
        {
            svg.Append(CultureInfo.InvariantCulture, $"{(i == 0 ? 'M' : 'L')}{scale.X(curve[i].UtcTicks):0.#} {scale.Y(curve[i].HighCents):0.#}");
            if (curve[i].LowCents != curve[i].HighCents) svg.Append(CultureInfo.InvariantCulture, $"V{scale.Y(curve[i].LowCents):0.#}");
        }

        svg.Append("\"/>");
    }

    private sealed record Scale(long From, long To, long Low, long High)
    {
        public double X(long ticks) => Left + ((Width - Left) * (ticks - From) / Math.Max(1, To - From));

        public double Y(long cents) => (Height - Bottom) * (High - cents) / Math.Max(1, High - Low);
    }
}
