using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using Crpbot.Code.Patterns.Matching;

namespace Crpbot.Code.Patterns.Comparisons;

/// <summary>A call of one of the functions that comparisons know: <c>int str today strptime re.match</c>.</summary>
internal sealed class CallNode(string function, IReadOnlyList<IComparisonNode> arguments, Regex? regex, TimeProvider clock) : IComparisonNode
{
    /// <summary>Functions and how many arguments they take.</summary>
    public static IReadOnlyDictionary<string, int> Functions { get; } = new Dictionary<string, int>(StringComparer.Ordinal) { ["int"] = 1, ["str"] = 1, ["today"] = 0, ["strptime"] = 1, ["re.match"] = 2 };

    /// <inheritdoc />
    public ComparisonValue Evaluate(ComparisonValues values)
    {
        if (function == "today") return new ComparisonValue((double)new DateTimeOffset(clock.GetUtcNow().UtcDateTime.Date, TimeSpan.Zero).ToUnixTimeSeconds());
        var argument = arguments[^1].Evaluate(values);
        return function switch
        {
            "int" => Integer(argument),
            "str" => argument.Text is { } text ? new ComparisonValue(text) : ComparisonValue.Unknown,
            "strptime" => DateTime.TryParseExact(argument.Value as string, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var day)
                ? new ComparisonValue((double)new DateTimeOffset(day, TimeSpan.Zero).ToUnixTimeSeconds())
                : ComparisonValue.Unknown,
            _ => Matches(argument, values),
        };
    }

    private static ComparisonValue Integer(ComparisonValue value) => value.Value switch
    {
        BigInteger or bool => value,
        double number when double.IsFinite(number) => new ComparisonValue(new BigInteger(Math.Truncate(number))),
        string text when NumberText.Integer(text.Trim()) is { } integer => new ComparisonValue(integer),
        _ => ComparisonValue.Unknown,
    };

    private ComparisonValue Matches(ComparisonValue argument, ComparisonValues values)
    {
        if (argument.Text is not { } text) return ComparisonValue.Unknown;
        if (regex is not null) return new ComparisonValue(regex.IsMatch(text));
        return arguments[0].Evaluate(values).Value is string pattern ? new ComparisonValue(PatternRegex.Create(@"\A(?:" + pattern + ")").IsMatch(text)) : ComparisonValue.Unknown;
    }
}
