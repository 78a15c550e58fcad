using System.Text;
using Crpbot.Core;

namespace Crpbot.Trading.Formats.Text;

/// <summary>Which encoding a file is in: by its byte order mark, else by the zero bytes that UTF-16 leaves between ASCII characters.</summary>
internal static class TextLook
{
    /// <summary>How many bytes from the start of a file are looked at.</summary>
    public const int HeadBytes = 4096;

    /// <summary>The encoding and the length of the byte order mark.</summary>
    /// <param name="head">The first bytes of the file.</param>
    /// <param name="file">File name for messages.</param>
    /// <param name="fallback">Takes bytes that are not UTF-8.</param>
    /// <exception cref="UserError">A binary file, or UTF-32.</exception>
    public static (Encoding Encoding, int Mark) Of(ReadOnlySpan<byte> head, string file, LatinFallback fallback)
    {
        if (head.StartsWith<byte>([0xFF, 0xFE, 0, 0]) || head.StartsWith<byte>([0, 0, 0xFE, 0xFF])) throw new UserError("the file is UTF-32", "save it as UTF-8", file, 1, 1);
        if (head.StartsWith<byte>([0xFF, 0xFE])) return (Wide(bigEndian: false), 2);
        if (head.StartsWith<byte>([0xFE, 0xFF])) return (Wide(bigEndian: true), 2);
        if (head.StartsWith<byte>([0xEF, 0xBB, 0xBF])) return (Narrow(fallback), 3);
        if (head.StartsWith("PK\u0003\u0004"u8)) throw new UserError("the file is a ZIP archive or an Excel workbook", "export the report as HTML or CSV", file, 1, 1);
        if (head.IndexOf((byte)0) < 0) return (Narrow(fallback), 0);
        var (even, odd) = Zeros(head);
        var pairs = head.Length / 2;
        if (odd > pairs * 2 / 3 && even <= pairs / 50) return (Wide(bigEndian: false), 0);
        if (even > pairs * 2 / 3 && odd <= pairs / 50) return (Wide(bigEndian: true), 0);
        throw new UserError("the file is not text: it holds NUL bytes", "export the report as HTML or CSV", file, 1, 1);
    }

    /// <summary>The start of a file as text for recognising a format; empty when it is no text.</summary>
    /// <param name="head">The first bytes.</param>
    public static string Sample(ReadOnlySpan<byte> head)
    {
        try
        {
            var cut = head[..Math.Min(head.Length, HeadBytes)];
            var (encoding, mark) = Of(cut, string.Empty, new LatinFallback());
            return encoding.GetString(cut[mark..]);
        }
        catch (UserError)
        {
            return string.Empty;
        }
    }

    private static (int Even, int Odd) Zeros(ReadOnlySpan<byte> head)
    {
        var (even, odd) = (0, 0);
        for (var i = 0; i + 1 < head.Length; i += 2)
        {
            if (head[i] == 0) even++;
            if (head[i + 1] == 0) odd++;
        }

        return (even, odd);
    }

    private static Encoding Narrow(LatinFallback fallback) => Encoding.GetEncoding("utf-8", EncoderFallback.ReplacementFallback, fallback);

    private static UnicodeEncoding Wide(bool bigEndian) => new(bigEndian, byteOrderMark: false);
}
