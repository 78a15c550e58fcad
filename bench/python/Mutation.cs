using System.Diagnostics;
using System.Globalization;
using Crpbot.Code.Python;

namespace Crpbot.Bench.Python;

/// <summary>Damaged files on a stack of 1 MB: any exception or overflow ends the program; the slowest is shown.</summary>
internal static class Mutation
{
    private const int TruncatedFiles = 20;
    private const int TruncatedLength = 20_000;

    public static int Run(string list, int count)
    {
        var thread = new Thread(() => Parse([.. File.ReadLines(list).Select(File.ReadAllBytes)], count), 1 << 20);
        thread.Start();
        thread.Join();
        return 0;
    }

    private static void Parse(byte[][] files, int count)
    {
        var slowest = TimeSpan.Zero;
#pragma warning disable S2245 // The same damage in each run is wanted.
        var dice = new Random(1);
#pragma warning restore S2245
        for (var i = 0; i < count; i++)
        {
            var bytes = files[dice.Next(files.Length)].AsSpan().ToArray();
            for (var change = dice.Next(1, 20); change > 0 && bytes.Length > 1; change--) bytes = Changed(bytes, dice);
            slowest = Max(slowest, Timed(bytes));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} mutations, slowest {slowest.TotalMilliseconds:F0} ms"));
        var truncations = 0;
        foreach (var file in files.Where(f => f.Length is > 2000 and < TruncatedLength).Take(TruncatedFiles))
        {
            for (var length = 0; length < file.Length; length++, truncations++) PythonParser.Parse(file.AsMemory(0, length));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{truncations} truncations"));
    }

    private static byte[] Changed(byte[] bytes, Random dice)
    {
        var at = dice.Next(bytes.Length);
        var length = Math.Min(dice.Next(1, 60), bytes.Length - at);
        switch (dice.Next(4))
        {
            case 0: return [.. bytes.AsSpan(0, at), .. bytes.AsSpan(at + length)];
            case 1: return [.. bytes.AsSpan(0, at + length), .. bytes.AsSpan(at)];
            case 2:
                bytes[at] = (byte)"()[]{}'\"\\\n\t :=#f\0"[dice.Next(17)];
                return bytes;
            default:
                bytes[at] = (byte)dice.Next(256);
                return bytes;
        }
    }

    private static TimeSpan Timed(byte[] bytes)
    {
        var start = Stopwatch.GetTimestamp();
        PythonParser.Parse(bytes);
        return Stopwatch.GetElapsedTime(start);
    }

    private static TimeSpan Max(TimeSpan a, TimeSpan b) => a > b ? a : b;
}
