using System;

namespace Bench.SecretInLogXPairOfNames;

public static class PairOfNames
{
    public static void Print()
    {
        var pair = (User: "reporting", Password: Environment.GetEnvironmentVariable("REPORT_PASSWORD"));
        var (user, _) = pair;
        Console.WriteLine("running as " + user);
    }
}
