using Crpbot.Privacy.Checksums;
using Crpbot.Privacy.Rules;

namespace Crpbot.Privacy.Scanning;

/// <summary>Holds the checksum and the exclusions of a rule against a value.</summary>
internal sealed class ValueTest
{
    private const int Longest = 320;
    private readonly byte[] _compact = new byte[Longest];

    /// <summary>Judges a value.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="written">The value as written.</param>
    public ValueVerdict Judge(PersonalRule rule, ReadOnlySpan<byte> written)
    {
        if (written.Length > Longest) return ValueVerdict.Nobody;
        var compact = Compact(written, _compact, rule.Checksum?.ReadsAsWritten == true);
        if (rule.Checksum is { } checksum && !checksum.Holds(checksum.ReadsAsWritten ? written : compact)) return checksum.HasCheckDigits && !IsMadeUp(compact) ? ValueVerdict.Refuted : ValueVerdict.Nobody;
        return rule.Excluded.Hold(written, compact) || (rule.Checksum is not BirthDate && IsMadeUp(compact)) ? ValueVerdict.Nobody : ValueVerdict.Holds;
    }

    /// <summary>Drops separators; letters become capitals unless their case matters.</summary>
    /// <param name="written">The value as written.</param>
    /// <param name="buffer">Receives the value.</param>
    /// <param name="keepsCase">True to keep the letters as they are.</param>
    public static ReadOnlySpan<byte> Compact(ReadOnlySpan<byte> written, Span<byte> buffer, bool keepsCase)
    {
        var count = 0;
        foreach (var c in written)
        {
            if (char.IsAsciiLetterLower((char)c) && !keepsCase) buffer[count++] = (byte)(c - 0x20);
            else if (char.IsAsciiLetterOrDigit((char)c) || c is (byte)'@') buffer[count++] = c;
        }

        return buffer[..count];
    }

    private static bool IsMadeUp(ReadOnlySpan<byte> compact) => compact.Length >= 7 && Digits.Are(compact, compact.Length) && PhoneDigits.IsMadeUp(compact);
}
