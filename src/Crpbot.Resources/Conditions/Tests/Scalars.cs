using System.Globalization;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.Conditions.Tests;

/// <summary>Compares texts as CloudFormation does: <c>"true"</c> is <c>true</c>, <c>"5"</c> is 5.</summary>
internal static class Scalars
{
    /// <summary>True when two texts mean the same.</summary>
    public static bool Same(string a, string b, bool ignoreCase)
    {
        if (string.Equals(a, b, ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal)) return true;
        if (IsBoolean(a) && IsBoolean(b)) return string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
        return Number(a) is { } x && Number(b) is { } y && x == y;
    }

    /// <summary>Less than, equal or greater than 0; null when they cannot be compared. With <paramref name="versions"/> 14.10 is above 14.9.</summary>
    public static int? Compare(string a, string b, bool versions)
    {
        if (versions && Version(a) is { } left && Version(b) is { } right) return Compare(left, right);
        if (Number(a) is { } x && Number(b) is { } y) return x.CompareTo(y);
        return Version(a) is { } v && Version(b) is { } w ? Compare(v, w) : null;
    }

    private static bool IsBoolean(string text) => text.Equals("true", StringComparison.OrdinalIgnoreCase) || text.Equals("false", StringComparison.OrdinalIgnoreCase);

    private static decimal? Number(string text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var n) ? n : null;

    private static long[]? Version(string text)
    {
        var parts = text.Split('.', '-', '_');
        var numbers = new List<long>();
        foreach (var part in parts)
        {
            if (!long.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var n)) break;
            numbers.Add(n);
        }

        return numbers.Count == 0 ? null : [.. numbers];
    }

    private static int Compare(long[] a, long[] b)
    {
        for (var i = 0; i < Math.Max(a.Length, b.Length); i++)
        {
            var order = (i < a.Length ? a[i] : 0).CompareTo(i < b.Length ? b[i] : 0);
            if (order != 0) return order;
        }

        return 0;
    }

    /// <summary>The known text before the first part that is not known.</summary>
    public static string Prefix(PartialText text) => string.Concat(text.Parts.TakeWhile(p => p is ScalarValue).Cast<ScalarValue>().Select(p => p.Text));

    /// <summary>The known text after the last part that is not known.</summary>
    public static string Suffix(PartialText text) => string.Concat(text.Parts.Reverse().TakeWhile(p => p is ScalarValue).Reverse().Cast<ScalarValue>().Select(p => p.Text));

    /// <summary>The known parts.</summary>
    public static IEnumerable<string> Known(PartialText text) => text.Parts.OfType<ScalarValue>().Select(p => p.Text);
}
