using System.Net;
using System.Text;

namespace Crpbot.Trading.Replay.Output;

/// <summary>A page that needs nothing else: verdicts, curve, days, facts.</summary>
public static class ReplayHtml
{
    private const string Style = """
        body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:64rem;padding:0 1rem;color:#1c2024;background:#fff}
        h1{font-size:1.4rem}h2{font-size:1.1rem;margin-top:2rem}
        table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}th,td{padding:.25rem .5rem;text-align:right;border-bottom:1px solid #e2e5e9}
        th:first-child,td:first-child,.facts td{text-align:left}
        .v{font-weight:700;padding:.1rem .5rem;border-radius:.3rem}.PASS,.met{background:#dff3e4;color:#11612b}.BREACH,.exceeded{background:#fbe0e0;color:#8f1616}
        .NEAR_MISS,.PAUSE,.CANNOT_BE_SHOWN,.not_yet,.not_shown{background:#fdf0d2;color:#6b4a00}.minus{color:#8f1616;font-weight:700}
        svg{width:100%;height:auto}svg text{font-size:11px;fill:#5b6470}.grid{stroke:#eceef1}.equity{fill:none;stroke:#2358c5;stroke-width:1.5}
        .daily{fill:none;stroke:#d9822b;stroke-width:1.5}.max{fill:none;stroke:#b3261e;stroke-width:1.5;stroke-dasharray:5 3}.hit{fill:#b3261e}
        @media (prefers-color-scheme:dark){body{background:#14171a;color:#e6e8eb}th,td{border-color:#30363d}.grid{stroke:#262b31}}
        """;

    /// <summary>The page of one or more results.</summary>
    /// <param name="results">The results.</param>
    public static string Of(IReadOnlyList<ReplayResult> results)
    {
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>crpbot replay</title><style>").Append(Style).Append("</style></head><body>\n");
        foreach (var result in results) Result(html, result);
        return html.Append("</body></html>\n").ToString();
    }

    private static void Result(StringBuilder html, ReplayResult result)
    {
        html.Append("<h1>").Append(Text(result.History)).Append("</h1>\n<p>").Append(Text($"{result.Pack.Title} ({result.Pack.Name}), days in {result.Pack.Clock.Zone.Name}, rules as of {MoneyText.Day(result.Pack.AsOf)}")).Append("</p>\n");
        Loss(html, "Daily loss", result.Daily);
        Loss(html, "Maximum loss", result.Max);
        html.Append(CurveSvg.Of(result)).Append("\n<p>equity (blue), daily limit (orange), maximum loss limit (red, dashed)</p>\n");
        Days(html, result.Days);
        html.Append("<h2>Facts</h2>\n<table class=\"facts\">\n");
        foreach (var (name, value, state) in FactLines.Of(result))
            html.Append("<tr><td>").Append(Text(name)).Append("</td><td>").Append(Text(value)).Append("</td><td>").Append(state is { } s ? $"<span class=\"v {VerdictWords.Of(s)}\">{VerdictWords.Of(s).Replace('_', ' ')}</span>" : string.Empty).Append("</td></tr>\n");
        html.Append("</table>\n");
        if (result.Notes.Count == 0) return;
        html.Append("<h2>Notes</h2>\n<ul>\n");
        foreach (var note in result.Notes) html.Append("<li>").Append(Text(NoteText.Of(note))).Append("</li>\n");
        html.Append("</ul>\n");
    }

    private static void Loss(StringBuilder html, string name, LossVerdict? loss)
    {
        html.Append("<h2>").Append(name).Append(' ');
        if (loss is null)
        {
            html.Append("</h2>\n<p>The pack has no such limit.</p>\n");
            return;
        }

        var word = VerdictWords.Of(loss.Verdict);
        html.Append("<span class=\"v ").Append(word).Append("\">").Append(word.Replace('_', ' ')).Append("</span></h2>\n");
        foreach (var line in LossText.Of(loss)) html.Append("<p>").Append(Text(line)).Append("</p>\n");
    }

    private static void Days(StringBuilder html, IReadOnlyList<DayRow> days)
    {
        html.Append("<h2>Days</h2>\n<table>\n<tr><th>day</th><th>closed</th><th>balance</th><th>lowest equity</th><th>daily limit</th><th>left</th><th>max limit</th><th>left</th></tr>\n");
        foreach (var day in days)
        {
            html.Append("<tr><td>").Append(MoneyText.Day(day.Day)).Append("</td>");
            Cell(html, day.ClosedCents);
            Cell(html, day.BalanceCents);
            Cell(html, day.Covered ? day.LowestCents : null);
            Cell(html, day.DailyLimitCents);
            Cell(html, day.Covered ? day.DailyHeadroomCents : null);
            Cell(html, day.MaxLimitCents);
            Cell(html, day.Covered ? day.MaxHeadroomCents : null);
            html.Append("</tr>\n");
        }

        html.Append("</table>\n");
    }

    private static void Cell(StringBuilder html, long? cents) =>
        html.Append(cents is < 0 ? "<td class=\"minus\">" : "<td>").Append(cents is { } value ? MoneyText.Of(value) : "not known").Append("</td>");

    private static string Text(string value) => WebUtility.HtmlEncode(value);
}
