using System.Globalization;

namespace Crpbot.Evidence.Hygiene;

/// <summary>Sizes as people read them.</summary>
internal static class ByteWords
{
    /// <summary>A size in powers of 1000.</summary>
    /// <param name="bytes">Bytes; null when unknown.</param>
    public static string Of(long? bytes) => bytes switch
    {
        null => "of unknown size",
        1 => "1 byte",
        < 1000 => string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes"),
        < 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e3:0.#} kB"),
        < 1_000_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.#} MB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e9:0.##} GB"),
    };
}
