using System.Globalization;
using Crpbot.Core;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.Conditions.Tests;

/// <summary><c>older-than</c> and <c>younger-than</c>: an instant against the clock. A date in the future is younger than any age, and <c>older-than: 0d</c> means past.</summary>
internal sealed class AgeTest(bool older, Operand operand) : IValueTest
{
    /// <inheritdoc />
    public Truth Absent => Truth.False;

    /// <inheritdoc />
    public string Words => (older ? "is older than " : "is younger than ") + operand;

    /// <summary>Reads <c>90d</c>, <c>12h</c> or a plain number of days; negative ages are in the future.</summary>
    /// <param name="text">Text.</param>
    public static TimeSpan? Age(string text)
    {
        var unit = text.EndsWith('h') ? TimeSpan.FromHours(1) : TimeSpan.FromDays(1);
        return double.TryParse(text.TrimEnd('d', 'h'), NumberStyles.Float, CultureInfo.InvariantCulture, out var n) && Math.Abs(n) < 100_000 ? n * unit : null;
    }

    /// <summary>Refuses an operand that is no age.</summary>
    /// <exception cref="UserError">It is none.</exception>
    public static void Check(Operand operand)
    {
        foreach (var text in operand.Literals)
            if (Age(text) is null) throw operand.Node.Error($"'{text}' is no age", "such as 90d or 12h");
    }

    /// <inheritdoc />
    public Truth Test(Value value, EvaluationContext context)
    {
        if (value is not ScalarValue scalar || operand.Texts(context) is not [var text] || Age(text) is not { } limit) return Truth.Unknown;
        if (!DateTimeOffset.TryParse(scalar.Text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)) return Truth.Unknown;
        var age = context.Now - instant;
        return (older ? age > limit : age < limit) ? Truth.True : Truth.False;
    }
}
