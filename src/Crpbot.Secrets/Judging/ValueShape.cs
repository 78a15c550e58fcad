using System.Runtime.InteropServices;

namespace Crpbot.Secrets.Judging;

/// <summary>What a value is made of; one pass over its bytes.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ValueShape
{
    private ValueShape(int length, int lower, int upper, int digits, int hex, int spaces, int foreign, int separators)
    {
        (Length, Lower, Upper, Digits, Spaces, Foreign, Separators) = (length, lower, upper, digits, spaces, foreign, separators);
        IsHex = hex == length && length > 0;
    }

    /// <summary>Bytes.</summary>
    public int Length { get; }

    /// <summary>Lower-case ASCII letters.</summary>
    public int Lower { get; }

    /// <summary>Upper-case ASCII letters.</summary>
    public int Upper { get; }

    /// <summary>ASCII digits.</summary>
    public int Digits { get; }

    /// <summary>White space and control bytes.</summary>
    public int Spaces { get; }

    /// <summary>Bytes of characters outside ASCII.</summary>
    public int Foreign { get; }

    /// <summary>Underscores, hyphens, dots.</summary>
    public int Separators { get; }

    /// <summary>Only hex digits.</summary>
    public bool IsHex { get; }

    /// <summary>ASCII letters.</summary>
    public int Letters => Lower + Upper;

    /// <summary>Punctuation other than separators.</summary>
    public int Specials => Length - Letters - Digits - Spaces - Foreign - Separators;

    /// <summary>Number of kinds of characters among lower case, upper case, digits and punctuation.</summary>
    public int Classes => (Lower > 0 ? 1 : 0) + (Upper > 0 ? 1 : 0) + (Digits > 0 ? 1 : 0) + (Specials + Separators > 0 ? 1 : 0);

    /// <summary>Looks at a value.</summary>
    /// <param name="value">Its bytes.</param>
    public static ValueShape Of(ReadOnlySpan<byte> value)
    {
        int lower = 0, upper = 0, digits = 0, hex = 0, spaces = 0, foreign = 0, separators = 0;
        foreach (var b in value)
        {
            if (b is >= (byte)'a' and <= (byte)'z') lower++;
            else if (b is >= (byte)'A' and <= (byte)'Z') upper++;
            else if (b is >= (byte)'0' and <= (byte)'9') digits++;
            else if (b <= ' ') spaces++;
            else if (b >= 0x80) foreign++;
            else if (b is (byte)'_' or (byte)'-' or (byte)'.') separators++;
            if (char.IsAsciiHexDigit((char)b)) hex++;
        }

        return new ValueShape(value.Length, lower, upper, digits, hex, spaces, foreign, separators);
    }

    /// <summary>True for <c>8-4-4-4-12</c> hex digits.</summary>
    /// <param name="value">The value.</param>
    public static bool IsUuid(ReadOnlySpan<byte> value)
    {
        if (value.Length != 36) return false;
        for (var i = 0; i < 36; i++)
            if (i is 8 or 13 or 18 or 23 ? value[i] != '-' : !char.IsAsciiHexDigit((char)value[i])) return false;
        return true;
    }
}
