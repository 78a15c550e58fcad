using System.Buffers;
using System.Globalization;
using System.Text;

namespace Crpbot.Sources.Documents;

/// <summary>
/// The text of a part of an Office or OpenDocument file. Word cuts a sentence into runs wherever its formatting or spelling marks change,
/// so a password in prose stands whole only after the tags are taken out.
/// </summary>
internal static class OfficeText
{
    private const int HeadLength = 4096;

    /// <summary>True for the parts that hold text, told by name and by the namespace they declare.</summary>
    /// <param name="name">Entry name, perhaps with the names of outer archives and <c>!</c> in front.</param>
    /// <param name="xml">The entry.</param>
    public static bool IsPart(ReadOnlySpan<char> name, ReadOnlySpan<byte> xml) => IsPartName(name) && IsOffice(xml.Length > HeadLength ? xml[..HeadLength] : xml);

    private static bool IsOffice(ReadOnlySpan<byte> head) => head.IndexOf("openxmlformats.org"u8) >= 0 || head.IndexOf("names:tc:opendocument"u8) >= 0;

    private static bool IsPartName(ReadOnlySpan<char> name)
    {
        if (!name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)) return false;
        name = name[(name.LastIndexOf('!') + 1)..];
        return name is "content.xml" or "xl/sharedStrings.xml" or "xl/comments1.xml"
            || name.StartsWith("word/", StringComparison.Ordinal)
            || name.StartsWith("ppt/slides/", StringComparison.Ordinal)
            || name.StartsWith("ppt/notesSlides/", StringComparison.Ordinal);
    }

    /// <summary>Takes the tags out; paragraphs and cells become lines.</summary>
    /// <param name="xml">The part.</param>
    public static ReadOnlyMemory<byte> Extract(ReadOnlySpan<byte> xml)
    {
        var text = new ArrayBufferWriter<byte>(Math.Max(256, xml.Length / 2));
        var isLineOpen = false;
        while (xml.Length > 0)
        {
            var open = xml.IndexOf((byte)'<');
            var run = open < 0 ? xml : xml[..open];
            isLineOpen |= run.Length > 0;
            Unescape(run, text);
            if (open < 0) break;
            var close = xml[open..].IndexOf((byte)'>');
            if (close < 0) break;
            var tag = xml.Slice(open + 1, close - 1);
            xml = xml[(open + close + 1)..];
            if (IsTab(tag)) text.Write("\t"u8);
            if (!isLineOpen || !EndsLine(tag)) continue;
            text.Write("\n"u8);
            isLineOpen = false;
        }

        return text.WrittenMemory;
    }

    private static bool IsTab(ReadOnlySpan<byte> tag) => tag.StartsWith("w:tab/"u8) || tag.StartsWith("text:tab"u8);

    private static bool EndsLine(ReadOnlySpan<byte> tag) => tag is [(byte)'/', ..]
        ? tag[1..].SequenceEqual("w:p"u8) || tag[1..].SequenceEqual("a:p"u8) || tag[1..].SequenceEqual("si"u8) || tag[1..].SequenceEqual("text:p"u8) || tag[1..].SequenceEqual("text:h"u8)
        : tag.StartsWith("w:br"u8) || tag.StartsWith("a:br"u8) || tag.StartsWith("text:line-break"u8);

    private static void Unescape(ReadOnlySpan<byte> run, IBufferWriter<byte> text)
    {
        while (run.IndexOf((byte)'&') is >= 0 and var at)
        {
            text.Write(run[..at]);
            run = run[at..];
            var end = run.IndexOf((byte)';');
            if (end is < 2 or > 10) end = 0;
            text.Write(end == 0 ? run[..1] : Entity(run[1..end], run[..(end + 1)]));
            run = run[(end + 1)..];
        }

        text.Write(run);
    }

    private static ReadOnlySpan<byte> Entity(ReadOnlySpan<byte> name, ReadOnlySpan<byte> whole)
    {
        if (name.SequenceEqual("amp"u8)) return "&"u8;
        if (name.SequenceEqual("lt"u8)) return "<"u8;
        if (name.SequenceEqual("gt"u8)) return ">"u8;
        if (name.SequenceEqual("quot"u8)) return "\""u8;
        if (name.SequenceEqual("apos"u8)) return "'"u8;
        if (name.Length < 2 || name[0] != '#') return whole;
        var isHex = name[1] is (byte)'x' or (byte)'X';
        var digits = Encoding.ASCII.GetString(name[(isHex ? 2 : 1)..]);
        return int.TryParse(digits, isHex ? NumberStyles.HexNumber : NumberStyles.None, CultureInfo.InvariantCulture, out var value) && Rune.IsValid(value)
            ? Encoding.UTF8.GetBytes(new Rune(value).ToString())
            : whole;
    }
}
