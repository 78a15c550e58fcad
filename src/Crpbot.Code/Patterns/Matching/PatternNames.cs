namespace Crpbot.Code.Patterns.Matching;

/// <summary>Names of metavariables: <c>$</c> or <c>$...</c>, then capital letters, digits and underscores, not a digit first.</summary>
internal static class PatternNames
{
    /// <summary>Matches one thing and remembers nothing.</summary>
    public const string Anonymous = "$_";

    /// <summary>Matches any number of things and remembers nothing.</summary>
    public const string AnonymousMany = "$..._";

    /// <summary>True for a metavariable of either kind.</summary>
    public static bool Is(string text)
    {
        if (text.Length < 2 || text[0] != '$') return false;
        var start = IsManyPrefix(text) ? 4 : 1;
        if (start == text.Length || char.IsAsciiDigit(text[start])) return false;
        for (var i = start; i < text.Length; i++)
            if (!char.IsAsciiLetterUpper(text[i]) && !char.IsAsciiDigit(text[i]) && text[i] != '_') return false;
        return true;
    }

    /// <summary>True for a metavariable of any number.</summary>
    public static bool IsMany(string text) => IsManyPrefix(text) && Is(text);

    private static bool IsManyPrefix(string text) => text.StartsWith("$...", StringComparison.Ordinal);
}
