namespace Crpbot.Secrets.Checks;

/// <summary>Tests of what a value looks like.</summary>
internal static class Shapes
{
    /// <summary>True when it has a digit and a letter.</summary>
    /// <param name="value">Value.</param>
    public static bool IsMixed(ReadOnlySpan<byte> value) => HasDigit(value) && (value.IndexOfAnyInRange((byte)'a', (byte)'z') >= 0 || value.IndexOfAnyInRange((byte)'A', (byte)'Z') >= 0);

    /// <summary>True when it has a digit, a lower-case and an upper-case letter.</summary>
    /// <param name="value">Value.</param>
    public static bool IsMixedCase(ReadOnlySpan<byte> value) => HasDigit(value) && value.IndexOfAnyInRange((byte)'a', (byte)'z') >= 0 && value.IndexOfAnyInRange((byte)'A', (byte)'Z') >= 0;

    /// <summary>True when it has hex digits only.</summary>
    /// <param name="value">Value.</param>
    public static bool IsHex(ReadOnlySpan<byte> value)
    {
        foreach (var b in value)
            if (!char.IsAsciiHexDigit((char)b)) return false;
        return !value.IsEmpty;
    }

    /// <summary>True for 8-4-4-4-12 hex digits.</summary>
    /// <param name="value">Value.</param>
    public static bool HasUuidForm(ReadOnlySpan<byte> value)
    {
        if (value.Length != 36) return false;
        for (var i = 0; i < value.Length; i++)
        {
            var dash = i is 8 or 13 or 18 or 23;
            if (dash ? value[i] != (byte)'-' : !char.IsAsciiHexDigit((char)value[i])) return false;
        }

        return true;
    }

    /// <summary>True for a UUID with at least eight different digits: neither nil, max nor a counting pattern.</summary>
    /// <param name="value">Value.</param>
    public static bool IsUuid(ReadOnlySpan<byte> value)
    {
        if (!HasUuidForm(value)) return false;
        var (seen, steps) = (0, 0);
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == (byte)'-') continue;
            seen |= 1 << Convert.ToInt32(((char)value[i]).ToString(), 16);
            if (i > 0 && value[i] == value[i - 1] + 1) steps++;
        }

        return System.Numerics.BitOperations.PopCount((uint)seen) >= 8 && steps < 12;
    }

    /// <summary>True for words of three letters or more joined by hyphens, dots, spaces or underscores, or one word in one case.</summary>
    /// <param name="value">Value.</param>
    public static bool IsWords(ReadOnlySpan<byte> value)
    {
        int length = 0, words = 0;
        foreach (var b in value)
        {
            if (char.IsAsciiLetter((char)b))
            {
                length++;
                continue;
            }

            if (b is not ((byte)'-' or (byte)'_' or (byte)'.' or (byte)' ' or (byte)'/') || length is > 0 and < 2) return false;
            if (length > 0) words++;
            length = 0;
        }

        if (length > 0) words++;
        return words > 1 || !(value.IndexOfAnyInRange((byte)'a', (byte)'z') >= 0 && value[1..].IndexOfAnyInRange((byte)'A', (byte)'Z') >= 0);
    }

    /// <summary>True for a Telegram bot token: 8 to 10 digits, a colon, 35 characters (https://core.telegram.org/bots/api#authorizing-your-bot).</summary>
    /// <param name="value">Value.</param>
    public static bool IsTelegram(ReadOnlySpan<byte> value)
    {
        var colon = value.IndexOf((byte)':');
        if (colon is < 8 or > 10 || value.Length - colon - 1 != 35 || value[..colon].IndexOfAnyExceptInRange((byte)'0', (byte)'9') >= 0) return false;
        foreach (var b in value[(colon + 1)..])
            if (!char.IsAsciiLetterOrDigit((char)b) && b is not ((byte)'_' or (byte)'-')) return false;
        return true;
    }

    /// <summary>True for an Ethereum keystore (Web3 Secret Storage): JSON with a cipher text and a MAC.</summary>
    /// <param name="value">JSON text.</param>
    public static bool IsEthereumKeystore(ReadOnlySpan<byte> value) => value.IndexOf("\"ciphertext\""u8) >= 0 && value.IndexOf("\"mac\""u8) >= 0;

    private static bool HasDigit(ReadOnlySpan<byte> value) => value.IndexOfAnyInRange((byte)'0', (byte)'9') >= 0;
}
