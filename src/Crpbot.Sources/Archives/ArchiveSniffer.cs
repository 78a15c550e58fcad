using System.Buffers.Binary;

namespace Crpbot.Sources.Archives;

/// <summary>Recognises archives by their first bytes; the name decides only for tar files older than the ustar mark.</summary>
internal static class ArchiveSniffer
{
    /// <summary>Number of leading bytes that are enough.</summary>
    public const int HeadLength = 512;

    /// <summary>Decides from the beginning of a content.</summary>
    /// <param name="head">The first <see cref="HeadLength"/> bytes, or all of a shorter content.</param>
    /// <param name="name">Path or entry name.</param>
    public static ArchiveKind Sniff(ReadOnlySpan<byte> head, ReadOnlySpan<char> name)
    {
        if (head.Length < 4) return ArchiveKind.None;
        switch (BinaryPrimitives.ReadUInt32BigEndian(head))
        {
            case 0x504B0304 or 0x504B0506 or 0x504B0708:
                return ArchiveKind.Zip;
            case 0x377ABCAF when head is [_, _, _, _, 0x27, 0x1C, ..]:
            case 0x52617221 when head is [_, _, _, _, 0x1A, 0x07, ..]:
            case 0xFD377A58 when head is [_, _, _, _, 0x5A, 0, ..]:
            case 0x28B52FFD:
                return ArchiveKind.Unsupported;
        }

        if (head is [0x1F, 0x8B, 8, ..]) return ArchiveKind.Gzip;
        if (head is [(byte)'B', (byte)'Z', (byte)'h', >= (byte)'1' and <= (byte)'9', 0x31, 0x41, 0x59, 0x26, 0x53, 0x59, ..] or [(byte)'B', (byte)'Z', (byte)'h', >= (byte)'1' and <= (byte)'9', 0x17, 0x72, 0x45, 0x38, 0x50, 0x90, ..])
            return ArchiveKind.Bzip2;
        return IsTar(head, name) ? ArchiveKind.Tar : ArchiveKind.None;
    }

    /// <summary>The name of a format that is not opened, as a file extension.</summary>
    /// <param name="head">First bytes, recognised as <see cref="ArchiveKind.Unsupported"/>.</param>
    public static string FormatOf(ReadOnlySpan<byte> head) => head[0] switch { 0x37 => ".7z", 0x52 => ".rar", 0xFD => ".xz", _ => ".zst" };

    private static bool IsTar(ReadOnlySpan<byte> head, ReadOnlySpan<char> name)
    {
        if (head.Length < TarHeader.Length) return false;
        return (head[257..].StartsWith("ustar"u8) || name.EndsWith(".tar", StringComparison.OrdinalIgnoreCase)) && TarHeader.HasValidSum(head);
    }
}
