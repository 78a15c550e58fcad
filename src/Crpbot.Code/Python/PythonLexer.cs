using System.Buffers;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Python;

/// <summary>
/// Cuts a text into tokens, as CPython's tokenizer does (Parser/lexer/lexer.c), but goes on after what it cannot read: such a place
/// becomes a token <see cref="TokenKind.Error"/>, at which every rule of the parser fails.
/// </summary>
internal sealed partial class PythonLexer : IDisposable
{
    /// <summary>CPython's MAXLEVEL.</summary>
    private const int MaximumBrackets = 200;

    private readonly string _text;
    private readonly bool _pattern;
    private readonly bool _notebook;
    private readonly List<Bracket> _brackets = [];
    private readonly List<string> _messages = [];
    private readonly List<TextSpan> _comments = [];
    private Token[] _tokens = ArrayPool<Token>.Shared.Rent(1024);
    private int _count;
    private int _at;
    private int _lineTokens;
    private bool _lineStart = true;

    public PythonLexer(string text, PythonParserOptions options) =>
        (_text, _pattern, _notebook) = (text, options.Pattern, options.Notebook);

    public NameTable Names { get; } = new();

    public Token[] Tokens => _tokens;

    public int Count => _count;

    public IReadOnlyList<string> Messages => _messages;

    public List<TextSpan> Comments => _comments;

    private char Current => _at < _text.Length ? _text[_at] : '\0';

    public void Dispose()
    {
        Names.Dispose();
        ArrayPool<Token>.Shared.Return(_tokens);
    }

    /// <summary>Reads the whole text; the last token is <see cref="TokenKind.EndOfFile"/>.</summary>
    public void Run()
    {
        while (_at < _text.Length)
        {
            if (_lineStart && _brackets.Count == 0 && _formatted.Count == 0)
            {
                _lineStart = false;
                ReadIndentation();
                _lineTokens = _count;
                continue;
            }

            if (InLiteralText) ReadFormattedText();
            else ReadToken();
        }

        Finish();
    }

    private void Finish()
    {
        if (_formatted.Count > 0) Fault(_formatted[^1].Start, _text.Length, "unterminated f-string literal");
        else if (_brackets.Count > 0) FaultNeverClosed();
        if (_count > 0 && _tokens[_count - 1].Kind is not (TokenKind.Newline or TokenKind.Dedent or TokenKind.Indent)) Add(TokenKind.Newline, _text.Length, _text.Length);
        for (; _indents.Count > 0; _indents.RemoveAt(_indents.Count - 1)) Add(TokenKind.Dedent, _text.Length, _text.Length);
        Add(TokenKind.EndOfFile, _text.Length, _text.Length);
    }

    private void Add(TokenKind kind, int start, int end, int value = 0)
    {
        if (_count == _tokens.Length)
        {
            var larger = ArrayPool<Token>.Shared.Rent(_count * 2);
            Array.Copy(_tokens, larger, _count);
            ArrayPool<Token>.Shared.Return(_tokens);
            _tokens = larger;
        }

        _tokens[_count++] = new Token(kind, start, end, value);
    }

    private void Fault(int start, int end, string message)
    {
        _messages.Add(message);
        Add(TokenKind.Error, start, end, _messages.Count - 1);
    }

    private void ReadToken()
    {
        var c = _text[_at];
        if (char.IsAsciiLetter(c) || c is '_' or >= (char)128) ReadName();
        else if (c is ' ' or '\t' or '\f') _at++;
        else if (c is '\n' or '\r') ReadNewline();
        else if (char.IsAsciiDigit(c) || (c == '.' && char.IsAsciiDigit(Peek(1)))) ReadNumber();
        else if (c is '"' or '\'') ReadString(_at, StringForm.None);
        else if (c == '#') ReadComment();
        else if (c == '\\') ReadContinuation();
        else ReadOperator(c);
    }

    private char Peek(int distance) => _at + distance < _text.Length ? _text[_at + distance] : '\0';

    private void ReadComment()
    {
        var start = _at;
        var length = _text.AsSpan(_at).IndexOfAny('\n', '\r');
        _at = length < 0 ? _text.Length : _at + length;
        _comments.Add(new TextSpan(start, _at));
    }

    private void ReadNewline()
    {
        var start = _at;
        SkipNewline();
        if (_brackets.Count > 0) return;
        _lineStart = true;
        if (_count > _lineTokens) Add(TokenKind.Newline, start, _at);
    }

    private void SkipNewline() => _at += _text[_at] == '\r' && Peek(1) == '\n' ? 2 : 1;

    private void ReadContinuation()
    {
        var start = _at++;
        if (Current is '\n' or '\r' && _at < _text.Length)
        {
            SkipNewline();
            if (_at >= _text.Length) FaultContinuedEnd(start);
            return;
        }

        Fault(start, _at, "unexpected character after line continuation character");
    }

    private void FaultContinuedEnd(int start) => Fault(start, _at, "unexpected end of file after a line continuation character");
}
