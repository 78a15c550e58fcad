using System.Text;

namespace Crpbot.Sources.Archives;

/// <summary>One 512-byte header block (POSIX ustar, GNU and pax, https://pubs.opengroup.org/onlinepubs/9699919799/utilities/pax.html).</summary>
/// <param name="Name">Entry name, prefix included.</param>
/// <param name="Size">Length of the data in bytes; never negative.</param>
/// <param name="Type">Type flag.</param>
internal sealed record TarHeader(string Name, long Size, byte Type)
{
    /// <summary>Length of a header and unit of padding.</summary>
    public const int Length = 512;

    /// <summary>True for entries that have content: regular, contiguous and sparse files.</summary>
    public bool IsFile => Type is 0 or (byte)'0' or (byte)'7' or (byte)'S';

    /// <summary>Data length rounded up to whole blocks.</summary>
    public long PaddedSize => (Size + Length - 1) / Length * Length;

    /// <summary>Parses a block.</summary>
    /// <param name="block">512 bytes.</param>
    /// <returns>Null when the checksum or the size is wrong.</returns>
    public static TarHeader? Parse(ReadOnlySpan<byte> block)
    {
        if (!HasValidSum(block) || Number(block.Slice(124, 12)) is not { } size || size > long.MaxValue - Length) return null;
        var name = Text(block[..100]);
        var isUstar = block.Slice(257, 6).SequenceEqual("ustar\0"u8);
        if (isUstar && block[345] != 0) name = Text(block.Slice(345, 155)) + "/" + name;
        return new TarHeader(name, size, block[156]);
    }

    /// <summary>True when the sum of the bytes, with blanks for the checksum itself, is the one stored. Old writers summed signed bytes.</summary>
    /// <param name="block">At least 512 bytes.</param>
    public static bool HasValidSum(ReadOnlySpan<byte> block)
    {
        if (Number(block.Slice(148, 8)) is not { } stored) return false;
        long plain = 8 * ' ', signed = 8 * ' ';
        for (var i = 0; i < Length; i++)
        {
            if (i is >= 148 and < 156) continue;
            plain += block[i];
            signed += (sbyte)block[i];
        }

        return stored == plain || stored == signed;
    }

    /// <summary>Decodes a name: UTF-8, else Latin-1.</summary>
    /// <param name="bytes">Bytes up to the first NUL.</param>
    public static string Text(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOf((byte)0);
        if (end >= 0) bytes = bytes[..end];
        return System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Encoding.Latin1.GetString(bytes);
    }

    private static long? Number(ReadOnlySpan<byte> field)
    {
        long value = 0;
        if ((field[0] & 0x80) != 0)
        {
            // GNU: big-endian base 256 for sizes beyond 8 GiB
            value = field[0] & 0x3F;
            foreach (var part in field[1..])
            {
                if (value > long.MaxValue >> 8) return null;
                value = (value << 8) | part;
            }

            return (field[0] & 0x40) != 0 ? null : value;
        }

        var digits = field.Trim(" \0"u8);
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'7') return digit is 0 or (byte)' ' ? value : null;
            value = (value << 3) | (uint)(digit - '0');
        }

        return value;
    }
}
