using System.Linq;

namespace Bench.CrossSiteScriptingXThemeStyle;

internal static class Themes
{
    public static string Clean(string name) =>
        new string((name ?? "").Where(char.IsAsciiLetter).Take(16).ToArray());
}
