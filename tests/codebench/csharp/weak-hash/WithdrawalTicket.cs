using System;
using System.Security.Cryptography;
using System.Text;

namespace Bench.WeakHashXWithdrawalTicket;

public static class WithdrawalTicket
{
    public static string Sign(string account, decimal amount) =>
        Convert.ToBase64String(SHA1.HashData(Encoding.UTF8.GetBytes($"{account}:{amount}")));
}
