using System.Security.Cryptography;

namespace Bench.WeakRandomXOwnRandom;

internal sealed class Random
{
    public void NextBytes(byte[] target) => RandomNumberGenerator.Fill(target);
}
