namespace Crpbot.Sources.Git;

/// <summary>
/// One record of git's raw diff format: <c>:old new oldid newid S</c> for one parent; <c>::m1 m2 new id1 id2 newid SS</c> for two, and so on.
/// </summary>
internal static class RawRecord
{
    /// <summary>Reads the new side.</summary>
    /// <param name="record">The record without its path.</param>
    /// <param name="id">Blob id.</param>
    /// <param name="old">Blob id in the first parent; zero when it is new.</param>
    /// <returns>True when the new side is a file or a symbolic link, and exists.</returns>
    public static bool TryReadFile(ReadOnlySpan<byte> record, out ObjectId id, out ObjectId old)
    {
        (id, old) = (default, default);
        int parents = record.IndexOfAnyExcept((byte)':');
        if (parents < 1) return false;
        ReadOnlySpan<byte> fields = record[parents..];
        return Field(fields, parents) is [(byte)'1', (byte)'0' or (byte)'2', ..]
            && ObjectId.TryParse(Field(fields, parents + 1), out old)
            && ObjectId.TryParse(Field(fields, (2 * parents) + 1), out id)
            && !id.IsZero;
    }

    private static ReadOnlySpan<byte> Field(ReadOnlySpan<byte> record, int number)
    {
        for (; number > 0; number--)
        {
            int space = record.IndexOf((byte)' ');
            if (space < 0) return default;
            record = record[(space + 1)..];
        }

        int end = record.IndexOf((byte)' ');
        return end < 0 ? record : record[..end];
    }
}
