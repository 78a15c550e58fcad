using System.Globalization;
using System.Text;

namespace Crpbot.Trading.Replay.Output;

/// <summary>A result for people: verdicts, days with the money left, facts.</summary>
/// <param name="color">True for ANSI colours.</param>
public sealed class ReplayTerminal(bool color)
{
    /// <summary>The text, with LF line ends.</summary>
    /// <param name="result">The result.</param>
    public string Of(ReplayResult result)
    {
        var text = new StringBuilder();
        text.Append(Bold(result.History)).Append("  ").Append(result.Pack.Title).Append(" (").Append(result.Pack.Name).Append(", days in ").Append(result.Pack.Clock.Zone.Name).Append(")\n\n");
        Loss(text, "daily loss", result.Daily);
        Loss(text, "maximum loss", result.Max);
        text.Append('\n');
        Days(text, result);
        text.Append('\n');
        foreach (var (name, value, state) in FactLines.Of(result))
            text.Append("  ").Append(name.PadRight(24)).Append(' ').Append(value).Append(state is { } s ? "  " + Paint(VerdictWords.Of(s).Replace('_', ' '), StateColor(s)) : string.Empty).Append('\n');
        if (result.Notes.Count > 0) text.Append('\n');
        foreach (var note in result.Notes) text.Append("  note: ").Append(NoteText.Of(note)).Append('\n');
        return text.ToString();
    }

    private void Loss(StringBuilder text, string name, LossVerdict? loss)
    {
        text.Append("  ").Append(name.PadRight(14));
        if (loss is null)
        {
            text.Append("the pack has no such limit\n");
            return;
        }

        text.Append(Paint(VerdictWords.Of(loss.Verdict), loss.Verdict switch { Verdict.Pass => "32", Verdict.Breach => "31", _ => "33" })).Append('\n');
        foreach (var line in LossText.Of(loss)) text.Append("    ").Append(line).Append('\n');
    }

    private void Days(StringBuilder text, ReplayResult result)
    {
        text.Append(CultureInfo.InvariantCulture, $"  {"day",-10} {"closed",14} {"balance",14} {"lowest equity",14} {"daily limit",14} {"left",14} {"max limit",14} {"left",14}\n");
        foreach (var day in result.Days)
        {
            var (daily, max) = (day.Covered ? day.DailyHeadroomCents : null, day.Covered ? day.MaxHeadroomCents : null);
            text.Append(CultureInfo.InvariantCulture, $"  {MoneyText.Day(day.Day)} {MoneyText.Of(day.ClosedCents),14} {MoneyText.Of(day.BalanceCents),14} {Money(day.Covered ? day.LowestCents : null),14} {Money(day.DailyLimitCents),14} ");
            text.Append(Left(daily)).Append(CultureInfo.InvariantCulture, $" {Money(day.MaxLimitCents),14} ").Append(Left(max)).Append('\n');
        }
    }

    private string Left(long? cents) => Paint(Money(cents).PadLeft(14), cents is < 0 ? "31" : "0");

    private static string Money(long? cents) => cents is { } value ? MoneyText.Of(value) : "not known";

    private static string StateColor(FactState state) => state switch { FactState.Met => "32", FactState.Exceeded => "31", _ => "33" };

    private string Bold(string value) => Paint(value, "1");

    private string Paint(string value, string code) => color && code != "0" ? $"\u001b[{code}m{value}\u001b[0m" : value;
}
