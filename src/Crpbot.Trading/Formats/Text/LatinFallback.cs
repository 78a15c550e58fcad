using System.Text;

namespace Crpbot.Trading.Formats.Text;

/// <summary>
/// Reads bytes that are not UTF-8 as ISO 8859-1 and counts them. MetaTrader 4 writes statements in the Windows code page of the machine; names and
/// comments may then look wrong, digits, signs and the non-breaking space (0xA0 in all of these pages) come out right.
/// </summary>
internal sealed class LatinFallback : DecoderFallback
{
    /// <summary>How many bytes were not valid in the encoding.</summary>
    public long Bytes { get; set; }

    /// <inheritdoc />
    public override int MaxCharCount => 4;

    /// <inheritdoc />
    public override DecoderFallbackBuffer CreateFallbackBuffer() => new LatinFallbackBuffer(this);
}
