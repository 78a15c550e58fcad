using System.Globalization;

namespace Crpbot.Evidence.Metrics;

/// <summary>A comparison with a limit, in the unit of the file.</summary>
/// <param name="Operator"><c>&gt;=</c>, <c>&gt;</c>, <c>&lt;=</c>, <c>&lt;</c>, <c>==</c> or <c>!=</c>.</param>
/// <param name="Limit">The limit; of a fraction a fraction.</param>
/// <param name="Unit"><c>fraction</c>, <c>percent</c> (the file holds percent, the limit is a fraction) or <c>number</c>.</param>
internal sealed record Threshold(string Operator, double Limit, string Unit)
{
    /// <summary>Says why a number cannot be of the declared unit; null when it can.</summary>
    /// <param name="number">The number as written.</param>
    public string? UnitFault(double number)
    {
        var shown = Shown(number);
        return Unit switch
        {
            "fraction" when number is > 1 and <= 100 => $"{shown} is no fraction: it looks like percent, which would be {Shown(number / 100)}; write unit: percent if it is",
            "fraction" when number is < 0 or > 100 => $"{shown} is no fraction between 0 and 1",
            "percent" when number is > 0 and < 1 => $"{shown} percent would be {Shown(number / 100)}: it looks like a fraction; write unit: fraction if it is",
            "percent" when number is < 0 or > 100 => $"{shown} is no percentage between 0 and 100",
            _ => null,
        };
    }

    /// <summary>True when a number keeps the limit.</summary>
    /// <param name="number">The number as written.</param>
    public bool Holds(double number)
    {
        // Percent stay percent: 5 / 100 is not the double that 0.05 is.
        var limit = Unit == "percent" ? Math.Round(Limit * 100, 9) : Limit;
        return Operator switch
        {
            ">=" => number >= limit,
            ">" => number > limit,
            "<=" => number <= limit,
            "<" => number < limit,
            "!=" => number.CompareTo(limit) != 0,
            _ => number.CompareTo(limit) == 0,
        };
    }

    /// <summary>The comparison in words.</summary>
    public string Words => Operator switch
    {
        ">=" => $"at least {Shown(Limit)}",
        ">" => $"above {Shown(Limit)}",
        "<=" => $"at most {Shown(Limit)}",
        "<" => $"below {Shown(Limit)}",
        "!=" => $"other than {Shown(Limit)}",
        _ => Shown(Limit),
    };

    /// <summary>A number as it is shown.</summary>
    /// <param name="number">The number.</param>
    public static string Shown(double number) => number.ToString("0.########", CultureInfo.InvariantCulture);
}
