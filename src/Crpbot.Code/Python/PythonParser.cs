using System.Buffers;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Python;

/// <summary>
/// Python 3.14's grammar by recursive descent, with operator precedence by climbing. Gives the tree of CPython's <c>ast</c> in the uniform shape,
/// for every text: what does not parse becomes an <see cref="SyntaxKind.Error"/> node and a fault, and the rest of the file is parsed.
/// </summary>
public sealed partial class PythonParser : IDisposable
{
    private static readonly PythonParserOptions s_default = new();

    private readonly string _text;
    private readonly PythonLexer _lexer;
    private readonly Token[] _tokens;
    private readonly NameTable _names;
    private readonly bool _pattern;
    private readonly List<SyntaxFault> _faults = [];
    private SyntaxNode?[] _stack = ArrayPool<SyntaxNode?>.Shared.Rent(256);
    private int _top;
    private int _index;
    private int _end;
    private int _depth;
    private TokenKind _kind;
    private bool _failed;
    private bool _quiet;

    private PythonParser(string text, PythonParserOptions options)
    {
        _text = text;
        _pattern = options.Pattern;
        _lexer = new PythonLexer(text, options);
        _lexer.Run();
        _tokens = _lexer.Tokens;
        _names = _lexer.Names;
        _kind = _tokens[0].Kind;
    }

    /// <summary>Parses a file's bytes: UTF-8, or the encoding that its first lines declare (PEP 263).</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="options">Options; null for those of a plain file.</param>
    /// <returns>A tree for any input; what was wrong stands in <see cref="SyntaxTree.Faults"/>.</returns>
    public static SyntaxTree Parse(ReadOnlyMemory<byte> bytes, PythonParserOptions? options = null)
    {
        var source = PythonSource.Decode(bytes.Span);
        return Parse(source.Text, options ?? s_default, source.Fault);
    }

    /// <summary>Parses a text.</summary>
    /// <param name="text">The text, without byte order mark; lines end with any of <c>\n</c>, <c>\r\n</c>, <c>\r</c>.</param>
    /// <param name="options">Options; null for those of a plain file.</param>
    /// <returns>A tree for any input; what was wrong stands in <see cref="SyntaxTree.Faults"/>.</returns>
    public static SyntaxTree Parse(string text, PythonParserOptions? options = null) => Parse(text, options ?? s_default, fault: null);

    private static SyntaxTree Parse(string text, PythonParserOptions options, string? fault)
    {
        using var parser = new PythonParser(text, options);
        if (fault is not null) parser._faults.Add(new SyntaxFault(new TextSpan(0, 0), fault));
        else if (text.Contains('\0', StringComparison.Ordinal)) parser._faults.Add(new SyntaxFault(new TextSpan(0, 0), "source code cannot contain null bytes"));
        var root = parser.ParseModule();
        parser.CheckFuture(root);
        parser._faults.Sort((a, b) => a.At.Start.CompareTo(b.At.Start));
        return new SyntaxTree
        {
            Language = Language.Python,
            Text = text,
            Root = root,
            Comments = parser._lexer.Comments,
            Faults = parser._faults,
            Lines = new LineTable(text),
        };
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _lexer.Dispose();
        ArrayPool<SyntaxNode?>.Shared.Return(_stack, clearArray: true);
    }

    private SyntaxNode ParseModule()
    {
        var mark = _top;
        while (_kind != TokenKind.EndOfFile)
        {
            ParseStatements();
            if (_kind == TokenKind.Dedent) Skip();
        }

        return new SyntaxNode(SyntaxKind.Module, 0, _text.Length, children: TakeChildren(mark));
    }
}
