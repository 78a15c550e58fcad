using System.Text;
using Crpbot.Core;

namespace Crpbot.Secrets.Checks;

/// <summary>Bech32 as age uses it for its keys; either case, not mixed.</summary>
internal static class Bech32Text
{
    /// <summary>True when the six checksum digits agree.</summary>
    /// <param name="value">Human-readable part, 1, digits.</param>
    public static bool IsValid(ReadOnlySpan<byte> value)
    {
        var text = Encoding.Latin1.GetString(value);
        var lower = text.ToLowerInvariant();
        if (text.Any(char.IsAsciiLetterLower) && text.Any(char.IsAsciiLetterUpper)) return false;
        var split = lower.LastIndexOf('1');
        if (split < 1 || lower.Length - split < 7) return false;
        return Bech32.Remainder(Encoding.Latin1.GetBytes(lower[..split]), Encoding.Latin1.GetBytes(lower[(split + 1)..])) == Bech32.Plain;
    }
}
