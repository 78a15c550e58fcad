using System.Text;
using Crpbot.Core;
using Crpbot.Sources.Archives;
using Crpbot.Sources.Text;

namespace Crpbot.Sources.Tree;

/// <summary>Reads files and offers what is in them. One instance for each thread: its buffer is used again for every file.</summary>
internal sealed class FileReader : IFileVisitor
{
    /// <summary>Most bytes read of a file that says it has none (as those of /proc do) and yet goes on.</summary>
    public const int EndlessBytes = 16 << 20;

    // Most files are small, and an array of the greatest size is dear to a run of a tenth of a second.
    private const int UsualBytes = 512 << 10;
    private readonly int _wholeBytes;
    private readonly ContentReader _reader;
    private readonly TreeOptions _options;
    private readonly NotScannedLog _log;
    private readonly Action<Subject> _offer;
    private readonly Action<NotScanned> _note;
    private readonly CancellationToken _cancellationToken;
    private byte[] _buffer;

    /// <summary>Creates a reader.</summary>
    public FileReader(ISubjectSink sink, TreeOptions options, ContentOptions content, NotScannedLog log, CancellationToken cancellationToken)
    {
        _options = options;
        _log = log;
        _cancellationToken = cancellationToken;
        _wholeBytes = content.WholeBytes;
        _buffer = GC.AllocateUninitializedArray<byte>(Math.Min(UsualBytes, _wholeBytes));
        _reader = new ContentReader(content);
        _note = log.Add;
        _offer = subject =>
        {
            if (subject.Overlap == 0) Subjects++;
            sink.Offer(subject);
        };
    }

    /// <summary>Files and archive entries offered.</summary>
    public long Subjects { get; private set; }

    /// <summary>Bytes read from files.</summary>
    public long Bytes { get; private set; }

    public void Visit(IFolder folder, TreeFile file)
    {
        var read = Read(folder, file);
        if (read.Rest is not null && _buffer.Length < _wholeBytes)
        {
            read.Rest.Dispose();
            _buffer = GC.AllocateUninitializedArray<byte>(_wholeBytes);
            read = Read(folder, file);
        }

        if (read.Fault is not null)
        {
            // A file that git does not track may come and go (editors, builds); one that it tracks was asked for.
            _log.Add(new NotScanned(file.Path, read.Fault, Incomplete: !read.IsGone || file.IsTracked));
            return;
        }

        var label = new ContentLabel(file.Path, SubjectOrigin.Tree) { IsTracked = file.IsTracked, AddedLines = _options.AddedLines?.GetValueOrDefault(file.Path) };
        if (read.Rest is not null) ReadLong(label, read.Rest);
        else
        {
            Bytes += read.Length;
            _reader.Read(label, _buffer.AsMemory(0, read.Length), _offer, _note, _cancellationToken);
        }
    }

    private FileRead Read(IFolder folder, TreeFile file)
    {
        if (file.RawName is not null) return folder.Read(file.RawName, _buffer);
        var name = file.Path.AsSpan(file.NameStart);
        Span<byte> bytes = stackalloc byte[1024];
        return name.Length * 3 <= bytes.Length ? folder.Read(bytes[..Encoding.UTF8.GetBytes(name, bytes)], _buffer) : folder.Read(Encoding.UTF8.GetBytes(name.ToString()), _buffer);
    }

    private void ReadLong(ContentLabel label, Microsoft.Win32.SafeHandles.SafeFileHandle file)
    {
        var length = RandomAccess.GetLength(file);
        using var stream = new SparseFileStream(file, length == 0 ? EndlessBytes : length);
        try
        {
            _reader.Read(label, stream, _offer, _note, _cancellationToken);
        }
        catch (IOException)
        {
            _log.Add(new NotScanned(label.Path, "cannot be read to its end", Incomplete: true));
        }

        Bytes += stream.Count;
        if (length == 0) _log.Add(new NotScanned(label.Path, "has no length and does not end; its beginning was searched", Incomplete: true));
        else if (stream.IsShort) _log.Add(new NotScanned(label.Path, "became shorter while it was read", Incomplete: true));
    }
}
