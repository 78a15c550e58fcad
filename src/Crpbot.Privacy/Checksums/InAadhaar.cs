namespace Crpbot.Privacy.Checksums;

/// <summary>Indian Aadhaar: twelve digits, first 2 to 9, Verhoeff digit, no palindrome (UIDAI).</summary>
internal sealed class InAadhaar : IChecksum
{
    // Multiplication in the dihedral group of order ten, and the powers of the permutation (Verhoeff 1969), row by row.
    private const string Products = "0123456789123406789523401789563401289567401239567859876043216598710432765982104387659321049876543210";
    private const string Permutations = "01234567891576283094580379614289160435279453126870428657390127938064157046913258";

    /// <inheritdoc />
    public string Name => "in-aadhaar";

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value)
    {
        if (!Digits.Are(value, 12) || value[0] < (byte)'2' || IsPalindrome(value)) return false;
        var check = 0;
        for (var i = 0; i < 12; i++) check = Products[(check * 10) + Permutations[(i % 8 * 10) + value[11 - i] - '0'] - '0'] - '0';
        return check == 0;
    }

    private static bool IsPalindrome(ReadOnlySpan<byte> value)
    {
        for (var i = 0; i < value.Length / 2; i++)
            if (value[i] != value[^(i + 1)]) return false;
        return true;
    }
}
