namespace Crpbot.Privacy.Checksums;

/// <summary>International bank account numbers (ISO 13616): country, length and structure as the IBAN registry of SWIFT lists them, remainder 1 modulo 97.</summary>
internal sealed class IbanNumber : IChecksum
{
    /// <inheritdoc />
    public string Name => "iban";

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value)
    {
        if (value.Length is < 15 or > 34 || IbanCountries.StructureOf(value[..2]) is not { } structure) return false;
        return FitsStructure(value[4..], structure) && Digits.Are(value[2..4], 2) && Remainder(value) == 1;
    }

    /// <summary>Remainder modulo 97 with the first four characters moved to the end and letters as 10 to 35.</summary>
    /// <param name="value">At least four letters and digits.</param>
    internal static int Remainder(ReadOnlySpan<byte> value)
    {
        var rest = 0;
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[(i + 4) % value.Length];
            rest = c <= (byte)'9' ? ((rest * 10) + c - '0') % 97 : ((rest * 100) + c - 'A' + 10) % 97;
        }

        return rest;
    }

    /// <summary>Structure in the registry's notation: <c>8n10n</c>, <c>4a6n8n</c>; n digits, a capitals, c both.</summary>
    private static bool FitsStructure(ReadOnlySpan<byte> value, string structure)
    {
        var at = 0;
        var count = 0;
        foreach (var c in structure)
        {
            if (char.IsAsciiDigit(c))
            {
                count = (count * 10) + c - '0';
                continue;
            }

            if (at + count > value.Length) return false;
            var part = value.Slice(at, count);
            if (c == 'n' ? part.ContainsAnyExceptInRange((byte)'0', (byte)'9') : c == 'a' && part.ContainsAnyExceptInRange((byte)'A', (byte)'Z')) return false;
            at += count;
            count = 0;
        }

        return at == value.Length;
    }
}
