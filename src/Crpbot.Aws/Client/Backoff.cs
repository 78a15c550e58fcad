using System.Security.Cryptography;

namespace Crpbot.Aws.Client;

/// <summary>Pauses before a repeat: half fixed, half random, doubling from 50 ms to at most 2 s.</summary>
internal static class Backoff
{
    /// <summary>The pause before a repeat.</summary>
    /// <param name="attempt">Repeats so far.</param>
    public static TimeSpan Next(int attempt)
    {
        var whole = 50 << Math.Clamp(attempt, 0, 5);
        return TimeSpan.FromMilliseconds((whole / 2) + RandomNumberGenerator.GetInt32((whole / 2) + 1));
    }
}
