using System.Collections.Generic;

namespace Bench.InsecureCookieXJarEntries;

public sealed class CookieJar
{
    private readonly List<string> _recipes = new();

    public void Append(string name, string flour) => _recipes.Add(name + " (" + flour + ")");

    public int Count => _recipes.Count;
}

public static class Bakery
{
    public static int Fill()
    {
        var Cookies = new CookieJar();
        Cookies.Append("session", "rye");
        Cookies.Append("auth", "spelt");
        return Cookies.Count;
    }
}
