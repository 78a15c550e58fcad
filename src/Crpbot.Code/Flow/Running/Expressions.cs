using System.Runtime.CompilerServices;
using Crpbot.Code.Flow.Folding;
using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Running;

/// <summary>Values of expressions.</summary>
internal static class Expressions
{
    public static Value Evaluate(Frame frame, SyntaxNode node, State state)
    {
        if (!frame.Budget.Spend()) return Value.Unknown;
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            frame.Budget.GiveUp("nested too deeply");
            return Value.Unknown;
        }

        var value = Marking.Apply(frame, node, Compute(frame, node, state), state);
        frame.Session.Observer?.Evaluated(frame.File, node, Literals.Public(value.Single));
        return value;
    }

    /// <summary>Evaluates the nodes of a list for what they do.</summary>
    public static void EvaluateAll(Frame frame, SyntaxNode list, State state)
    {
        foreach (var node in list.Children)
        {
            if (node is not null) Evaluate(frame, node, state);
        }
    }

    private static Value Compute(Frame frame, SyntaxNode node, State state) => node.Kind switch
    {
        SyntaxKind.Name => Access.Name(frame, node, state),
        SyntaxKind.Attribute => Access.Attribute(frame, node, state),
        SyntaxKind.Subscript => Access.Subscript(frame, node, state),
        SyntaxKind.Call or SyntaxKind.New => Calls.Evaluate(frame, node, state),
        SyntaxKind.BinaryOperation => Operators.Binary(frame, node, state),
        SyntaxKind.UnaryOperation => Operators.Unary(frame, node, state),
        SyntaxKind.FormattedString or SyntaxKind.TemplateString => Operators.Formatted(frame, node, state),
        SyntaxKind.Interpolation => Operators.Interpolated(frame, node, state),
        SyntaxKind.BooleanOperation => Operators.Boolean(frame, node, state),
        SyntaxKind.Compare or SyntaxKind.IsPattern => Tested(frame, node, state),
        SyntaxKind.Conditional => Chosen(frame, node, state),
        SyntaxKind.NamedExpression => Assigned(frame, node, state),
        SyntaxKind.ListDisplay or SyntaxKind.Tuple or SyntaxKind.Set or SyntaxKind.Dict => Displays.Evaluate(frame, node, state),
        SyntaxKind.ListComprehension or SyntaxKind.SetComprehension or SyntaxKind.DictComprehension or SyntaxKind.Generator => Displays.Comprehension(frame, node, state),
        SyntaxKind.Lambda => Access.Lambda(frame, node, state),
        SyntaxKind.Await or SyntaxKind.Starred or SyntaxKind.Keyword => Evaluate(frame, node.Required(0), state),
        SyntaxKind.Yield => Yielded(frame, node, state),
        SyntaxKind.YieldFrom => YieldedFrom(frame, node, state),
        SyntaxKind.Slice or SyntaxKind.List => Parts(frame, node, state),
        SyntaxKind.TypeOperation => Operators.OfType(frame, node, state),
        SyntaxKind.SwitchExpression => Matches.Switch(frame, node, state),
        SyntaxKind.Throw => Thrown(frame, node, state),
        SyntaxKind.StringLiteral or SyntaxKind.IntegerLiteral or SyntaxKind.FloatLiteral or SyntaxKind.BytesLiteral => Literals.Of(node) is { } literal ? Value.Of(literal) : Value.Unknown,
        SyntaxKind.TrueLiteral => Value.True,
        SyntaxKind.FalseLiteral => Value.False,
        SyntaxKind.NoneLiteral => Value.None,
        _ => Value.Unknown,
    };

    private static Value Parts(Frame frame, SyntaxNode node, State state)
    {
        EvaluateAll(frame, node, state);
        return Value.Unknown;
    }

    private static Value Tested(Frame frame, SyntaxNode node, State state)
    {
        var branches = Conditions.Branch(frame, node, state.Fork());
        if (Meet(frame, branches, state)) return branches.WhenTrue is null ? Value.False : branches.WhenFalse is null ? Value.True : Value.Boolean;
        return Value.Boolean;
    }

    private static Value Chosen(Frame frame, SyntaxNode node, State state)
    {
        var branches = Conditions.Branch(frame, node.Required(0), state.Fork());
        var result = Value.Nothing;
        if (branches.WhenTrue is { } yes) result = Evaluate(frame, node.Required(1), yes);
        if (branches.WhenFalse is { } no) result = Value.Join(result, Evaluate(frame, node.Required(2), no));
        Meet(frame, branches, state);
        return result.IsNothing ? Value.Unknown : result;
    }

    /// <summary>Goes on with what either branch left; what a test tells of variables ends with the expression.</summary>
    public static bool Meet(Frame frame, Branches branches, State state)
    {
        if (Merge.States(branches.WhenTrue, branches.WhenFalse) is not { } joined) return false;
        state.Become(joined);
        return true;
    }

    private static Value Assigned(Frame frame, SyntaxNode node, State state)
    {
        var value = Told.By(frame, node.Required(1), Evaluate(frame, node.Required(1), state), state);
        Targets.Assign(frame, node.Required(0), value, state);
        return value;
    }

    private static Value Yielded(Frame frame, SyntaxNode node, State state)
    {
        frame.Yields = true;
        var value = node[0] is { } given ? Evaluate(frame, given, state) : Value.None;
        frame.Yielded = Value.Join(frame.Yielded, value);
        return Value.Unknown;
    }

    private static Value YieldedFrom(Frame frame, SyntaxNode node, State state)
    {
        frame.Yields = true;
        var value = Evaluate(frame, node.Required(0), state);
        frame.Yielded = Value.Join(frame.Yielded, Contents.Elements(value, state));
        return Value.Unknown;
    }

    private static Value Thrown(Frame frame, SyntaxNode node, State state)
    {
        var value = Evaluate(frame, node.Required(0), state);
        Exceptions.Raise(frame, value, state);
        return Value.Nothing;
    }
}
