using System;
using System.Text;

namespace Bench.WeakRandomXResetToken;

public sealed class ResetToken
{
    private readonly Random _random = new();

    public string NewToken(int length = 32)
    {
        var sb = new StringBuilder(length);
        for (var i = 0; i < length; i++)
        {
            sb.Append((char)('a' + _random.Next(26)));
        }

        return sb.ToString();
    }
}
