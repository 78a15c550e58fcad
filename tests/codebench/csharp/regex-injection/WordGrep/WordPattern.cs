using System.Text.RegularExpressions;

namespace Bench.RegexInjectionXWordGrep;

internal static class WordPattern
{
    public static Regex For(string word)
    {
        var quoted = Regex.Escape(word);
        return new Regex(@"\b" + quoted + @"\b", RegexOptions.IgnoreCase);
    }
}
