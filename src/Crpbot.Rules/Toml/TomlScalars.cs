using System.Globalization;
using System.Text.RegularExpressions;

namespace Crpbot.Rules.Toml;

/// <summary>Which bare words are numbers, booleans, dates and times of TOML.</summary>
internal static partial class TomlScalars
{
    /// <summary>True for a valid bare value.</summary>
    /// <param name="text">The word.</param>
    public static bool IsValid(string text)
    {
        if (text.Length > 1000) return false;
        if (text is "true" or "false") return true;
        return Integer().IsMatch(text) ? IsInteger(text) : Float().IsMatch(text) || IsDateTime(text);
    }

    private static bool IsInteger(string text)
    {
        var digits = text.Replace("_", string.Empty, StringComparison.Ordinal);
        if (digits.StartsWith("0x", StringComparison.Ordinal)) return Fits(digits[2..], 16);
        if (digits.StartsWith("0o", StringComparison.Ordinal)) return Fits(digits[2..], 8);
        return digits.StartsWith("0b", StringComparison.Ordinal) ? Fits(digits[2..], 2) : long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);
    }

    private static bool Fits(string digits, int radix)
    {
        decimal value = 0;
        foreach (var c in digits)
        {
            value = (value * radix) + Convert.ToInt32(c.ToString(), 16);
            if (value > long.MaxValue) return false;
        }

        return true;
    }

    private static bool IsDateTime(string text)
    {
        var match = DateTimeForm().Match(text);
        if (!match.Success) return false;
        if (match.Groups["date"].Success && !DateOnly.TryParseExact(match.Groups["date"].ValueSpan, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)) return false;
        if (!match.Groups["time"].Success) return true;
        var second = match.Groups["s"].Value;
        return Below(match.Groups["h"].Value, 24) && Below(match.Groups["m"].Value, 60) && Below(second, 61)
            && (!match.Groups["oh"].Success || (Below(match.Groups["oh"].Value, 24) && Below(match.Groups["om"].Value, 60)));
    }

    private static bool Below(string digits, int limit) => int.Parse(digits, CultureInfo.InvariantCulture) < limit;

    [GeneratedRegex(@"\A(?:[+-]?(?:0|[1-9](?:_?[0-9])*)|0x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*|0o[0-7](?:_?[0-7])*|0b[01](?:_?[01])*)\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Integer();

    [GeneratedRegex(@"\A[+-]?(?:inf|nan|(?:0|[1-9](?:_?[0-9])*)(?:\.[0-9](?:_?[0-9])*)?(?:[eE][+-]?[0-9](?:_?[0-9])*)?)\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Float();

    [GeneratedRegex(@"\A(?:(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})(?:[Tt ](?<time>(?<h>[0-9]{2}):(?<m>[0-9]{2}):(?<s>[0-9]{2})(?:\.[0-9]+)?)(?:[Zz]|[+-](?<oh>[0-9]{2}):(?<om>[0-9]{2}))?)?|(?<time>(?<h>[0-9]{2}):(?<m>[0-9]{2}):(?<s>[0-9]{2})(?:\.[0-9]+)?))\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DateTimeForm();
}
