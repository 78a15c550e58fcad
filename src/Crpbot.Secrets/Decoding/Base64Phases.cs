using System.Text;

namespace Crpbot.Secrets.Decoding;

/// <summary>How a literal looks inside Base64, for each of the three places where it can fall in a group of three bytes.</summary>
internal static class Base64Phases
{
    /// <summary>The characters that are the same whatever stands around the literal, for each phase.</summary>
    /// <param name="literal">Latin-1 text.</param>
    public static IEnumerable<string> Of(string literal)
    {
        var bytes = Encoding.Latin1.GetBytes(literal);
        for (var phase = 0; phase < 3; phase++)
        {
            var padded = new byte[phase + bytes.Length];
            bytes.CopyTo(padded, phase);
            var text = Convert.ToBase64String(padded);

            // A character holds six bits: those that mix in a neighbour's bits are not fixed.
            var first = ((phase * 8) + 5) / 6;
            var last = padded.Length * 8 / 6;
            yield return text[first..last];
        }
    }
}
