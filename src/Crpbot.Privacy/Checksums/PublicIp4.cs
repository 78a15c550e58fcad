namespace Crpbot.Privacy.Checksums;

/// <summary>IPv4 addresses that can be those of a person: no private, loopback, link-local, documentation, multicast or reserved range (RFC 6890), and no well-known resolver.</summary>
internal sealed class PublicIp4 : IChecksum
{
    private const int Groups = 4;

    /// <inheritdoc />
    public string Name => "public-ipv4";

    /// <inheritdoc />
    public bool ReadsAsWritten => true;

    /// <inheritdoc />
    public bool HasCheckDigits => false;

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value)
    {
        Span<int> groups = stackalloc int[Groups];
        var count = 0;
        foreach (var part in value.Split((byte)'.'))
        {
            var text = value[part];
            if (count == Groups || text.Length is 0 or > 3 || !Digits.Are(text, text.Length) || (text.Length > 1 && text[0] == (byte)'0')) return false;
            groups[count++] = (int)Digits.Number(text);
        }

        return count == Groups && !groups.ContainsAnyExceptInRange(0, 255) && IsPublic(groups[0], groups[1], groups[2], groups[3]);
    }

    private static bool IsPublic(int a, int b, int c, int d) => (a, b, c) switch
    {
        (0 or 10 or 127 or >= 224, _, _) => false,
        (100, >= 64 and <= 127, _) or (169, 254, _) or (172, >= 16 and <= 31, _) or (192, 168, _) or (198, 18 or 19, _) => false,
        (192, 0, 0 or 2) or (198, 51, 100) or (203, 0, 113) => false,
        (8, 8, 8 or 4) or (1, 1 or 0, 0 or 1) or (9, 9, 9) or (208, 67, 222 or 220) or (4, 2, 2) => false,
        (1 or 2 or 3 or 4 or 5, <= 9, _) => c > 9 || d > 30, // 1.2.3.4 and 5.4.0.2 are versions of programs
        _ => d != 0 && d != 255,
    };
}
