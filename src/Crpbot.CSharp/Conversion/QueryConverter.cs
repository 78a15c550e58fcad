namespace Crpbot.CSharp.Conversion;

/// <summary>Query syntax as a Generator: <c>from</c> and <c>join</c> are its clauses, <c>let x = v</c> a clause over the list of <c>v</c>, <c>where</c> and <c>orderby</c> conditions.</summary>
internal sealed class QueryConverter(Converters all)
{
    /// <summary>Converts a query.</summary>
    public SyntaxNode Convert(Cs.QueryExpressionSyntax query)
    {
        var first = query.FromClause;
        List<Clause> clauses = [new(first, Target(first, first.Identifier), all.Value(first.Expression), [])];
        return Body(query, query.Body, clauses);
    }

    private SyntaxNode Body(Cs.QueryExpressionSyntax query, Cs.QueryBodySyntax body, List<Clause> clauses)
    {
        foreach (var clause in body.Clauses) Add(clauses, clause);
        var element = body.SelectOrGroup switch
        {
            Cs.SelectClauseSyntax select => all.Value(select.Expression),
            Cs.GroupClauseSyntax group => all.Make.Node(SyntaxKind.Tuple, group, all.Value(group.GroupExpression), all.Value(group.ByExpression)),
            _ => TreeMaker.Error(body.SelectOrGroup),
        };
        var items = clauses.ConvertAll(c => (SyntaxNode?)all.Make.Node(SyntaxKind.Comprehension, c.At, c.Target, c.Source, TreeMaker.List(c.Conditions, c.Source.End)));
        var generator = all.Make.Node(SyntaxKind.Generator, query, element, TreeMaker.List(items, query.SpanStart));
        return body.Continuation is { } next ? Body(query, next.Body, [new(next, Target(next, next.Identifier), generator, [])]) : generator;
    }

    private void Add(List<Clause> clauses, Cs.QueryClauseSyntax clause)
    {
        switch (clause)
        {
            case Cs.FromClauseSyntax from:
                clauses.Add(new(from, Target(from, from.Identifier), all.Value(from.Expression), []));
                break;
            case Cs.LetClauseSyntax let:
                clauses.Add(new(let, Target(let, let.Identifier), all.Make.Node(SyntaxKind.ListDisplay, let.Expression, all.Value(let.Expression)), []));
                break;
            case Cs.JoinClauseSyntax join:
                Join(clauses, join);
                break;
            case Cs.WhereClauseSyntax where:
                clauses[^1].Conditions.Add(all.Value(where.Condition));
                break;
            case Cs.OrderByClauseSyntax order:
                foreach (var key in order.Orderings) clauses[^1].Conditions.Add(all.Value(key.Expression));
                break;
        }
    }

    private void Join(List<Clause> clauses, Cs.JoinClauseSyntax join)
    {
        var right = all.Value(join.RightExpression);
        var part = new SyntaxNode(SyntaxKind.ComparePart, right.Start, right.End, "==", children: [right]);
        var left = all.Value(join.LeftExpression);
        var test = new SyntaxNode(SyntaxKind.Compare, left.Start, right.End, children: [left, part]);
        clauses.Add(new(join, Target(join, join.Identifier), all.Value(join.InExpression), [test]));
        if (join.Into is { } into) clauses.Add(new(into, Target(into, into.Identifier), all.Make.Node(SyntaxKind.ListDisplay, into, Target(join, join.Identifier)), []));
    }

    private SyntaxNode Target(Ms.SyntaxNode declaration, Ms.SyntaxToken name) =>
        all.Make.Note(new SyntaxNode(SyntaxKind.Name, name.SpanStart, name.Span.End, all.Make.Text(name)), declaration);

    private sealed record Clause(Ms.SyntaxNode At, SyntaxNode Target, SyntaxNode Source, List<SyntaxNode?> Conditions);
}
