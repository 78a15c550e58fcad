using System.Globalization;
using System.Text;
using Crpbot.Core;

namespace Crpbot.Reports;

/// <summary>
/// Makes text from file names, sources and rules safe to show: what a terminal or a CI log would obey instead of show is escaped.
/// Names come from whoever wrote the repository, so they are hostile until shown otherwise.
/// </summary>
public static class Printable
{
    /// <summary>
    /// Escapes control characters (<c>\x1b</c>), invisible and direction-changing characters (<c>\u{202e}</c>), lone surrogates,
    /// and the <c>##[</c> with which a CI runner finds commands anywhere in a line.
    /// </summary>
    /// <param name="text">Any text; may hold line ends, which are escaped too.</param>
    public static string Escape(string text)
    {
        var at = FirstUnsafe(text);
        if (at < 0) return text;
        var builder = new StringBuilder(text, 0, at, text.Length + 16);
        while (at < text.Length) at += AppendNext(builder, text, at);
        return builder.ToString();
    }

    /// <summary>Escapes the text of one place as it is shown: <c>path!entry</c>.</summary>
    /// <param name="path">Path relative to the target.</param>
    /// <param name="archiveEntry">Entry inside the archive; null outside archives.</param>
    public static string Path(string path, string? archiveEntry)
    {
        var text = Escape(archiveEntry is null ? path : path + "!" + archiveEntry);

        // A CI runner obeys a line that begins with two colons.
        return text.TrimStart().StartsWith("::", StringComparison.Ordinal) ? "./" + text : text;
    }

    /// <summary>Path, or the resource's name when there is no text.</summary>
    /// <param name="finding">The finding.</param>
    public static string Path(Finding finding) => finding.Location is { } location
        ? Path(location.Path, location.ArchiveEntry)
        : Escape(finding.Resource is { } r ? $"{r.Type} {r.Id}" : string.Empty);

    /// <summary>First ten characters of a commit id, escaped.</summary>
    /// <param name="id">Full id.</param>
    public static string ShortCommit(string id) => Escape(id.Length > 10 && id.All(char.IsAsciiHexDigit) ? id[..10] : id);

    /// <summary>Appends one code point, escaped when it must be.</summary>
    /// <returns>Number of UTF-16 units read.</returns>
    internal static int AppendNext(StringBuilder builder, string text, int at)
    {
        var c = text[at];
        if (c == '[' && IsCommandMark(text, at))
        {
            builder.Append("\\x5b");
            return 1;
        }

        if (!Rune.TryGetRuneAt(text, at, out var rune))
        {
            builder.Append('\uFFFD');
            return 1;
        }

        if (!IsUnsafe(rune)) builder.Append(text, at, rune.Utf16SequenceLength);
        else if (rune.Value < 0x100) builder.Append("\\x").Append(rune.Value.ToString("x2", CultureInfo.InvariantCulture));
        else builder.Append("\\u{").Append(rune.Value.ToString("x", CultureInfo.InvariantCulture)).Append('}');
        return rune.Utf16SequenceLength;
    }

    private static int FirstUnsafe(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is >= ' ' and < '\x7f' && c != '[') continue;
            if (c == '[' && !IsCommandMark(text, i)) continue;
            if (c == '[' || !Rune.TryGetRuneAt(text, i, out var rune) || IsUnsafe(rune)) return i;
            i += rune.Utf16SequenceLength - 1;
        }

        return -1;
    }

    private static bool IsCommandMark(string text, int at) => at >= 2 && text[at - 1] == '#' && text[at - 2] == '#';

    /// <summary>True for code points that a terminal obeys or that hide or turn text.</summary>
    internal static bool IsUnsafe(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,

        // The two joiners belong to how emoji and several scripts are written.
        UnicodeCategory.Format => rune.Value is not (0x200C or 0x200D),
        _ => rune.Value is 0xFFFE or 0xFFFF,
    };
}
