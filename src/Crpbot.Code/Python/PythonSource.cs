using System.Text;
using Utf8Check = System.Text.Unicode.Utf8;

namespace Crpbot.Code.Python;

/// <summary>A source file's text, decoded as PEP 263 says.</summary>
/// <param name="Text">Text without byte order mark.</param>
/// <param name="Fault">Why CPython would not decode it; the text is then the best guess.</param>
internal sealed record PythonSource(string Text, string? Fault)
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static PythonSource Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length >= 2 && (bytes[0], bytes[1]) is (0xFF, 0xFE) or (0xFE, 0xFF)) return new PythonSource("", "the file is UTF-16, which Python does not read");
        var marked = bytes is [0xEF, 0xBB, 0xBF, ..];
        if (marked) bytes = bytes[3..];
        var fault = bytes.Contains((byte)0) ? "source code cannot contain null bytes" : null;
        var cookie = EncodingCookie.Find(bytes);
        if (cookie is null || (marked ? EncodingCookie.IsCanonicalUtf8(cookie) : EncodingCookie.IsUtf8(cookie))) return Utf8(bytes, fault);
        if (marked) return Utf8(bytes, fault ?? "the encoding declared is not that of the byte order mark");
        if (EncodingCookie.Resolve(cookie) is not { } encoding) return Utf8(bytes, fault ?? "unknown encoding");
        try
        {
            return new PythonSource(encoding.GetString(bytes), fault);
        }
        catch (DecoderFallbackException)
        {
            return new PythonSource(Encoding.Latin1.GetString(bytes), fault ?? "the bytes are not of the encoding declared");
        }
    }

    private static PythonSource Utf8(ReadOnlySpan<byte> bytes, string? fault)
    {
        if (Utf8Check.IsValid(bytes)) return new PythonSource(s_strict.GetString(bytes), fault);
        return new PythonSource(Encoding.UTF8.GetString(bytes), fault ?? "the bytes are not UTF-8, and no other encoding is declared");
    }
}
