namespace Crpbot.Evidence.TestCode;

/// <summary>Words in identifiers.</summary>
internal static class Identifier
{
    /// <summary>True when a word of the identifier (between underscores or capital letters) begins with one of the given words: <c>sent_orders</c>, <c>placeOrder</c> for <c>order</c>.</summary>
    /// <param name="name">The identifier.</param>
    /// <param name="words">Words in lower case.</param>
    public static bool Speaks(ReadOnlySpan<char> name, IReadOnlyList<string> words)
    {
        for (var at = 0; at < name.Length; at++)
        {
            if (!char.IsLetter(name[at]) || !IsStart(name, at)) continue;
            foreach (var word in words)
                if (name[at..].StartsWith(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>True when the identifier, without underscores and case, holds one of the given words: <c>is_kill_switch_on</c>, <c>KillSwitch</c> for <c>killswitch</c>.</summary>
    /// <param name="name">The identifier.</param>
    /// <param name="words">Words in lower case, without underscores.</param>
    public static bool Holds(string name, IReadOnlyList<string> words)
    {
        var plain = name.Replace("_", string.Empty, StringComparison.Ordinal);
        foreach (var word in words)
            if (plain.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static bool IsStart(ReadOnlySpan<char> name, int at) => at == 0 || !char.IsLetter(name[at - 1]) || (char.IsUpper(name[at]) && char.IsLower(name[at - 1]));
}
