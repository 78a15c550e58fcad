using Crpbot.Core;

namespace Crpbot.Trading.Formats.Text;

/// <summary>
/// The characters of a file, whatever its encoding, with the line and column of each. Line breaks are given as one <c>\n</c>; columns count UTF-16
/// units from 1. Memory is one buffer.
/// </summary>
internal sealed class DecodedText : IDisposable
{
    private readonly StreamReader _reader;
    private readonly LatinFallback _fallback = new();
    private readonly char[] _buffer = new char[16 * 1024];
    private int _next;
    private int _end;
    private bool _newLine;

    /// <summary>Opens the text.</summary>
    /// <param name="content">The bytes; read forward, not disposed.</param>
    /// <param name="file">File name for messages.</param>
    /// <exception cref="UserError">The file is not text.</exception>
    public DecodedText(Stream content, string file)
    {
        File = file;
        var head = new byte[TextLook.HeadBytes];
        var length = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var (encoding, mark) = TextLook.Of(head.AsSpan(0, length), file, _fallback);
        _reader = new StreamReader(new HeadedStream(head.AsMemory(mark, length - mark), content), encoding, detectEncodingFromByteOrderMarks: false, 32 * 1024);
    }

    /// <summary>File name for messages.</summary>
    public string File { get; }

    /// <summary>1-based line of the last character read.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>1-based column of the last character read; 0 before the first.</summary>
    public int Column { get; private set; }

    /// <summary>How many bytes so far were not UTF-8 and were read as ISO 8859-1.</summary>
    public long ForeignBytes => _fallback.Bytes;

    /// <summary>The next character; -1 at the end.</summary>
    public int Read()
    {
        if (_next == _end && !Fill()) return -1;
        var c = _buffer[_next++];
        if (c == '\r')
        {
            if (Peek() == '\n') _next++;
            c = '\n';
        }

        if (_newLine) (Line, Column) = (Line + 1, 0);
        _newLine = c == '\n';
        Column++;
        return c;
    }

    /// <summary>The character after the last one read, not consumed; -1 at the end.</summary>
    public int Peek() => _next == _end && !Fill() ? -1 : _buffer[_next];

    /// <summary>An error at the place reached.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="cure">What to do; null when the message says it.</param>
    public UserError Error(string message, string? cure = null) => new(message, cure, File, Line, Math.Max(1, Column));

    /// <inheritdoc />
    public void Dispose() => _reader.Dispose();

    private bool Fill()
    {
        _next = 0;
        _end = _reader.Read(_buffer, 0, _buffer.Length);
        return _end > 0;
    }
}
