using System.Buffers.Text;
using System.IO.Compression;
using Crpbot.Core;

namespace Crpbot.Sources.Git;

/// <summary>Reads a loose object file: a compressed header <c>kind size NUL</c> and the content.</summary>
internal static class LooseObject
{
    private const int LongestHeader = 32;

    /// <summary>Reads a file and hands the object over.</summary>
    /// <param name="file">The file.</param>
    /// <param name="item">The caller's number.</param>
    /// <param name="visitor">Receives the object.</param>
    /// <param name="pieceLimit">Larger objects are handed over as a stream.</param>
    public static void Read(string file, int item, IObjectVisitor visitor, long pieceLimit)
    {
        try
        {
            // Opening a pipe would wait for a writer.
            if (InputFile.Length(file) == 0) throw new InvalidDataException("the file is empty");
            using FileStream compressed = File.OpenRead(file);
            using var content = new ZLibStream(compressed, CompressionMode.Decompress);
            (ObjectKind kind, long size) = ReadHeader(content);
            if (!visitor.Wants(kind)) visitor.Skip(item);
            else if (size > pieceLimit) visitor.VisitLarge(item, kind, size, content);
            else visitor.Visit(item, kind, ReadContent(content, size));
        }
        catch (Exception error) when (error is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            visitor.Fail(item, "loose object: " + error.Message.TrimEnd('.'));
        }
    }

    internal static (ObjectKind Kind, long Size) ReadHeader(Stream content)
    {
        Span<byte> header = stackalloc byte[LongestHeader];
        int length = 0;
        int next = content.ReadByte();
        while (next > 0 && length < LongestHeader)
        {
            header[length++] = (byte)next;
            next = content.ReadByte();
        }

        ReadOnlySpan<byte> text = header[..length];
        int space = text.IndexOf((byte)' ');
        if (next != 0 || space < 0 || !Utf8Parser.TryParse(text[(space + 1)..], out long size, out _)) throw new InvalidDataException("the header is damaged");
        return (KindOf(text[..space]), size);
    }

    private static ObjectKind KindOf(ReadOnlySpan<byte> name)
    {
        if (name.SequenceEqual("blob"u8)) return ObjectKind.Blob;
        if (name.SequenceEqual("tree"u8)) return ObjectKind.Tree;
        if (name.SequenceEqual("commit"u8)) return ObjectKind.Commit;
        return name.SequenceEqual("tag"u8) ? ObjectKind.Tag : throw new InvalidDataException("the header is damaged");
    }

    private static byte[] ReadContent(Stream content, long size)
    {
        var bytes = new byte[size];
        int read = content.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return read == size && content.ReadByte() < 0 ? bytes : throw new InvalidDataException("the content has another length than its header says");
    }
}
