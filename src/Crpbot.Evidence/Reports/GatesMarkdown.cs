using System.Globalization;
using System.Text;
using Crpbot.Evidence.Gates;

namespace Crpbot.Evidence.Reports;

/// <summary>Gates as a Markdown table, for a summary in CI or in a note.</summary>
public static class GatesMarkdown
{
    /// <summary>The report.</summary>
    /// <param name="promotion">Verdicts.</param>
    public static string Of(Promotion promotion)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"**{promotion.Word}**{GateWords.Markdown(promotion.Sentence[promotion.Word.Length..])}\n\n| Gate | Verdict | What decided it | Where |\n| --- | --- | --- | --- |\n");
        foreach (var outcome in promotion.Outcomes)
        {
            var place = outcome.Evidence.FirstOrDefault(e => e.Location is not null)?.Location;
            text.Append(CultureInfo.InvariantCulture, $"| {GateWords.Markdown(outcome.Rule.Title)}{(outcome.Required ? string.Empty : " (advisory)")} | {GateWords.Of(outcome.State)} | {GateWords.Markdown(outcome.Sentence)} | {(place is null ? string.Empty : GateWords.Markdown(GateWords.Place(place)))} |\n");
        }

        return text.ToString();
    }
}
