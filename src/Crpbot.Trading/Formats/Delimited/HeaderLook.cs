using Crpbot.Trading.Formats.Text;

namespace Crpbot.Trading.Formats.Delimited;

/// <summary>The keys of the columns on a file's first line, for recognising a format.</summary>
internal static class HeaderLook
{
    /// <summary>The keys; empty when the file is no text.</summary>
    /// <param name="head">The first bytes of the file.</param>
    public static HashSet<string> Keys(ReadOnlySpan<byte> head)
    {
        var text = TextLook.Sample(head).AsSpan().TrimStart("\uFEFF\r\n");
        var end = text.IndexOfAny('\r', '\n');
        var line = (end < 0 ? text : text[..end]).ToString();
        return line.Split(',', ';', '\t', '|').Select(Columns.Key).ToHashSet(StringComparer.Ordinal);
    }
}
