using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Crpbot.Sources.Documents;

/// <summary>
/// The text of a SQLite database (https://www.sqlite.org/fileformat2.html): a line <c>column = "value"</c> for every text value of every table row,
/// then the printable runs of all other pages and of the unused space in table pages, where deleted rows live on.
/// </summary>
internal ref struct SqliteText
{
    private const int DeepestTree = 32;

    private readonly ReadOnlySpan<byte> _file;
    private readonly int _pageSize;
    private readonly int _usable;
    private readonly Encoding _encoding;
    private readonly bool[] _seen;
    private readonly ArrayBufferWriter<byte> _text;

    private SqliteText(ReadOnlySpan<byte> file, int pageSize)
    {
        _file = file;
        _pageSize = pageSize;
        _usable = pageSize - file[20];
        _encoding = file[59] switch { 2 => Encoding.Unicode, 3 => Encoding.BigEndianUnicode, _ => Encoding.UTF8 };
        _seen = new bool[(file.Length / pageSize) + 1];
        _text = new ArrayBufferWriter<byte>(Math.Max(256, file.Length / 2));
    }

    /// <summary>True when a content begins like a database.</summary>
    public static bool IsDatabase(ReadOnlySpan<byte> file) => file.Length >= 512 && file.StartsWith("SQLite format 3\0"u8);

    /// <summary>Extracts the text.</summary>
    /// <param name="file">The whole database.</param>
    /// <param name="text">The text, when true is returned.</param>
    /// <returns>False when the header is broken: the raw bytes are to be judged.</returns>
    public static bool TryExtract(ReadOnlySpan<byte> file, out ReadOnlyMemory<byte> text)
    {
        text = default;
        int size = BinaryPrimitives.ReadUInt16BigEndian(file[16..]);
        if (size == 1) size = 65536;
        if (size < 512 || (size & (size - 1)) != 0 || file[20] > size - 480) return false;
        var database = new SqliteText(file, size);
        database.Walk(1, [], isSchema: true, depth: 0);
        database.WriteRest();
        text = database._text.WrittenMemory;
        return !text.IsEmpty;
    }

    private readonly void Walk(long page, string[] columns, bool isSchema, int depth)
    {
        if (page < 1 || page >= _seen.Length || _seen[page] || depth > DeepestTree) return;
        var bytes = Page(page);
        var header = page == 1 ? bytes[100..] : bytes;
        if (header[0] is not (0x0D or 0x05)) return;
        _seen[page] = true;
        int count = BinaryPrimitives.ReadUInt16BigEndian(header[3..]), headerLength = header[0] == 0x05 ? 12 : 8;
        var pointers = header[headerLength..];
        count = Math.Min(count, pointers.Length / 2);
        for (var i = 0; i < count; i++)
        {
            int at = BinaryPrimitives.ReadUInt16BigEndian(pointers[(2 * i)..]);
            if (at < headerLength || at > bytes.Length - 4) continue;
            if (header[0] == 0x0D) Cell(bytes[at..], columns, isSchema, depth);
            else Walk(BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]), columns, isSchema, depth + 1);
        }

        if (header[0] == 0x05) Walk(BinaryPrimitives.ReadUInt32BigEndian(header[8..]), columns, isSchema, depth + 1);
        else WriteGap(bytes, bytes.Length - pointers.Length + (2 * count), BinaryPrimitives.ReadUInt16BigEndian(header[5..]));
    }

    private readonly ReadOnlySpan<byte> Page(long page) => _file.Slice((int)((page - 1) * _pageSize), _pageSize)[.._usable];

    private readonly void WriteGap(ReadOnlySpan<byte> page, int from, int to)
    {
        if (to == 0) to = page.Length;
        if (from < to && to <= page.Length) PrintableRuns.Write(page[from..to], _text);
    }

    private readonly void WriteRest()
    {
        for (var page = 1; page < _seen.Length; page++)
            if (!_seen[page]) PrintableRuns.Write(Page(page), _text);
        PrintableRuns.Write(_file[((_seen.Length - 1) * _pageSize)..], _text);
    }

    private readonly void Cell(ReadOnlySpan<byte> cell, string[] columns, bool isSchema, int depth)
    {
        var payload = SqliteRecord.Varint(ref cell);
        SqliteRecord.Varint(ref cell);
        var record = new SqliteRecord(cell[..(int)Math.Min(cell.Length, Local(payload))], _encoding);
        if (isSchema) Table(record.Texts(), record.IntegerAt(3), depth);
        else SqliteRow.Write(record.Texts(), columns, _text);
    }

    /// <summary>Bytes of a payload that stand in the page itself (section 1.6 of the format).</summary>
    private readonly long Local(long payload)
    {
        if (payload <= _usable - 35) return Math.Max(0, payload);
        var least = ((_usable - 12) * 32 / 255) - 23;
        var fit = least + ((payload - least) % (_usable - 4));
        return fit <= _usable - 35 ? fit : least;
    }

    private readonly void Table(List<(int Column, string Text)> schema, long root, int depth)
    {
        var sql = schema.Find(t => t.Column == 4).Text;
        if (sql is null) return;
        SqliteRow.WriteLine(sql, _text);
        if (root > 1) Walk(root, SqliteRow.Columns(sql), isSchema: false, depth + 1);
    }
}
