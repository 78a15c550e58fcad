using System.Linq;

namespace Bench.LogInjectionXEncodedTrace;

internal static class LogText
{
    public static string OneLine(string text) =>
        string.Concat((text ?? "").Where(c => !char.IsControl(c)));
}
