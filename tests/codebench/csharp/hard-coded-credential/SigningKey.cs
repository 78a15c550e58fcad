using System;
using System.Security.Cryptography;
using System.Text;

namespace Bench.HardCodedCredentialXSigningKey;

public sealed class SigningKey
{
    public string Sign(string payload)
    {
        var key = Encoding.UTF8.GetBytes("velvet-otter-signs-the-orders-42");
        using var mac = new HMACSHA256(key);
        return Convert.ToHexString(mac.ComputeHash(Encoding.UTF8.GetBytes(payload)));
    }
}
