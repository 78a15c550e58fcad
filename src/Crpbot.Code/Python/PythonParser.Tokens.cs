using System.Buffers;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Python;

/// <content>Tokens, nodes and faults.</content>
public sealed partial class PythonParser
{
    /// <summary>Expressions, operators and blocks inside each other; brackets (200) and blocks (100) alone are capped by the lexer.</summary>
    private const int MaximumDepth = 400;

    private int Start => _tokens[_index].Start;

    private TokenKind Following => _tokens[_index + 1].Kind;

    /// <summary>Moves over a token that belongs to the tree.</summary>
    private void Next()
    {
        _end = _tokens[_index].End;
        _kind = _tokens[++_index].Kind;
    }

    /// <summary>Moves over a token of layout.</summary>
    private void Skip() => _kind = _tokens[++_index].Kind;

    private bool Accept(TokenKind kind)
    {
        if (_kind != kind) return false;
        Next();
        return true;
    }

    private void Expect(TokenKind kind, string message)
    {
        if (_kind == kind) Next();
        else Fail(message);
    }

    private bool IsName(string word) => _kind == TokenKind.Name && string.Equals(_names[_tokens[_index].Value], word, StringComparison.Ordinal);

    private string TakeName(string message)
    {
        if (_kind != TokenKind.Name)
        {
            Fail(message);
            return "";
        }

        var name = _names[_tokens[_index].Value];
        Next();
        return name;
    }

    /// <summary>Notes the first fault of a statement; afterwards no rule matches anything until <see cref="Recover"/>.</summary>
    private SyntaxNode Fail(string message) => FailAt(_index, message);

    private SyntaxNode FailAt(int index, string message)
    {
        var token = _tokens[Math.Min(index, _lexer.Count - 1)];
        if (!_failed && !_quiet) AddFault(token.Kind == TokenKind.Error ? token : _tokens[_index], message, token);
        _failed = true;
        _kind = TokenKind.Fault;
        return new SyntaxNode(SyntaxKind.Error, token.Start, token.Start);
    }

    private SyntaxNode FailNode(SyntaxNode node, string message)
    {
        if (!_failed && !_quiet) _faults.Add(new SyntaxFault(new TextSpan(node.Start, node.End), message));
        _failed = true;
        _kind = TokenKind.Fault;
        return node;
    }

    private void AddFault(Token current, string message, Token at)
    {
        if (current.Kind == TokenKind.Error) _faults.Add(new SyntaxFault(new TextSpan(current.Start, current.End), _lexer.Messages[current.Value]));
        else _faults.Add(new SyntaxFault(new TextSpan(at.Start, at.End), message));
    }

    private void Recover()
    {
        _failed = false;
        _kind = _tokens[_index].Kind;
    }

    /// <summary>Enters a rule that may hold itself; false, with a fault, when the nesting is too deep.</summary>
    private bool Enter()
    {
        if (_depth >= MaximumDepth)
        {
            Fail("nested too deeply");
            return false;
        }

        _depth++;
        return true;
    }

    private void Push(SyntaxNode? node)
    {
        if (_top == _stack.Length)
        {
            var larger = ArrayPool<SyntaxNode?>.Shared.Rent(_top * 2);
            Array.Copy(_stack, larger, _top);
            ArrayPool<SyntaxNode?>.Shared.Return(_stack, clearArray: true);
            _stack = larger;
        }

        _stack[_top++] = node;
    }

    private SyntaxNode?[] TakeChildren(int mark)
    {
        var count = _top - mark;
        _top = mark;
        return count == 0 ? [] : _stack.AsSpan(mark, count).ToArray();
    }

    /// <summary>A list of what was pushed since a mark.</summary>
    private SyntaxNode TakeList(int mark)
    {
        var children = TakeChildren(mark);
        return children.Length == 0
            ? EmptyList(_end)
            : new SyntaxNode(SyntaxKind.List, children[0]!.Start, children[^1]!.End, children: children);
    }

    private static SyntaxNode EmptyList(int at) => new(SyntaxKind.List, at, at);

    private SyntaxNode Node(SyntaxKind kind, int start, string text = "") => new(kind, start, _end, text);

    private SyntaxNode Node(SyntaxKind kind, int start, SyntaxNode? first, string text = "", SyntaxTraits traits = SyntaxTraits.None) =>
        new(kind, start, _end, text, traits, [first]);

    private SyntaxNode Node(SyntaxKind kind, int start, SyntaxNode? first, SyntaxNode? second, string text = "", SyntaxTraits traits = SyntaxTraits.None) =>
        new(kind, start, _end, text, traits, [first, second]);

    private SyntaxNode Node(SyntaxKind kind, int start, SyntaxNode? first, SyntaxNode? second, SyntaxNode? third, string text = "", SyntaxTraits traits = SyntaxTraits.None) =>
        new(kind, start, _end, text, traits, [first, second, third]);

    private SyntaxNode ParseNameNode(string message)
    {
        var start = Start;
        var name = TakeName(message);
        return new SyntaxNode(SyntaxKind.Name, start, _end, name);
    }
}
