namespace Crpbot.Secrets.Judging;

/// <summary>
/// Values that documentation prints for everyone: the AWS example keys, the JWT of jwt.io and RFC 7519, the headers of RFC 7617 and RFC 6750, the keys of the
/// Azure Storage and Cosmos DB emulators, Stripe's sample key, Telegram's sample token, reCAPTCHA's test keys, hashes of nothing, the AES keys of FIPS 197.
/// </summary>
internal static class PublicValues
{
    private static ReadOnlySpan<ulong> Hashes =>
    [
        0x0E627699B98376D0, 0x3030CED20B49810A, 0x3130D71BD7D82145, 0x3367FE8C16B673D2,
        0x3F9D1C996E620B67, 0x4B814E2C74560377, 0x57116B3E04F3B229, 0x588404F95EE90CE0,
        0x5DBBF79FEE8A53CB, 0x67E733C2F9035757, 0x71D445B5DE168D8C, 0x75137172EC4A8FFD,
        0x7699C294BEEBAD32, 0x8959D21B97C6B870, 0x8C3A1BB405B4C236, 0x95C3261DF3299471,
        0x9617EA5685AE57EA, 0x9F1920C6CD484714, 0xA35296E24730B575, 0xBAC105AAC64CBE2D,
        0xBB65956C4B8B34BF, 0xBF0A2628EC81CD01, 0xC84E05130BA01136, 0xC9B691499B62E847,
        0xDB9BEDE1A83288BB, 0xDDD19C486D095D84, 0xDE18AD43461381C9, 0xE18E8033637768EA,
        0xE9822D5C2BDC0404, 0xEE0425AC21B03B65,
    ];

    /// <summary>True for such a value; known by its 64-bit FNV-1a hash, so that the source holds no value that looks like a key.</summary>
    /// <param name="value">The value.</param>
    public static bool Contains(ReadOnlySpan<byte> value)
    {
        if (value.Length is < 12 or > 100) return false;
        var hash = 14695981039346656037;
        foreach (var b in value) hash = (hash ^ b) * 1099511628211;
        return Hashes.BinarySearch(hash) >= 0;
    }
}
