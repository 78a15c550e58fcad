namespace Crpbot.Trading.Formats.Text;

/// <summary>What the first number of a date such as <c>03/04/2026</c> is.</summary>
internal enum DayOrder
{
    /// <summary>The day: <c>03/04/2026</c> is the third of April.</summary>
    DayFirst,

    /// <summary>The month: <c>03/04/2026</c> is the fourth of March.</summary>
    MonthFirst,
}
