using System.Runtime.InteropServices;
using Crpbot.Secrets.Assignments;

namespace Crpbot.Secrets.Judging;

/// <summary>What stands around a value on its line and in its path.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Surroundings(bool IsJoined, bool IsSentence, bool IsTranslation, bool IsGenerated, bool IsComment, bool IsPair)
{
    private static readonly string[] TranslationMarks = ["locale", "i18n", "l10n", "/lang/", "lang/", "translations", "messages", "strings.xml", ".resx", ".po", "/nls/", "intl/", ".arb", "language", ".strings", ".ftl", ".xlf", ".xliff"];
    private static readonly string[] GeneratedMarks = [".min.js", ".min.css", ".map", "-lock.json", ".lock", "go.sum", ".svg", ".snap", "node_modules/", "/dist/", "bundle.js", ".css", ".scss", ".less"];

    /// <summary>Looks around a value.</summary>
    /// <param name="text">The text.</param>
    /// <param name="candidate">The value's place.</param>
    /// <param name="path">Path; null when unknown.</param>
    public static Surroundings Of(ReadOnlySpan<byte> text, in Candidate candidate, string? path)
    {
        var end = candidate.ValueStart + candidate.ValueLength;
        return new Surroundings(
            candidate.Quote is (byte)'"' or (byte)'\'' && Joined(text, end, candidate.Quote),
            candidate.Quote == 0 && GoesOn(text, end),
            path is not null && Has(path, TranslationMarks),
            path is not null && Has(path, GeneratedMarks),
            Comment(text, candidate.ValueStart),
            candidate.Syntax == CandidateSyntax.ConnectionString && Pair(text, end));
    }

    /// <summary>The literal is only a part: <c>"x" + y</c>, <c>'x' . $y</c>, <c>"x" % y</c>.</summary>
    private static bool Joined(ReadOnlySpan<byte> text, int end, byte quote)
    {
        while (end < text.Length && text[end] == quote) end++;
        while (end < text.Length && text[end] is (byte)' ' or (byte)'\t') end++;
        if (end >= text.Length) return false;
        return text[end] switch
        {
            (byte)'+' or (byte)'%' => true,
            (byte)'.' => end + 2 < text.Length && ((text[end + 1] == ' ' && text[end + 2] is (byte)'$' or (byte)'"' or (byte)'\'') || text[end + 1] is (byte)'$' or (byte)'.' or (byte)'"' or (byte)'\'' || text[(end + 1)..].StartsWith("format"u8) || text[(end + 1)..].StartsWith("replace"u8)),
            _ => false,
        };
    }

    /// <summary>A bare value that another word follows on the line, so that it is the first word of a sentence.</summary>
    private static bool GoesOn(ReadOnlySpan<byte> text, int end)
    {
        if (end >= text.Length || text[end] is not ((byte)' ' or (byte)'\t')) return false;
        while (end < text.Length && text[end] is (byte)' ' or (byte)'\t') end++;
        if (end >= text.Length) return false;
        return char.IsAsciiLetter((char)text[end]) || text[end] is (byte)'.' or (byte)'(' or (byte)'$' or (byte)'|' or (byte)'?' or (byte)'=' or (byte)'/' or (byte)'*' or (byte)'+' or >= 0x80;
    }

    /// <summary>The line begins as a comment.</summary>
    private static bool Comment(ReadOnlySpan<byte> text, int at)
    {
        var start = text[..at].LastIndexOf((byte)'\n') + 1;
        while (start < at && text[start] is (byte)' ' or (byte)'\t') start++;
        return text[start] is (byte)'#' or (byte)';' || text[start..].StartsWith("//"u8) || text[start..].StartsWith("--"u8);
    }

    /// <summary><c>;Encrypt=true</c> or <c> dbname=x</c> follows, so that it is a connection string.</summary>
    private static bool Pair(ReadOnlySpan<byte> text, int end)
    {
        if (end >= text.Length || text[end] is not ((byte)';' or (byte)' ')) return false;
        var stop = Math.Min(text.Length, end + 32);
        for (var i = end + 1; i < stop; i++)
        {
            if (text[i] == '=') return i > end + 2;
            if (text[i] != ' ' && !NameSpan.IsName(text[i])) return false;
        }

        return false;
    }

    private static bool Has(string path, string[] marks)
    {
        foreach (var mark in marks)
            if (path.Contains(mark, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
