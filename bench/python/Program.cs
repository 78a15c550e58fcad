using Crpbot.Bench.Python;

// `compare DIGESTS [old]` holds our trees against what digest_files.py wrote (see oracle.sh), `dump FILE N` prints our statement N,
// `speed DIR` parses a library, `mutate LIST COUNT` parses damaged files and every truncation of twenty.
switch (args)
{
    case ["compare", var digests]: return Comparison.Run(digests, modern: true);
    case ["compare", var digests, "old"]: return Comparison.Run(digests, modern: false);
    case ["dump", var file, var index, .. var old]: return Comparison.Dump(file, int.Parse(index, System.Globalization.CultureInfo.InvariantCulture), old.Length == 0);
    case ["speed", var folder]: return Speed.Run(folder);
    case ["mutate", var list, var count]: return Mutation.Run(list, int.Parse(count, System.Globalization.CultureInfo.InvariantCulture));
    default:
        await Console.Error.WriteLineAsync("compare DIGESTS [old] | dump FILE N [old] | speed DIR | mutate LIST COUNT");
        return 2;
}
