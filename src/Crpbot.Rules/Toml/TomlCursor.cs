using Crpbot.Core;

namespace Crpbot.Rules.Toml;

/// <summary>A place in a TOML text that knows its line and column.</summary>
internal sealed class TomlCursor
{
    private readonly string _text;
    private int _lineStart;

    /// <summary>Creates a cursor at the begin.</summary>
    /// <param name="text">The text.</param>
    /// <param name="file">File name for messages.</param>
    public TomlCursor(string text, string file)
    {
        _text = text;
        File = file;
    }

    /// <summary>File name.</summary>
    public string File { get; }

    /// <summary>1-based line.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>1-based column in UTF-16 units.</summary>
    public int Column => At - _lineStart + 1;

    /// <summary>Offset.</summary>
    public int At { get; private set; }

    /// <summary>True at the end.</summary>
    public bool End => At >= _text.Length;

    /// <summary>The character here; NUL at the end.</summary>
    public char Here => End ? '\0' : _text[At];

    /// <summary>The character so many places on; NUL behind the end.</summary>
    /// <param name="distance">Distance.</param>
    public char Peek(int distance) => At + distance < _text.Length ? _text[At + distance] : '\0';

    /// <summary>Takes a character.</summary>
    public char Take()
    {
        var c = _text[At++];
        if (c != '\n') return c;
        Line++;
        _lineStart = At;
        return c;
    }

    /// <summary>Takes a text if it stands here.</summary>
    /// <param name="expected">The text, without line feeds.</param>
    public bool TakeIf(string expected)
    {
        if (string.CompareOrdinal(_text, At, expected, 0, expected.Length) != 0) return false;
        At += expected.Length;
        return true;
    }

    /// <summary>The text from an offset up to here.</summary>
    /// <param name="start">Offset.</param>
    public string Since(int start) => _text[start..At];

    /// <summary>Skips spaces and tabs.</summary>
    public void SkipBlanks()
    {
        while (Here is ' ' or '\t' && !End) At++;
    }

    /// <summary>Skips a comment if one begins here.</summary>
    public void SkipComment()
    {
        if (Here != '#') return;
        while (!End && Here != '\n' && !(Here == '\r' && Peek(1) == '\n'))
        {
            if (IsControl(Here)) throw Error("control character in a comment");
            At++;
        }
    }

    /// <summary>Skips blanks, comments and line ends.</summary>
    public void SkipLines()
    {
        while (!End)
        {
            SkipBlanks();
            SkipComment();
            if (!TakeLineEnd()) return;
        }
    }

    /// <summary>Takes a line end (LF or CR LF).</summary>
    public bool TakeLineEnd()
    {
        if (Here == '\r' && Peek(1) == '\n') At++;
        if (End || Here != '\n') return false;
        Take();
        return true;
    }

    /// <summary>Requires blanks, an optional comment and a line end or the end.</summary>
    public void ExpectLineEnd()
    {
        SkipBlanks();
        SkipComment();
        if (!End && !TakeLineEnd()) throw Error("something stands behind the value; a line holds one key");
    }

    /// <summary>A located error here.</summary>
    /// <param name="message">What is wrong.</param>
    public UserError Error(string message) => new(message, null, File, Line, Column);

    /// <summary>True for characters that TOML forbids in strings and comments (tab is allowed).</summary>
    /// <param name="c">The character.</param>
    public static bool IsControl(char c) => (c < ' ' && c != '\t') || c == '\x7F';
}
