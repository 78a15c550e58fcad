using System.Text.Json;
using Crpbot.Core;

namespace Crpbot.Trading.History;

/// <summary>
/// The canonical form: one JSON object (or a list of them) in a file, or one object on each line:
/// <c>{"id","rule_pack","history":{"initial_cents","start","as_of","deals":[…],"positions":[…],"equity":[…],"equity_coverage"}}</c>.
/// </summary>
public static class CanonicalJson
{
    /// <summary>True when a file begins like the canonical form.</summary>
    /// <param name="head">Its first bytes.</param>
    public static bool Recognises(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("\uFEFF"u8)) head = head[3..];
        head = head.TrimStart(" \t\r\n"u8);
        return head.Length > 0 && head[0] is (byte)'{' or (byte)'[' && head.IndexOf("\"history\""u8) >= 0;
    }

    /// <summary>Reads the histories of a file. In a file of lines a broken one does not keep the others from being read.</summary>
    /// <param name="content">Bytes.</param>
    /// <param name="file">Name for messages.</param>
    public static IEnumerable<CanonicalEntry> Read(Stream content, string file)
    {
        using var lines = new LineReader(content);
        var first = true;
        while (lines.Next())
        {
            var line = lines.Line.Trim(" \t"u8);
            if (line.Length == 0) continue;
            if (first && !IsWhole(line))
            {
                foreach (var entry in Document(lines, file)) yield return entry;
                yield break;
            }

            first = false;
            yield return One(lines.Line.ToArray(), file, lines.Number);
        }
    }

    private static bool IsWhole(ReadOnlySpan<byte> line)
    {
        if (line[0] != '{') return false;
        try
        {
            var reader = new Utf8JsonReader(line);
            reader.Read();
            reader.Skip();
            return true;
        }
        catch (JsonException)
        {
            // Cut in the middle: either a document over many lines, or a broken line of many.
            return line[^1] == '}';
        }
    }

    private static List<CanonicalEntry> Document(LineReader lines, string file)
    {
        using var all = new MemoryStream();
        var number = lines.Number;
        do
        {
            all.Write(lines.Line);
            all.WriteByte((byte)'\n');
        }
        while (lines.Next());
        return Elements(all.ToArray(), file, number);
    }

    private static List<CanonicalEntry> Elements(byte[] bytes, string file, int line)
    {
        var entries = new List<CanonicalEntry>();
        var cursor = new JsonCursor(bytes, file, line);
        try
        {
            cursor.Next();
            if (cursor.Token == JsonTokenType.StartArray)
                for (cursor.Next(); cursor.Token != JsonTokenType.EndArray; cursor.Next()) entries.Add(new CanonicalEntry(CanonicalReader.Object(ref cursor), null));
            else
                entries.Add(new CanonicalEntry(CanonicalReader.Object(ref cursor), null));
            cursor.End();
        }
        catch (UserError error)
        {
            entries.Add(new CanonicalEntry(null, error));
        }

        return entries;
    }

    private static CanonicalEntry One(byte[] bytes, string file, int line)
    {
        try
        {
            var cursor = new JsonCursor(bytes, file, line);
            cursor.Next();
            var history = CanonicalReader.Object(ref cursor);
            cursor.End();
            return new CanonicalEntry(history, null);
        }
        catch (UserError error)
        {
            return new CanonicalEntry(null, error);
        }
    }
}
