using Crpbot.Code.Trees;

namespace Crpbot.Code.Python;

/// <content>Simple statements.</content>
public sealed partial class PythonParser
{
    private SyntaxNode ParseSimple()
    {
        var start = Start;
        switch (_kind)
        {
            case TokenKind.Return:
                Next();
                return Node(SyntaxKind.Return, start, StartsExpression ? ParseStarExpressions() : null);
            case TokenKind.Import: return ParseImport();
            case TokenKind.From: return ParseImportFrom();
            case TokenKind.Raise: return ParseRaise();
            case TokenKind.Assert: return ParseAssert();
            case TokenKind.Del: return ParseDelete();
            case TokenKind.Global: return ParseNames(SyntaxKind.Global);
            case TokenKind.Nonlocal: return ParseNames(SyntaxKind.Nonlocal);
            case TokenKind.Pass: return ParseWord(SyntaxKind.Pass);
            case TokenKind.Break: return ParseWord(SyntaxKind.Break);
            case TokenKind.Continue: return ParseWord(SyntaxKind.Continue);
            case TokenKind.Name when Following == TokenKind.Name && IsTypeAlias: return ParseTypeAlias();
            default: return ParseExpressionStatement(start);
        }
    }

    private bool IsTypeAlias => _tokens[_index + 2].Kind is TokenKind.Equal or TokenKind.OpenBracket && IsName("type");

    private SyntaxNode ParseWord(SyntaxKind kind)
    {
        var start = Start;
        Next();
        return Node(kind, start);
    }

    private SyntaxNode ParseExpressionStatement(int start)
    {
        var first = _index;
        var value = _kind == TokenKind.Yield ? ParseYield() : ParseStarExpressions();
        return _kind switch
        {
            TokenKind.Equal => ParseAssign(start, value),
            TokenKind.AugmentedEqual => ParseAugmented(start, value),
            TokenKind.Colon => ParseAnnotated(start, first, value),
            _ => Node(SyntaxKind.ExpressionStatement, start, value),
        };
    }

    private SyntaxNode ParseAssign(int start, SyntaxNode value)
    {
        var mark = _top;
        while (_kind == TokenKind.Equal)
        {
            Push(CheckTarget(value, starred: true));
            if (_failed) return value;
            Next();
            value = ParseYieldOrStarExpressions();
        }

        var targets = TakeList(mark);
        return Node(SyntaxKind.Assign, start, targets, value);
    }

    private SyntaxNode ParseYieldOrStarExpressions() => _kind == TokenKind.Yield ? ParseYield() : ParseStarExpressions();

    private SyntaxNode ParseAugmented(int start, SyntaxNode target)
    {
        if (!IsSingleTarget(target)) return FailNode(target, "illegal target of an augmented assignment");
        var text = Operators.Text((TokenKind)_tokens[_index].Value);
        Next();
        return Node(SyntaxKind.AugmentedAssign, start, target, ParseYieldOrStarExpressions(), text);
    }

    private SyntaxNode ParseAnnotated(int start, int first, SyntaxNode target)
    {
        if (!IsSingleTarget(target)) return Fail("invalid syntax");
        var simple = target.Kind == SyntaxKind.Name && _index == first + 1;
        Next();
        var annotation = ParseExpression();
        var value = Accept(TokenKind.Equal) ? ParseYieldOrStarExpressions() : null;
        return Node(SyntaxKind.AnnotatedAssign, start, target, annotation, value, traits: simple ? SyntaxTraits.Simple : SyntaxTraits.None);
    }

    private SyntaxNode ParseRaise()
    {
        var start = Start;
        Next();
        if (!StartsExpression) return Node(SyntaxKind.Raise, start, first: null, second: null);
        var exception = ParseExpression();
        return Node(SyntaxKind.Raise, start, exception, Accept(TokenKind.From) ? ParseExpression() : null);
    }

    private SyntaxNode ParseAssert()
    {
        var start = Start;
        Next();
        var test = ParseExpression();
        return Node(SyntaxKind.Assert, start, test, Accept(TokenKind.Comma) ? ParseExpression() : null);
    }

    private SyntaxNode ParseDelete()
    {
        var start = Start;
        var mark = _top;
        Next();
        do
        {
            Push(CheckDeleted(ParseBinary(1)));
        }
        while (Accept(TokenKind.Comma) && StartsExpression);
        return new SyntaxNode(SyntaxKind.Delete, start, _end, children: TakeChildren(mark));
    }

    private SyntaxNode ParseNames(SyntaxKind kind)
    {
        var start = Start;
        var mark = _top;
        do
        {
            Next();
            Push(ParseNameNode("expected a name"));
        }
        while (_kind == TokenKind.Comma);
        return new SyntaxNode(kind, start, _end, children: TakeChildren(mark));
    }

    private SyntaxNode ParseTypeAlias()
    {
        var start = Start;
        Next();
        var name = ParseNameNode("expected a name");
        var parameters = ParseTypeParameters();
        Expect(TokenKind.Equal, "expected '='");
        return Node(SyntaxKind.TypeAlias, start, name, parameters, ParseExpression());
    }
}
