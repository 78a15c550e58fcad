namespace Crpbot.CSharp.Conversion;

/// <summary>The converters of one file, which call one another.</summary>
internal sealed class Converters
{
    /// <summary>Composes them.</summary>
    /// <param name="make">Where nodes are made.</param>
    public Converters(TreeMaker make)
    {
        Make = make;
        Types = new TypeConverter(make);
        Expressions = new ExpressionConverter(this);
        Operators = new OperatorConverter(this);
        Accesses = new AccessConverter(this);
        Creations = new CreationConverter(this);
        Literals = new LiteralConverter(this);
        Functions = new FunctionConverter(this);
        Matches = new MatchConverter(this);
        Queries = new QueryConverter(this);
        Statements = new StatementConverter(this);
        Variables = new VariableConverter(this);
        Members = new MemberConverter(this);
        Properties = new PropertyConverter(this);
    }

    public TreeMaker Make { get; }

    public TypeConverter Types { get; }

    public ExpressionConverter Expressions { get; }

    public OperatorConverter Operators { get; }

    public AccessConverter Accesses { get; }

    public CreationConverter Creations { get; }

    public LiteralConverter Literals { get; }

    public FunctionConverter Functions { get; }

    public MatchConverter Matches { get; }

    public QueryConverter Queries { get; }

    public StatementConverter Statements { get; }

    public VariableConverter Variables { get; }

    public MemberConverter Members { get; }

    public PropertyConverter Properties { get; }

    /// <summary>Converts an expression.</summary>
    public SyntaxNode Value(Cs.ExpressionSyntax expression) => Expressions.Convert(expression);

    /// <summary>Converts several.</summary>
    public SyntaxNode Values(IReadOnlyList<Cs.ExpressionSyntax> expressions, int at)
    {
        var items = new SyntaxNode?[expressions.Count];
        for (var i = 0; i < items.Length; i++) items[i] = Value(expressions[i]);
        return TreeMaker.List(items, at);
    }
}
