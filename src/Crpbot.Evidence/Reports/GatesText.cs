using System.Text;
using Crpbot.Evidence.Gates;

namespace Crpbot.Evidence.Reports;

/// <summary>Gates for a terminal: one line each with what decided it, places below what is open, the verdict last.</summary>
public static class GatesText
{
    private const int Places = 10;

    /// <summary>The report.</summary>
    /// <param name="promotion">Verdicts.</param>
    /// <param name="color">True for ANSI colours.</param>
    /// <param name="verbose">True to list the places of what passed too.</param>
    public static string Of(Promotion promotion, bool color, bool verbose)
    {
        var text = new StringBuilder();
        foreach (var outcome in promotion.Outcomes) Gate(text, outcome, color, verbose);
        text.Append('\n').Append(Painted(promotion.Sentence, promotion.Verdict switch { PromotionVerdict.Approved => 32, PromotionVerdict.Rejected => 31, _ => 33 }, color)).Append('\n');
        return text.ToString();
    }

    private static void Gate(StringBuilder text, GateOutcome outcome, bool color, bool verbose)
    {
        var isOpen = outcome.State is GateState.Failed or GateState.NotShown;
        text.Append(Painted(GateWords.Of(outcome.State).PadRight(15), Colour(outcome.State), color)).Append(outcome.Rule.Id).Append(outcome.Required ? "\n" : " (advisory)\n");
        text.Append(' ', 15).Append(Printable(outcome.Sentence)).Append('\n');
        var places = outcome.Evidence.Where(e => e.Location is not null && (verbose || isOpen)).ToList();
        foreach (var (location, what) in places.Take(Places).Select(e => (e.Location!, e.What)))
        {
            text.Append(' ', 17).Append(Printable(GateWords.Place(location)));
            if (!string.Equals(what, outcome.Sentence, StringComparison.Ordinal)) text.Append("  ").Append(Printable(what));
            text.Append('\n');
        }

        if (places.Count > Places) text.Append(' ', 17).Append(System.Globalization.CultureInfo.InvariantCulture, $"and {places.Count - Places} more places").Append('\n');
    }

    private static int Colour(GateState state) => state switch
    {
        GateState.Passed or GateState.Accepted => 32,
        GateState.Failed => 31,
        GateState.NotShown => 33,
        _ => 2,
    };

    private static string Painted(string text, int colour, bool color) => color ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"\u001b[{colour}m{text}\u001b[0m") : text;

    // What a stranger wrote into a file may not steer the terminal.
    private static string Printable(string text) => new([.. text.Select(c => char.IsControl(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format ? '\uFFFD' : c)]);
}
