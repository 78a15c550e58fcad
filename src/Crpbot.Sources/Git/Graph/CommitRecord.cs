using System.Buffers.Text;
using System.Text;

namespace Crpbot.Sources.Git.Graph;

/// <summary>A commit as its object tells it.</summary>
/// <param name="Id">Full hexadecimal id.</param>
/// <param name="Tree">Id of its folder.</param>
/// <param name="Parents">Ids of its parents, first one first.</param>
/// <param name="Seconds">When it was committed, seconds since 1970; null when the object does not say.</param>
/// <param name="Message">The message; empty when it was not asked for.</param>
public sealed record CommitRecord(ObjectId Id, ObjectId Tree, IReadOnlyList<ObjectId> Parents, long? Seconds, string Message)
{
    /// <summary>When it was committed, in UTC; null when unknown or out of range.</summary>
    public DateTimeOffset? Time => new HistoryCommit(default, Seconds, string.Empty).Date;

    /// <summary>Reads a commit object.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="content">The object.</param>
    /// <param name="message">True to keep the message.</param>
    internal static CommitRecord Read(ObjectId id, ReadOnlySpan<byte> content, bool message)
    {
        ObjectId tree = default;
        long? seconds = null;
        var parents = new List<ObjectId>(1);
        while (!content.IsEmpty && content[0] != (byte)'\n')
        {
            int end = content.IndexOf((byte)'\n');
            ReadOnlySpan<byte> line = end < 0 ? content : content[..end];
            if (line.StartsWith("tree "u8)) tree = ObjectId.TryParse(line[5..], out ObjectId root) ? root : default;
            else if (line.StartsWith("parent "u8) && ObjectId.TryParse(line[7..], out ObjectId parent)) parents.Add(parent);
            else if (line.StartsWith("committer "u8)) seconds = line.LastIndexOf("> "u8) is >= 0 and var at && Utf8Parser.TryParse(line[(at + 2)..], out long value, out _) ? value : null;
            content = end < 0 ? default : content[(end + 1)..];
        }

        return new CommitRecord(id, tree, parents, seconds, message && content.Length > 1 ? Encoding.UTF8.GetString(content[1..]) : string.Empty);
    }
}
