using System.Linq;

namespace Bench.XpathInjectionXVenueXml;

internal static class VenueCode
{
    public static bool IsValid(string code) => code is { Length: 4 } && code.All(char.IsAsciiLetterUpper);
}
