namespace Crpbot.Secrets.Judging;

/// <summary>Shannon entropy of a value.</summary>
internal static class Entropy
{
    /// <summary>Bits per byte: 0 for one repeated byte, at most 8 and at most the logarithm of the length.</summary>
    /// <param name="value">The value; 0 for an empty one.</param>
    public static double PerChar(ReadOnlySpan<byte> value)
    {
        Span<int> counts = stackalloc int[256];
        counts.Clear();
        foreach (var b in value) counts[b]++;
        var sum = 0.0;
        foreach (var n in counts)
            if (n > 0) sum -= n * Math.Log2((double)n / value.Length);
        return value.IsEmpty ? 0 : sum / value.Length;
    }
}
