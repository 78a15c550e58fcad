using System.Text;

namespace Crpbot.Sources.Documents;

/// <summary>One row in SQLite's record format (section 2.1 of the file format).</summary>
internal readonly ref struct SqliteRecord(ReadOnlySpan<byte> bytes, Encoding encoding)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    /// <summary>Reads a variable-length integer and moves behind it; 0 at the end of the data.</summary>
    public static long Varint(ref ReadOnlySpan<byte> bytes)
    {
        long value = 0;
        for (var i = 0; i < 9 && i < bytes.Length; i++)
        {
            if (i == 8)
            {
                value = (value << 8) | bytes[i];
                bytes = bytes[9..];
                return value;
            }

            value = (value << 7) | (bytes[i] & 0x7FL);
            if ((bytes[i] & 0x80) != 0) continue;
            bytes = bytes[(i + 1)..];
            return value;
        }

        bytes = [];
        return 0;
    }

    /// <summary>The text values, and blobs that are text, with their column numbers from 0.</summary>
    public List<(int Column, string Text)> Texts()
    {
        var texts = new List<(int, string)>();
        if (!Split(out var types, out var values)) return texts;
        var column = 0;
        while (types.Length > 0)
        {
            var type = Varint(ref types);
            var length = (int)Math.Clamp(Length(type), 0, values.Length);
            var value = values[..length];
            if (type >= 13 && (type & 1) == 1) texts.Add((column, encoding.GetString(value)));
            else if (type >= 12 && length >= PrintableRuns.Shortest && !value.ContainsAnyInRange((byte)0, (byte)8)) texts.Add((column, Encoding.UTF8.GetString(value)));
            values = values[length..];
            column++;
        }

        return texts;
    }

    /// <summary>An integer value; 0 when the column holds none.</summary>
    /// <param name="wanted">Column number from 0.</param>
    public long IntegerAt(int wanted)
    {
        if (!Split(out var types, out var values)) return 0;
        var column = 0;
        while (types.Length > 0)
        {
            var type = Varint(ref types);
            var length = (int)Math.Clamp(Length(type), 0, values.Length);
            if (column++ == wanted)
            {
                if (type == 9) return 1;
                long value = 0;
                if (type is >= 1 and <= 6)
                    foreach (var part in values[..length]) value = (value << 8) | part;
                return value;
            }

            values = values[length..];
        }

        return 0;
    }

    private bool Split(out ReadOnlySpan<byte> types, out ReadOnlySpan<byte> values)
    {
        types = _bytes;
        values = [];
        var header = Varint(ref types);
        if (header < 1 || header > _bytes.Length) return false;
        values = _bytes[(int)header..];
        var headerLength = (int)header - (_bytes.Length - types.Length);
        if (headerLength < 0) return false;
        types = types[..headerLength];
        return true;
    }

    private static long Length(long type) => type switch
    {
        1 => 1,
        2 => 2,
        3 => 3,
        4 => 4,
        5 => 6,
        6 or 7 => 8,
        >= 12 => (type - 12) / 2,
        _ => 0,
    };
}
