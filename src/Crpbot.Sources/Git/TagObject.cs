using System.Buffers.Text;
using System.Text;

namespace Crpbot.Sources.Git;

/// <summary>Head of an annotated tag.</summary>
/// <param name="Target">The object it names.</param>
/// <param name="Name">Its name.</param>
/// <param name="Tagger">Name of who made it; null when it does not say.</param>
/// <param name="Date">When; null when it does not say.</param>
internal sealed record TagObject(ObjectId Target, string Name, string? Tagger, DateTimeOffset? Date)
{
    /// <summary>Reads the head lines.</summary>
    /// <param name="content">The object.</param>
    public static TagObject Read(ReadOnlySpan<byte> content)
    {
        ObjectId target = default;
        string name = string.Empty;
        string? tagger = null;
        DateTimeOffset? date = null;
        while (!content.IsEmpty && content[0] != (byte)'\n')
        {
            int end = content.IndexOf((byte)'\n');
            ReadOnlySpan<byte> line = end < 0 ? content : content[..end];
            if (line.StartsWith("object "u8)) target = ObjectId.TryParse(line[7..], out ObjectId id) ? id : default;
            else if (line.StartsWith("tag "u8)) name = Encoding.UTF8.GetString(line[4..]);
            else if (line.StartsWith("tagger "u8)) (tagger, date) = ReadTagger(line[7..]);
            content = end < 0 ? default : content[(end + 1)..];
        }

        return new TagObject(target, name, tagger, date);
    }

    private static (string? Name, DateTimeOffset? Date) ReadTagger(ReadOnlySpan<byte> line)
    {
        int mail = line.IndexOf(" <"u8);
        int end = line.LastIndexOf("> "u8);
        string? name = mail < 0 ? null : Encoding.UTF8.GetString(line[..mail]);
        if (end < 0 || !Utf8Parser.TryParse(line[(end + 2)..], out long seconds, out _)) return (name, null);
        return (name, new HistoryCommit(default, seconds, string.Empty).Date);
    }
}
