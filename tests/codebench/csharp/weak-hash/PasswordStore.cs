using System;
using System.Security.Cryptography;
using System.Text;

namespace Bench.WeakHashXPasswordStore;

public sealed class PasswordStore
{
    public string Digest(string password, string salt)
    {
        using var md5 = MD5.Create();
        return Convert.ToHexString(md5.ComputeHash(Encoding.UTF8.GetBytes(salt + password)));
    }
}
