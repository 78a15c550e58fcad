using System.Buffers.Text;
using System.Text;
using Crpbot.Core;

namespace Crpbot.Sources.Git;

/// <summary>Reads which lines a patch adds (<c>git diff -U0 --no-renames</c>).</summary>
internal sealed class PatchReader
{
    private readonly Dictionary<string, List<LineRange>> _added = new(StringComparer.Ordinal);
    private List<LineRange>? _current;
    private long _linesLeft;

    /// <summary>Every line of a file.</summary>
    public static LineRange All { get; } = new(1, int.MaxValue);

    /// <summary>Added lines by path. A file without an added line has an empty list; a binary file has all lines.</summary>
    public IReadOnlyDictionary<string, List<LineRange>> Added => _added;

    /// <summary>Reads a patch.</summary>
    /// <param name="patch">Standard output of git.</param>
    public void Read(Stream patch)
    {
        var lines = new Tokens(patch, (byte)'\n');
        while (lines.Next(out ReadOnlySpan<byte> line))
            ReadLine(line);
    }

    private void ReadLine(ReadOnlySpan<byte> line)
    {
        if (_linesLeft > 0 && !line.IsEmpty && line[0] is (byte)'+' or (byte)'-')
        {
            // Content: counted by the hunk's head, since an added line may itself look like a head.
            _linesLeft--;
            return;
        }

        if (line.StartsWith("diff --git "u8)) _current = Start(PathOf(line["diff --git "u8.Length..]));
        else if (line.StartsWith("@@ "u8)) ReadHunk(line[3..]);
        else if (line.StartsWith("Binary files "u8)) _current?.Add(All);
    }

    private List<LineRange> Start(string path)
    {
        // A change of type is shown as a deletion and a creation of the same path.
        if (_added.TryGetValue(path, out List<LineRange>? known)) return known;
        var ranges = new List<LineRange>();
        _added.Add(path, ranges);
        return ranges;
    }

    // "-12,0 +13,2 @@"
    private void ReadHunk(ReadOnlySpan<byte> head)
    {
        (_, long removed) = ReadRange(ref head);
        (long first, long added) = ReadRange(ref head);
        _linesLeft = removed + added;
        if (added > 0 && first + added <= int.MaxValue) _current?.Add(new LineRange((int)first, (int)(first + added - 1)));
    }

    private static (long First, long Count) ReadRange(ref ReadOnlySpan<byte> head)
    {
        head = head[1..];
        if (!Utf8Parser.TryParse(head, out long first, out int used)) return (0, 0);
        head = head[used..];
        long count = 1;
        if (!head.IsEmpty && head[0] == (byte)',')
        {
            if (!Utf8Parser.TryParse(head[1..], out count, out used)) return (0, 0);
            head = head[(used + 1)..];
        }

        head = head.IsEmpty ? head : head[1..];
        return (first, count);
    }

    // Without renames both names are the same, so that half of the text is one of them: a/NAME b/NAME, or "a/NAME" "b/NAME".
    private static string PathOf(ReadOnlySpan<byte> names)
    {
        ReadOnlySpan<byte> half = names[..(names.Length / 2)];
        return half[0] == (byte)'"' ? Unquote(half[1..^1])[2..] : Encoding.UTF8.GetString(half[2..]);
    }

    // core.quotePath=false leaves UTF-8 alone; control characters, quotes and backslashes are written as in C.
    private static string Unquote(ReadOnlySpan<byte> quoted)
    {
        var bytes = new List<byte>(quoted.Length);
        for (int i = 0; i < quoted.Length; i++)
        {
            if (quoted[i] != (byte)'\\' || i + 1 == quoted.Length)
            {
                bytes.Add(quoted[i]);
                continue;
            }

            i++;
            bool octal = quoted[i] is >= (byte)'0' and <= (byte)'3' && i + 2 < quoted.Length;
            bytes.Add(octal ? (byte)(((quoted[i] - '0') << 6) | ((quoted[i + 1] - '0') << 3) | (quoted[i + 2] - '0')) : Escaped(quoted[i]));
            if (octal) i += 2;
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }

    private static byte Escaped(byte letter) => letter switch
    {
        (byte)'a' => 7,
        (byte)'b' => 8,
        (byte)'t' => 9,
        (byte)'n' => 10,
        (byte)'v' => 11,
        (byte)'f' => 12,
        (byte)'r' => 13,
        _ => letter,
    };
}
