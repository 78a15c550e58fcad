using Crpbot.Core;

namespace Crpbot.Evidence.TestCode;

/// <summary>Matches names and docstrings of tests with the patterns of a gate.</summary>
internal static class NamePattern
{
    /// <summary>True when a pattern matches a name or a text; every mark between words counts as <c>_</c>, and <c>*</c> stands for anything.</summary>
    /// <param name="patterns">Patterns in lower case, for example <c>*kill*switch*</c>.</param>
    /// <param name="texts">Names and docstrings.</param>
    public static bool IsMatch(IReadOnlyList<string> patterns, params ReadOnlySpan<string> texts)
    {
        foreach (var text in texts)
        {
            var plain = Plain(text);
            foreach (var pattern in patterns)
                if (PathGlob.IsNameMatch(pattern, plain)) return true;
        }

        return false;
    }

    private static string Plain(string text) => string.Create(Math.Min(text.Length, 2000), text, static (target, source) =>
    {
        for (var i = 0; i < target.Length; i++) target[i] = char.IsLetterOrDigit(source[i]) ? char.ToLowerInvariant(source[i]) : '_';
    });
}
