using System;

namespace Bench.WeakRandomXApiKeys;

internal static class Alphabet
{
    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static readonly Random Source = new(DateTime.UtcNow.Millisecond);

    public static char Pick() => Letters[Source.Next(Letters.Length)];
}
