using System.Text;

namespace Crpbot.Secrets.Checks;

/// <summary>Private keys in text form: PEM (RFC 7468), OpenSSH, PGP (RFC 9580) and PuTTY files.</summary>
internal static class PrivateKeyBlock
{
    /// <summary>True when the body decodes and has the outer structure of its kind; line ends may be escaped.</summary>
    /// <param name="value">The block from its first dash to its last.</param>
    public static bool IsValid(ReadOnlySpan<byte> value)
    {
        if (value.StartsWith("PuTTY-User-Key-File"u8)) return value.IndexOf("Private-MAC:"u8) > 0 || value.IndexOf("Private-Hash:"u8) > 0;
        if (Body(value) is not { } body) return false;
        if (value.IndexOf("PGP PRIVATE KEY"u8) >= 0) return (body[0] & 0x80) != 0;
        return body.AsSpan().StartsWith("openssh-key-v1\0"u8) || IsSequence(body) || IsLegacyEncrypted(value);
    }

    /// <summary>The decoded body; null when it is not Base64 or shorter than the smallest key.</summary>
    private static byte[]? Body(ReadOnlySpan<byte> value)
    {
        var text = Encoding.Latin1.GetString(value).Replace("\\r", string.Empty, StringComparison.Ordinal).Replace("\\n", "\n", StringComparison.Ordinal);
        var start = text.Length < 5 ? -1 : text.IndexOf("-----", 5, StringComparison.Ordinal);
        var end = start < 0 ? -1 : text.IndexOf("-----END", start, StringComparison.Ordinal);
        if (end < 0) return null;
        var body = new StringBuilder();
        foreach (var line in text[(start + 5)..end].Split('\n'))
        {
            var digits = Unquote(line.Trim(' ', '\t', '\r', '\\'));
            if (digits.Contains(':', StringComparison.Ordinal)) continue;
            if (digits.StartsWith('=') && digits.Length == 5) break;
            body.Append(digits);
        }

        return Encodings.FromBase64(Encoding.Latin1.GetBytes(body.ToString())) is { Length: >= 32 } bytes ? bytes : null;
    }

    /// <summary>A line of the key inside a string literal of a program (<c>"MIIE…" +</c>) or a comment.</summary>
    private static string Unquote(string line)
    {
        if (line.StartsWith("# ", StringComparison.Ordinal) || line.StartsWith("* ", StringComparison.Ordinal)) return line[2..].Trim();
        if (!line.StartsWith('"') && !line.StartsWith('\'')) return line;
        var end = line.IndexOf(line[0], 1);
        return end < 0 ? line[1..] : line[1..end].TrimEnd('\\');
    }

    /// <summary>DER SEQUENCE whose length is that of the rest.</summary>
    private static bool IsSequence(byte[] der)
    {
        if (der[0] != 0x30) return false;
        var (length, header) = der[1] switch
        {
            < 0x80 => (der[1], 2),
            0x81 => (der[2], 3),
            0x82 => ((der[2] << 8) | der[3], 4),
            _ => (-1, 0),
        };
        return length == der.Length - header;
    }

    private static bool IsLegacyEncrypted(ReadOnlySpan<byte> value) => value.IndexOf("DEK-Info:"u8) > 0;
}
