using System.Security.Cryptography;

namespace Bench.WeakCipherXCardVault;

public sealed class CardVault
{
    public byte[] Seal(byte[] key, byte[] iv, byte[] card)
    {
        using var des = DES.Create();
        using var enc = des.CreateEncryptor(key, iv);
        return enc.TransformFinalBlock(card, 0, card.Length);
    }
}
