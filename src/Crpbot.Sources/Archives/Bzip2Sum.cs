namespace Crpbot.Sources.Archives;

/// <summary>The checksum of bzip2: CRC-32 with polynomial 04C11DB7, most significant bit first.</summary>
internal static class Bzip2Sum
{
    /// <summary>Remainders of all bytes.</summary>
    public static readonly uint[] Table = Create();

    private static uint[] Create()
    {
        var table = new uint[256];
        for (var i = 0u; i < 256; i++)
        {
            var value = i << 24;
            for (var bit = 0; bit < 8; bit++) value = (value & 0x80000000) != 0 ? (value << 1) ^ 0x04C11DB7 : value << 1;
            table[i] = value;
        }

        return table;
    }
}
