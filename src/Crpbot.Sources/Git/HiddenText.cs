namespace Crpbot.Sources.Git;

/// <summary>Tells contents whose raw bytes do not show their text: compressed data, archives and UTF-16.</summary>
public static class HiddenText
{
    private const int TarMagic = 257;
    private const int Sample = 128;

    /// <summary>True for the beginnings of zip, gzip, bzip2, xz, zstd, 7z, rar, tar and of UTF-16 and UTF-32 text (UTF-16 also without a byte order mark).</summary>
    /// <param name="head">The content, or at least its first 512 bytes.</param>
    public static bool Suspect(ReadOnlySpan<byte> head)
    {
        if (head.Length < 4) return false;
        if (HasMagic(head)) return true;
        if (head.Length > TarMagic + 5 && head[TarMagic..].StartsWith("ustar"u8)) return true;
        return IsWide(head);
    }

    private static bool HasMagic(ReadOnlySpan<byte> head) => head[0] switch
    {
        (byte)'P' => head[1] == 'K' && head[2] <= 8,
        0x1F => head[1] is 0x8B or 0x9D,
        (byte)'B' => head[1] == 'Z' && head[2] == 'h',
        0xFD => head[1] == '7' && head[2] == 'z',
        0x28 => head[1] == 0xB5 && head[2] == 0x2F && head[3] == 0xFD,
        (byte)'7' => head[1] == 'z' && head[2] == 0xBC,
        (byte)'R' => head.StartsWith("Rar!"u8),
        0 => head[1] == 0 && head[2] == 0xFE && head[3] == 0xFF,
        0xFF => head[1] == 0xFE,
        0xFE => head[1] == 0xFF,
        _ => false,
    };

    // ASCII in UTF-16: every other byte of the beginning is zero.
    private static bool IsWide(ReadOnlySpan<byte> head)
    {
        int pairs = Math.Min(head.Length, Sample) / 2;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < pairs; i++)
        {
            if (head[2 * i] == 0) even++;
            if (head[(2 * i) + 1] == 0) odd++;
        }

        return (even * 4 > pairs * 3 && odd == 0) || (odd * 4 > pairs * 3 && even == 0);
    }
}
