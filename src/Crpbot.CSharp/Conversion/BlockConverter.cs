using Crpbot.CSharp.Patterns;
using Microsoft.CodeAnalysis.CSharp;
using Raw = Microsoft.CodeAnalysis.CSharp.SyntaxKind;

namespace Crpbot.CSharp.Conversion;

/// <summary>Statements with statements in them.</summary>
internal sealed class BlockConverter(Converters all)
{
    /// <summary>Converts a statement.</summary>
    public SyntaxNode Convert(Cs.StatementSyntax statement) => statement switch
    {
        Cs.ForEachStatementSyntax loop => ForEach(loop, all.Make.Note(new SyntaxNode(SyntaxKind.Name, loop.Identifier.SpanStart, loop.Identifier.Span.End, all.Make.Text(loop.Identifier)), loop)),
        Cs.ForEachVariableStatementSyntax loop => ForEach(loop, all.Value(loop.Variable)),
        Cs.ForStatementSyntax loop => For(loop),
        Cs.WhileStatementSyntax loop => all.Make.Node(SyntaxKind.While, loop, all.Value(loop.Condition), all.Statements.Loop(loop.Statement), TreeMaker.List([], loop.Span.End)),
        Cs.DoStatementSyntax loop => all.Make.Node(SyntaxKind.DoWhile, loop, all.Statements.Loop(loop.Statement), all.Value(loop.Condition)),
        Cs.SwitchStatementSyntax choice => Switch(choice),
        Cs.TryStatementSyntax attempt => Try(attempt),
        Cs.UsingStatementSyntax use => Using(use),
        Cs.LockStatementSyntax held => all.Make.Node(SyntaxKind.Lock, held, all.Value(held.Expression), all.Statements.Embedded(held.Statement)),
        Cs.FixedStatementSyntax pinned => Fixed(pinned),
        Cs.CheckedStatementSyntax block => all.Make.Node(SyntaxKind.Block, block, all.Statements.Embedded(block.Block).Children.ToArray()),
        Cs.UnsafeStatementSyntax block => all.Make.Node(SyntaxKind.Block, block, all.Statements.Embedded(block.Block).Children.ToArray()),
        _ => TreeMaker.Error(statement),
    };

    private SyntaxNode ForEach(Cs.CommonForEachStatementSyntax loop, SyntaxNode target)
    {
        var traits = loop.AwaitKeyword.IsKind(Raw.None) ? SyntaxTraits.None : SyntaxTraits.Async;
        return all.Make.Node(SyntaxKind.For, loop, "", traits, target, all.Value(loop.Expression), all.Statements.Loop(loop.Statement), TreeMaker.List([], loop.Span.End));
    }

    private SyntaxNode For(Cs.ForStatementSyntax loop)
    {
        var start = loop.OpenParenToken.Span.End;
        List<SyntaxNode?> first = loop.Declaration is { } declaration
            ? [.. all.Variables.Declare(declaration, declaration, () => TreeMaker.List([], start))]
            : [.. loop.Initializers.Select(i => all.Statements.OfExpression(i, i))];
        List<SyntaxNode?> steps = [.. loop.Incrementors.Select(i => all.Statements.OfExpression(i, i))];
        var test = loop.Condition is null ? null : all.Value(loop.Condition);
        return all.Make.Node(SyntaxKind.CountedFor, loop, TreeMaker.List(first, start), test, TreeMaker.List(steps, loop.CloseParenToken.SpanStart), all.Statements.Loop(loop.Statement));
    }

    private SyntaxNode Switch(Cs.SwitchStatementSyntax choice)
    {
        var cases = choice.Sections.Select(s => (SyntaxNode?)Section(s)).ToList();
        return all.Make.Node(SyntaxKind.Match, choice, all.Value(choice.Expression), TreeMaker.List(cases, choice.OpenBraceToken.Span.End));
    }

    private SyntaxNode Section(Cs.SwitchSectionSyntax section)
    {
        SyntaxNode? guard = null;
        var patterns = new List<SyntaxNode?>();
        foreach (var label in section.Labels)
        {
            patterns.Add(label switch
            {
                Cs.CaseSwitchLabelSyntax value => all.Matches.Value(value.Value, value.Value),
                Cs.CasePatternSwitchLabelSyntax pattern => all.Matches.Convert(pattern.Pattern),
                _ => all.Make.Hollow(SyntaxKind.MatchAs, label),
            });
            if (section.Labels.Count == 1 && label is Cs.CasePatternSwitchLabelSyntax { WhenClause: { } when }) guard = all.Value(when.Condition);
        }

        var choice = patterns.Count == 1 ? patterns[0] : all.Make.Node(SyntaxKind.MatchOr, section.Labels[0], [.. patterns]);
        return all.Make.Node(SyntaxKind.MatchCase, section, choice, guard, all.Statements.Section(section));
    }

    private SyntaxNode Try(Cs.TryStatementSyntax attempt)
    {
        var end = attempt.Span.End;
        var handlers = attempt.Catches.Select(c => (SyntaxNode?)Handler(c)).ToList();
        var last = attempt.Finally is { } final ? all.Statements.Embedded(final.Block) : TreeMaker.List([], end);
        return all.Make.Node(SyntaxKind.Try, attempt, all.Statements.Embedded(attempt.Block), TreeMaker.List(handlers, attempt.Block.Span.End), TreeMaker.List([], end), last);
    }

    private SyntaxNode Handler(Cs.CatchClauseSyntax handler)
    {
        var declaration = handler.Declaration;
        var type = declaration is null ? null : all.Types.Convert(declaration.Type);
        var filter = handler.Filter is { } when ? all.Value(when.FilterExpression) : null;
        var node = all.Make.Node(SyntaxKind.Handler, handler, declaration is null ? "" : all.Make.Text(declaration.Identifier), type, all.Statements.Embedded(handler.Block), filter);
        return declaration is null ? node : all.Make.Note(node, declaration);
    }

    private SyntaxNode Using(Cs.UsingStatementSyntax use)
    {
        List<SyntaxNode?> items = [];
        foreach (var variable in use.Declaration?.Variables ?? default)
        {
            var value = variable.Initializer is { } initialiser ? all.Value(initialiser.Value) : TreeMaker.Error(variable);
            items.Add(all.Make.Node(SyntaxKind.WithItem, variable, value, all.Variables.Target(variable.Identifier, variable)));
        }

        if (use.Expression is Cs.AssignmentExpressionSyntax assignment) items.Add(all.Make.Node(SyntaxKind.WithItem, assignment, all.Value(assignment.Right), all.Value(assignment.Left)));
        else if (all.Make.IsPattern && use.Expression is Cs.IdentifierNameSyntax { Identifier.ValueText: PatternWords.Ellipsis }) items.Add(all.Value(use.Expression));
        else if (use.Expression is { } plain) items.Add(all.Make.Node(SyntaxKind.WithItem, plain, all.Value(plain), null));
        var traits = use.AwaitKeyword.IsKind(Raw.None) ? SyntaxTraits.None : SyntaxTraits.Async;
        return all.Make.Node(SyntaxKind.With, use, "", traits, TreeMaker.List(items, use.OpenParenToken.Span.End), all.Statements.Embedded(use.Statement));
    }

    private SyntaxNode Fixed(Cs.FixedStatementSyntax pinned)
    {
        List<SyntaxNode?> items = [.. all.Variables.Declare(pinned.Declaration, pinned.Declaration, () => TreeMaker.List([], pinned.SpanStart))];
        items.AddRange(all.Statements.Embedded(pinned.Statement).Children);
        return all.Make.Node(SyntaxKind.Block, pinned, [.. items]);
    }
}
