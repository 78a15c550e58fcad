using System;
using System.Security.Cryptography;

namespace Bench.WeakCipherXChaChaBox;

public sealed class ChaChaBox(byte[] key) : IDisposable
{
    private readonly ChaCha20Poly1305 _cipher = new(key);

    public int Seal(ReadOnlySpan<byte> rc4Frame, Span<byte> output, Span<byte> tag)
    {
        Span<byte> nonce = stackalloc byte[12];
        RandomNumberGenerator.Fill(nonce);
        _cipher.Encrypt(nonce, rc4Frame, output[..rc4Frame.Length], tag);
        nonce.CopyTo(output[rc4Frame.Length..]);
        return rc4Frame.Length;
    }

    public void Dispose() => _cipher.Dispose();
}
