using System.Buffers;
using System.Text;

namespace Crpbot.Sources.Text;

/// <summary>Turns UTF-16 and UTF-32 into UTF-8; broken units become U+FFFD.</summary>
internal static class Utf8Transcoder
{
    /// <summary>The decoder of a wide form; null for forms whose bytes are used as they are.</summary>
    /// <param name="form">Form of the bytes.</param>
    public static Encoding? EncodingOf(TextForm form) => form switch
    {
        TextForm.Utf16Little => Encoding.Unicode,
        TextForm.Utf16Big => Encoding.BigEndianUnicode,
        TextForm.Utf32Little => Encoding.UTF32,
        TextForm.Utf32Big => new UTF32Encoding(bigEndian: true, byteOrderMark: false),
        _ => null,
    };

    /// <summary>Transcodes a whole content into a rented array.</summary>
    /// <param name="content">Bytes without the byte order mark.</param>
    /// <param name="encoding">Their encoding.</param>
    /// <param name="length">Number of UTF-8 bytes written.</param>
    /// <returns>An array of <see cref="ArrayPool{T}.Shared"/>, to be returned by the caller.</returns>
    public static byte[] Rent(ReadOnlySpan<byte> content, Encoding encoding, out int length)
    {
        var chars = ArrayPool<char>.Shared.Rent(encoding.GetMaxCharCount(content.Length));
        var count = encoding.GetChars(content, chars);
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(count));
        length = Encoding.UTF8.GetBytes(chars.AsSpan(0, count), bytes);
        ArrayPool<char>.Shared.Return(chars);
        return bytes;
    }
}
