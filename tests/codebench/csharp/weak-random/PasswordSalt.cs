using System;
using System.Security.Cryptography;

namespace Bench.WeakRandomXPasswordSalt;

public static class PasswordSalt
{
    public static byte[] Protect(string password, out byte[] salt)
    {
        salt = new byte[16];
        var r = new Random();
        r.NextBytes(salt);
        return Rfc2898DeriveBytes.Pbkdf2(password, salt, 600_000, HashAlgorithmName.SHA256, 32);
    }
}
