using System;

namespace Bench.SecretInLogXAccountPrint;

public static class AccountTool
{
    public static void Show()
    {
        var account = new BrokerAccount("desk-1", Environment.GetEnvironmentVariable("BROKER_SECRET"));
        Console.WriteLine(account.Describe());
    }
}
