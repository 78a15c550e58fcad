using System.Globalization;
using System.Text;

namespace Crpbot.Code.Python;

/// <summary>The comment <c># -*- coding: NAME -*-</c> in one of the first two lines (PEP 263).</summary>
internal static class EncodingCookie
{
    private static readonly string[] s_codePagePrefixes = ["", "cp", "windows-", "ibm", "csibm", "ms"];

    /// <summary>The name declared, as written; null when there is none.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        for (var line = 0; line < 2 && !bytes.IsEmpty; line++)
        {
            var end = bytes.IndexOfAny((byte)'\n', (byte)'\r');
            var text = end < 0 ? bytes : bytes[..end];
            bytes = end < 0 ? [] : bytes[(bytes[end..] is [(byte)'\r', (byte)'\n', ..] ? end + 2 : end + 1)..];
            text = text.TrimStart(" \t\f"u8);
            if (text.IsEmpty) continue;
            if (text[0] != '#') return null;
            if (Name(text) is { } name) return name;
        }

        return null;
    }

    private static string? Name(ReadOnlySpan<byte> comment)
    {
        while (true)
        {
            var at = comment.IndexOf("coding"u8);
            if (at < 0) return null;
            comment = comment[(at + 6)..];
            if (comment.IsEmpty || comment[0] is not ((byte)':' or (byte)'=')) continue;
            var rest = comment[1..].TrimStart(" \t"u8);
            var length = 0;
            while (length < rest.Length && (char.IsAsciiLetterOrDigit((char)rest[length]) || rest[length] is (byte)'-' or (byte)'_' or (byte)'.')) length++;
            if (length > 0) return Encoding.ASCII.GetString(rest[..length]);
        }
    }

    public static bool IsUtf8(string name) => Normal(name) is "utf-8" or "utf8" or "u8" or "utf" or "utf8-ucs2" or "utf8-ucs4" or "cp65001" || Normal(name).StartsWith("utf-8-", StringComparison.Ordinal);

    /// <summary>The names that CPython accepts behind a byte order mark, where it does not ask its list of aliases.</summary>
    public static bool IsCanonicalUtf8(string name) => Normal(name) is "utf-8" || Normal(name).StartsWith("utf-8-", StringComparison.Ordinal);

    /// <summary>The encoding of Python's name; null when it is not one of text that .NET has.</summary>
    public static Encoding? Resolve(string name)
    {
        var normal = Normal(name);
        if (normal is "latin-1" or "latin" or "iso8859" or "iso-ir-100" or "ibm819" or "csisolatin1" or "latin1" or "iso-8859-1" or "iso8859-1" or "iso-latin-1" or "l1" or "8859" or "cp819" || normal.StartsWith("iso-8859-1-", StringComparison.Ordinal) || normal.StartsWith("latin-1-", StringComparison.Ordinal) || normal.StartsWith("iso-latin-1-", StringComparison.Ordinal)) return Encoding.Latin1;
        if (normal is "ascii" or "us-ascii" or "us" or "646" or "cp367" or "367" || normal.StartsWith("ansi-x3", StringComparison.Ordinal)) return Strict(20127);
        foreach (var prefix in s_codePagePrefixes)
        {
            if (normal.StartsWith(prefix, StringComparison.Ordinal) && int.TryParse(normal.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var page) && Strict(page) is { } numbered) return numbered;
        }

        if (CodePage(normal) is > 0 and var known) return Strict(known);
        return normal.StartsWith("utf", StringComparison.Ordinal) ? null : Strict(normal) ?? Strict(normal.Replace("iso8859-", "iso-8859-", StringComparison.Ordinal));
    }

    /// <summary>Python's names (Lib/encodings/aliases.py) of encodings that .NET knows under another name; 0 for the rest.</summary>
    private static int CodePage(string name) => name switch
    {
        "latin2" or "l2" => 28592,
        "latin3" => 28593,
        "latin4" => 28594,
        "latin5" => 28599,
        "latin9" or "l9" => 28605,
        "cyrillic" => 28595,
        "arabic" => 28596,
        "greek" => 28597,
        "hebrew" => 28598,
        "koi8" or "koi8-r" => 20866,
        "koi8-u" => 21866,
        "gbk" or "gb2312" or "euc-cn" => 936,
        "gb18030" => 54936,
        "big5" or "big5-tw" => 950,
        "sjis" or "shift-jis" or "shiftjis" or "s-jis" or "mskanji" or "ms-kanji" or "windows-31j" => 932,
        "euc-jp" or "eucjp" or "ujis" => 51932,
        "euc-kr" or "euckr" or "korean" => 51949,
        "uhc" => 949,
        "johab" => 1361,
        "mac-roman" or "macintosh" or "macroman" => 10000,
        "mac-cyrillic" => 10007,
        "mac-greek" => 10006,
        "mac-latin2" => 10029,
        "mac-turkish" => 10081,
        "mac-iceland" => 10079,
        "tis-620" or "tis620" or "iso-8859-11" or "thai" => 874,
        _ => 0,
    };

    private static Encoding? Strict(int page)
    {
        // A code page that the provider lacks, or that is no text (UTF-7, UTF-16 …), counts as unknown.
        if (page is < 37 or 1200 or 1201 or 12000 or 12001 or 65000 or 65001 or > 65535) return null;
        return page == 20127 ? Encoding.GetEncoding("us-ascii", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
            : CodePagesEncodingProvider.Instance.GetEncoding(page, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
    }

    private static Encoding? Strict(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);

    private static string Normal(string name) => name.ToLowerInvariant().Replace('_', '-');
}
