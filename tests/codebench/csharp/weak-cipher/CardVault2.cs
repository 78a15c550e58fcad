using System.Security.Cryptography;

namespace Bench.WeakCipherXCardVault2;

public sealed class CardVault2
{
    public (byte[] Box, byte[] Nonce, byte[] Tag) Seal(byte[] key, byte[] card)
    {
        var nonce = RandomNumberGenerator.GetBytes(12);
        var tag = new byte[16];
        var box = new byte[card.Length];
        using var gcm = new AesGcm(key, tag.Length);
        gcm.Encrypt(nonce, card, box, tag);
        return (box, nonce, tag);
    }
}
