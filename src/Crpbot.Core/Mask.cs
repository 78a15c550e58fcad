using System.Globalization;

namespace Crpbot.Core;

/// <summary>The only form in which a secret value leaves the engine.</summary>
public static class Mask
{
    /// <summary>
    /// First characters, length and short keyed hash, for example <c>AKIA…(20 chars, #1f2e3d4c)</c>.
    /// At most four characters are shown, and never more than a quarter of the value, so that short passwords stay hidden.
    /// </summary>
    /// <param name="value">The secret value.</param>
    /// <param name="valueHash">Its keyed hash from <see cref="Fingerprint.OfValue"/>.</param>
    public static string Of(string value, string valueHash)
    {
        var shown = Math.Min(4, value.Length / 4);
        if (shown > 0 && char.IsHighSurrogate(value[shown - 1])) shown--;
        return string.Create(CultureInfo.InvariantCulture, $"{value[..shown]}…({value.Length} chars, #{valueHash[..8]})");
    }
}
