namespace Crpbot.Secrets.Checks;

/// <summary>Base32 (RFC 4648, section 6) without padding.</summary>
internal static class Base32
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>Decodes; bits left over at the end are dropped.</summary>
    /// <param name="text">Upper-case digits.</param>
    /// <param name="bytes">Receives the bytes.</param>
    /// <param name="written">Number of bytes.</param>
    /// <returns>False for a digit outside the alphabet or too little room.</returns>
    public static bool TryDecode(ReadOnlySpan<byte> text, Span<byte> bytes, out int written)
    {
        written = 0;
        uint bits = 0;
        var count = 0;
        foreach (var b in text)
        {
            var digit = Alphabet.IndexOf((char)b, StringComparison.Ordinal);
            if (digit < 0) return false;
            bits = (bits << 5) | (uint)digit;
            count += 5;
            if (count < 8) continue;
            if (written == bytes.Length) return false;
            bytes[written++] = (byte)(bits >> (count - 8));
            count -= 8;
        }

        return true;
    }

    /// <summary>Encodes.</summary>
    /// <param name="bytes">Bytes.</param>
    public static string Encode(ReadOnlySpan<byte> bytes)
    {
        var text = new System.Text.StringBuilder();
        uint bits = 0;
        var count = 0;
        foreach (var b in bytes)
        {
            bits = (bits << 8) | b;
            for (count += 8; count >= 5; count -= 5) text.Append(Alphabet[(int)(bits >> (count - 5)) & 31]);
        }

        if (count > 0) text.Append(Alphabet[(int)(bits << (5 - count)) & 31]);
        return text.ToString();
    }
}
