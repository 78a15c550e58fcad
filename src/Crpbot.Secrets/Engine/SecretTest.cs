using System.Text;
using Crpbot.Secrets.Judging;
using Crpbot.Secrets.Patterns;

namespace Crpbot.Secrets.Engine;

/// <summary>The conditions of a rule on a match: boundary, entropy, placeholders, public values, structure, context.</summary>
internal static class SecretTest
{
    private const int Before = 300;
    private const int After = 200;

    /// <summary>True when everything but the context holds.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="text">The text of the match.</param>
    /// <param name="match">Where it matched.</param>
    /// <param name="secret">The credential.</param>
    public static bool Holds(SecretRule rule, ReadOnlySpan<byte> text, in PatternMatch match, ReadOnlySpan<byte> secret) =>
        (!rule.Bounded || IsBounded(text, match.Start, match.End)) && IsPlausible(rule, secret);

    /// <summary>True when entropy, placeholder test, public values and structural checks let a value through.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="secret">The credential.</param>
    public static bool IsPlausible(SecretRule rule, ReadOnlySpan<byte> secret)
    {
        if (secret.IsEmpty || Entropy.PerChar(secret) < rule.Entropy) return false;
        if (!rule.KeepPlaceholders && Placeholder.IsPlaceholder(secret)) return false;
        foreach (var allowed in rule.Allow)
            if (allowed.IsFullMatch(secret)) return false;
        foreach (var check in rule.Checks)
            if (!check.Holds(secret)) return false;
        return true;
    }

    /// <summary>True when one of the rule's context words stands near the credential or in the path, or it has none.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="text">The text.</param>
    /// <param name="start">Begin of the credential.</param>
    /// <param name="end">End of the credential.</param>
    /// <param name="path">Path; null when unknown, which counts as near so that a probe never misses.</param>
    public static bool IsNear(SecretRule rule, ReadOnlySpan<byte> text, int start, int end, string? path)
    {
        if (rule.Near.Count == 0 || path is null) return true;
        Span<byte> window = stackalloc byte[Before + After];
        var length = Fold(text[Math.Max(0, start - Before)..start], window);
        length += Fold(text[end..Math.Min(text.Length, end + After)], window[length..]);
        for (var i = 0; i < rule.Near.Count; i++)
            if (window[..length].IndexOf(rule.Near[i]) >= 0) return true;
        for (var i = 0; i < rule.NearInPath.Count; i++)
            if (path.Contains(rule.NearInPath[i], StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static int Fold(ReadOnlySpan<byte> from, Span<byte> to)
    {
        for (var i = 0; i < from.Length; i++) to[i] = from[i] is >= (byte)'A' and <= (byte)'Z' ? (byte)(from[i] | 0x20) : from[i];
        return from.Length;
    }

    private static bool IsBounded(ReadOnlySpan<byte> text, int start, int end)
    {
        if (start > 0 && IsWord(text[start]) && IsWord(text[start - 1]) && !IsEscape(text, start)) return false;
        return end >= text.Length || end == 0 || !IsWord(text[end - 1]) || !IsWord(text[end]);
    }

    /// <summary>A letter before the match can belong to <c>\n</c>, <c>\t</c> or <c>%3D</c>, which bound it as well.</summary>
    private static bool IsEscape(ReadOnlySpan<byte> text, int start)
    {
        if (start >= 2 && text[start - 2] == (byte)'\\' && text[start - 1] is (byte)'n' or (byte)'r' or (byte)'t') return start < 3 || text[start - 3] != (byte)'\\';
        return start >= 3 && text[start - 3] == (byte)'%' && char.IsAsciiHexDigit((char)text[start - 2]) && char.IsAsciiHexDigit((char)text[start - 1]);
    }

    private static bool IsWord(byte value) => char.IsAsciiLetterOrDigit((char)value) || value == (byte)'_';
}
