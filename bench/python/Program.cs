using Crpbot.Bench.Python;

// See run.sh: `compare DIGESTS [old]` holds our trees against what digest_files.py wrote, `dump FILE N` prints our statement N, `speed DIR` parses.
switch (args)
{
    case ["compare", var digests]: return Comparison.Run(digests, modern: true);
    case ["compare", var digests, "old"]: return Comparison.Run(digests, modern: false);
    case ["dump", var file, var index, .. var old]: return Comparison.Dump(file, int.Parse(index, System.Globalization.CultureInfo.InvariantCulture), old.Length == 0);
    default:
        await Console.Error.WriteLineAsync("compare DIGESTS [old] | dump FILE N [old]");
        return 2;
}
