namespace Crpbot.Privacy.Checksums;

/// <summary>Italian codice fiscale of a person: letters of the name, birth date, place, control letter (decree of 23 December 1976); digits may be replaced by letters when two persons share one.</summary>
internal sealed class ItCodiceFiscale : IChecksum
{
    /// <inheritdoc />
    public string Name => "it-codice-fiscale";

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value)
    {
        if (value.Length != 16 || value[..6].ContainsAnyExceptInRange((byte)'A', (byte)'Z')) return false;
        if (!"ABCDEHLMPRST"u8.Contains(value[8]) || Digit(value[9]) is not ({ } tens and < 8) || Digit(value[10]) is not { } ones || Digit(value[6]) is null || Digit(value[7]) is null) return false;
        var day = ((tens * 10) + ones) % 40;
        if (day is 0 or > 31 || value[11] is < (byte)'A' or > (byte)'Z' || Digit(value[12]) is null || Digit(value[13]) is null || Digit(value[14]) is null) return false;
        return value[15] == 'A' + (Sum(value[..15]) % 26);
    }

    private static int? Digit(byte c) => c is >= (byte)'0' and <= (byte)'9' ? c - '0' : "LMNPQRSTUV"u8.IndexOf(c) is >= 0 and var digit ? digit : null;

    private static int Sum(ReadOnlySpan<byte> value)
    {
        ReadOnlySpan<byte> odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
        var sum = 0;
        for (var i = 0; i < value.Length; i++)
        {
            var number = value[i] <= (byte)'9' ? value[i] - '0' : value[i] - 'A';
            sum += (i & 1) == 0 ? odd[number] : number;
        }

        return sum;
    }
}
