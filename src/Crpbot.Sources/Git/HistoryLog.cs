using System.Buffers.Text;

namespace Crpbot.Sources.Git;

/// <summary>
/// Reads <c>git log --raw</c>, parents before children, into a map: one pass over all commits names every blob with the commit that brought it in.
/// Merges are shown combined (<c>-c</c>), which lists exactly the files that are like no parent's.
/// </summary>
internal static class HistoryLog
{
    private const byte CommitMark = 2;

    /// <summary>Arguments of the log, before the revisions.</summary>
    public static IReadOnlyList<string> Arguments { get; } =
    [
        "log", "--topo-order", "--reverse", "--raw", "-c", "-z", "-r", "--root", "--no-abbrev", "--no-renames", "--no-ext-diff", "--no-textconv",
        "--no-show-signature", "--no-notes", "--no-decorate", "--no-color", "--format=tformat:%x02%H%x00%at%x00%an",
    ];

    /// <summary>Reads the output of git.</summary>
    /// <param name="output">Standard output of git.</param>
    /// <param name="map">Receives commits and blobs.</param>
    public static void Read(Stream output, HistoryMap map)
    {
        var tokens = new Tokens(output);
        int commit = -1;
        while (tokens.Next(out ReadOnlySpan<byte> token))
        {
            // Between a commit and its files stands a line end.
            token = token.TrimStart((byte)'\n');
            if (token.IsEmpty) continue;
            if (token[0] == CommitMark) commit = ReadCommit(token[1..], tokens, map);
            else if (token[0] == (byte)':' && commit >= 0) ReadFile(token, tokens, commit, map);
        }
    }

    private static int ReadCommit(ReadOnlySpan<byte> hex, Tokens tokens, HistoryMap map)
    {
        if (!ObjectId.TryParse(hex, out ObjectId id) || !tokens.Next(out ReadOnlySpan<byte> date)) return -1;
        long? seconds = Utf8Parser.TryParse(date, out long value, out _) ? value : null;
        if (!tokens.Next(out ReadOnlySpan<byte> author)) return -1;
        map.AddItem(id, ObjectKind.Commit);
        return map.AddCommit(id, seconds, author);
    }

    private static void ReadFile(ReadOnlySpan<byte> record, Tokens tokens, int commit, HistoryMap map)
    {
        bool isFile = RawRecord.TryReadFile(record, out ObjectId id, out _);
        if (tokens.Next(out ReadOnlySpan<byte> path) && isFile) map.AddSighting(id, path, commit);
    }
}
