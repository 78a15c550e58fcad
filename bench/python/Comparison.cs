using System.Globalization;
using Crpbot.Code.Python;
using Crpbot.Code.Tests.Python.Oracle;

namespace Crpbot.Bench.Python;

/// <summary>Our trees against CPython's, by a digest for each statement.</summary>
internal static class Comparison
{
    public static int Run(string digests, bool modern)
    {
        var (equal, different, rejected, accepted, refused, skipped) = (0, 0, 0, 0, 0, 0);
        foreach (var line in File.ReadLines(digests))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var (path, theirs) = (line[..tab], line[(tab + 1)..]);
            if (theirs.StartsWith('?'))
            {
                skipped++;
                continue;
            }

            var ours = AstDump.Digest(PythonParser.Parse(File.ReadAllBytes(path)), modern);
            if (theirs.StartsWith('!'))
            {
                if (ours.StartsWith('!')) rejected++;
                else Say(ref accepted, $"accepted\t{path}\t{theirs}");
            }
            else if (ours.StartsWith('!'))
            {
                Say(ref refused, $"refused\t{path}\t{ours}");
            }
            else if (ours == theirs)
            {
                equal++;
            }
            else
            {
                Say(ref different, $"different\t{path}\t{FirstDifference(ours, theirs)}");
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"CPython accepts {equal + different + refused}: equal {equal}, different {different}, refused by us {refused}; CPython rejects {rejected + accepted}: rejected {rejected}, accepted by us {accepted}; skipped {skipped}"));
        return different + refused == 0 ? 0 : 1;
    }

    public static int Dump(string file, int index, bool modern)
    {
        Console.WriteLine(new AstDump(PythonParser.Parse(File.ReadAllBytes(file)), modern).Statement(index));
        return 0;
    }

    private static void Say(ref int count, string text)
    {
        if (count++ < 40) Console.WriteLine(text);
    }

    private static int FirstDifference(string ours, string theirs)
    {
        var (a, b) = (ours.Split(' '), theirs.Split(' '));
        for (var i = 0; i < Math.Min(a.Length, b.Length); i++)
        {
            if (a[i] != b[i]) return i;
        }

        return Math.Min(a.Length, b.Length);
    }
}
