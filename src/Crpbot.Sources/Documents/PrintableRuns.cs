using System.Buffers;

namespace Crpbot.Sources.Documents;

/// <summary>Finds text in binary data.</summary>
internal static class PrintableRuns
{
    /// <summary>Shortest run written, in bytes.</summary>
    public const int Shortest = 6;

    /// <summary>Writes each run of printable bytes as a line.</summary>
    /// <param name="data">Binary data.</param>
    /// <param name="text">Receives the lines.</param>
    public static void Write(ReadOnlySpan<byte> data, IBufferWriter<byte> text)
    {
        var start = 0;
        for (var i = 0; i <= data.Length; i++)
        {
            if (i < data.Length && data[i] is (>= 0x20 and not 0x7F) or 9) continue;
            if (i - start >= Shortest)
            {
                text.Write(data[start..i]);
                text.Write("\n"u8);
            }

            start = i + 1;
        }
    }
}
