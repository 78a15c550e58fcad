namespace Crpbot.Privacy.Checksums;

/// <summary>German Steuer-Identifikationsnummer (BZSt): eleven digits, one digit two or three times among the first ten, ISO 7064 MOD 11,10.</summary>
internal sealed class DeTaxId : IChecksum
{
    /// <inheritdoc />
    public string Name => "de-tax-id";

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value)
    {
        if (!Digits.Are(value, 11) || value[0] == (byte)'0') return false;
        Span<int> counts = stackalloc int[10];
        foreach (var digit in value[..10]) counts[digit - '0']++;
        int missing = counts.Count(0), twice = counts.Count(2), thrice = counts.Count(3);
        return ((twice == 1 && thrice == 0 && missing == 1) || (thrice == 1 && twice == 0 && missing == 2)) && Digits.AreMod11And10(value);
    }
}
