using System;
using System.Security.Cryptography;

namespace Bench.WeakHashXSaltedStore;

public sealed class SaltedStore
{
    public (string Hash, string Salt) Protect(string password)
    {
        var salt = RandomNumberGenerator.GetBytes(16);
        var hash = Rfc2898DeriveBytes.Pbkdf2(password, salt, 600_000, HashAlgorithmName.SHA256, 32);
        return (Convert.ToBase64String(hash), Convert.ToBase64String(salt));
    }
}
