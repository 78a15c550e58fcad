using System.Text;

namespace Crpbot.Code.Python;

/// <summary>The comment <c># -*- coding: NAME -*-</c> in one of the first two lines (PEP 263).</summary>
internal static class EncodingCookie
{
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

    /// <summary>The encoding of Python's name; null when it is not one of text that .NET has.</summary>
    public static Encoding? Resolve(string name)
    {
        var normal = Normal(name);
        if (normal is "latin-1" or "latin1" or "iso-8859-1" or "iso8859-1" or "iso-latin-1" or "l1" or "8859" or "cp819" || normal.StartsWith("iso-8859-1-", StringComparison.Ordinal)) return Encoding.Latin1;
        if (normal is "ascii" or "us-ascii" or "646") return Encoding.GetEncoding("us-ascii", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        foreach (var candidate in Candidates(normal))
        {
            if (CodePagesEncodingProvider.Instance.GetEncoding(candidate, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback) is { } found) return found;
        }

        return null;
    }

    private static IEnumerable<string> Candidates(string name)
    {
        if (name.StartsWith("utf", StringComparison.Ordinal)) yield break;
        yield return name;
        if (name.StartsWith("cp", StringComparison.Ordinal)) yield return "windows-" + name[2..];
        if (name.StartsWith("cp", StringComparison.Ordinal)) yield return "ibm" + name[2..];
        if (name.StartsWith("iso8859-", StringComparison.Ordinal)) yield return "iso-8859-" + name[8..];
        if (name.StartsWith("latin-", StringComparison.Ordinal)) yield return "latin" + name[6..];
        if (name.StartsWith("mac-", StringComparison.Ordinal)) yield return "x-mac-" + name[4..];
        if (name is "gbk" or "cp936" or "936") yield return "gb2312";
        if (name is "sjis" or "shiftjis" or "s-jis" or "cp932" or "ms932" or "mskanji") yield return "shift_jis";
        if (name is "euc-jp" or "eucjp" or "ujis") yield return "euc-jp";
        if (name is "euckr" or "euc-kr" or "korean") yield return "euc-kr";
    }

    private static string Normal(string name) => name.ToLowerInvariant().Replace('_', '-');
}
