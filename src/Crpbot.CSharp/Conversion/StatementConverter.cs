using Microsoft.CodeAnalysis.CSharp;
using Raw = Microsoft.CodeAnalysis.CSharp.SyntaxKind;

namespace Crpbot.CSharp.Conversion;

/// <summary>Statements. One of Roslyn's may give several (<c>int a = 1, b = 2;</c>) or none (<c>;</c>).</summary>
internal sealed class StatementConverter
{
    private readonly Converters _all;
    private readonly BlockConverter _blocks;
    private bool _breakLeavesSwitch;

    /// <summary>Composes it.</summary>
    public StatementConverter(Converters all) => (_all, _blocks) = (all, new BlockConverter(all));

    /// <summary>Statements of a function, which loops and switches around it do not concern.</summary>
    public SyntaxNode Body(Cs.BlockSyntax block) => Within(false, () => List(block.Statements, block.OpenBraceToken.Span.End));

    /// <summary>Several statements.</summary>
    public SyntaxNode List(IEnumerable<Cs.StatementSyntax> statements, int at)
    {
        var items = new List<SyntaxNode?>();
        foreach (var statement in statements) Add(items, statement);
        return TreeMaker.List(items, at);
    }

    /// <summary>The statement under an <c>if</c> or in a loop, as a list; braces do not count.</summary>
    public SyntaxNode Embedded(Cs.StatementSyntax statement) => statement is Cs.BlockSyntax block ? List(block.Statements, block.OpenBraceToken.Span.End) : List([statement], statement.SpanStart);

    /// <summary>The same in a loop.</summary>
    public SyntaxNode Loop(Cs.StatementSyntax statement) => Within(false, () => Embedded(statement));

    /// <summary>Statements of a switch's section; the <c>break</c> at its end goes without saying.</summary>
    public SyntaxNode Section(Cs.SwitchSectionSyntax section) => Within(true, () =>
    {
        var count = section.Statements.Count - (section.Statements.LastOrDefault() is Cs.BreakStatementSyntax ? 1 : 0);
        return List(section.Statements.Take(count), section.Span.End);
    });

    /// <summary>An expression that is a statement.</summary>
    public SyntaxNode OfExpression(Cs.ExpressionSyntax expression, Ms.SyntaxNode at) => expression is Cs.AssignmentExpressionSyntax assignment
        ? _all.Operators.AssignmentStatement(assignment, at)
        : _all.Make.Node(SyntaxKind.ExpressionStatement, at, _all.Value(expression));

    /// <summary>Adds what a statement gives.</summary>
    public void Add(List<SyntaxNode?> items, Cs.StatementSyntax statement)
    {
        if (statement is Cs.EmptyStatementSyntax) return;
        if (!_all.Make.Enter(statement))
        {
            items.Add(TreeMaker.Error(statement));
            return;
        }

        if (statement is Cs.LocalDeclarationStatementSyntax local) items.AddRange(_all.Variables.Declare(local, local.Declaration, () => VariableConverter.LocalDecorators(local)));
        else items.Add(Choose(statement));
        _all.Make.Leave();
    }

    private SyntaxNode Choose(Cs.StatementSyntax statement) => statement switch
    {
        Cs.ExpressionStatementSyntax expression => OfExpression(expression.Expression, expression),
        Cs.ReturnStatementSyntax result => result.Expression is null ? _all.Make.Hollow(SyntaxKind.Return, result) : _all.Make.Node(SyntaxKind.Return, result, _all.Value(result.Expression)),
        Cs.IfStatementSyntax test => _all.Make.Node(SyntaxKind.If, test, _all.Value(test.Condition), Embedded(test.Statement), Else(test)),
        Cs.ThrowStatementSyntax raise => _all.Make.Node(SyntaxKind.Raise, raise, Optional(raise.Expression), null),
        Cs.BlockSyntax block => _all.Make.Node(SyntaxKind.Block, block, List(block.Statements, block.SpanStart).Children.ToArray()),
        Cs.LocalFunctionStatementSyntax function => _all.Members.LocalFunction(function),
        Cs.BreakStatementSyntax => _all.Make.Node(SyntaxKind.Break, statement, _breakLeavesSwitch ? "switch" : ""),
        Cs.ContinueStatementSyntax => _all.Make.Node(SyntaxKind.Continue, statement),
        Cs.YieldStatementSyntax { Expression: { } value } yield => _all.Make.Node(SyntaxKind.ExpressionStatement, yield, _all.Make.Node(SyntaxKind.Yield, yield, _all.Value(value))),
        Cs.YieldStatementSyntax yield => _all.Make.Hollow(SyntaxKind.Return, yield),
        Cs.GotoStatementSyntax jump => _all.Make.Node(SyntaxKind.Goto, jump, jump.Expression is Cs.IdentifierNameSyntax label ? _all.Make.Text(label.Identifier) : Case(jump)),
        Cs.LabeledStatementSyntax label => _all.Make.Node(SyntaxKind.Label, label, _all.Make.Text(label.Identifier), Single(label.Statement)),
        _ => _blocks.Convert(statement),
    };

    /// <summary><c>case 7</c>, <c>default</c>.</summary>
    private static string Case(Cs.GotoStatementSyntax jump) => jump.Expression is null ? jump.CaseOrDefaultKeyword.ValueText : "case " + jump.Expression;

    private SyntaxNode? Optional(Cs.ExpressionSyntax? expression) => expression is null ? null : _all.Value(expression);

    private SyntaxNode Else(Cs.IfStatementSyntax test) => test.Else is { } other ? Embedded(other.Statement) : TreeMaker.List([], test.Span.End);

    private SyntaxNode Single(Cs.StatementSyntax statement)
    {
        var items = new List<SyntaxNode?>();
        Add(items, statement);
        return items is [{ } only] ? only : _all.Make.Node(SyntaxKind.Block, statement, [.. items]);
    }

    private SyntaxNode Within(bool isSwitch, Func<SyntaxNode> convert)
    {
        var before = _breakLeavesSwitch;
        _breakLeavesSwitch = isSwitch;
        var node = convert();
        _breakLeavesSwitch = before;
        return node;
    }
}
