using Crpbot.Code.Flow.Libraries;
using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Running;

/// <summary>Runs statements. The state given is used up; the one returned goes on, null when nothing does.</summary>
internal static class Statements
{
    public static State? Run(Frame frame, SyntaxNode list, State state)
    {
        var at = Run(frame, list, 0, state);
        for (var round = 0; round < Jumps.MostRounds && frame.Jumps.Next(list, 0) is var label && label >= 0; round++)
        {
            at = Merge.States(at, Run(frame, list, label, null));
        }

        return at;
    }

    private static State? Run(Frame frame, SyntaxNode list, int from, State? state)
    {
        State? at = state;
        for (var i = from; i < list.Count; i++)
        {
            if (list[i] is not { } statement) continue;
            if (statement.Kind == SyntaxKind.Label) at = Merge.States(at, frame.Jumps.Take(statement.Text));
            if (at is null)
            {
                i = frame.Jumps.Next(list, i + 1) - 1;
                if (i < 0) return null;
                continue;
            }

            if (!frame.Budget.Spend()) return at;
            if (statement.Kind == SyntaxKind.ExpressionStatement) at = Expression(frame, statement, at);
            else at = One(frame, statement, at);
            if (at is not null && at.Size > frame.Session.Limits.Objects) frame.Budget.GiveUp("more objects than the limit");
            if (at is not null && frame.Tries.Count > 0 && statement.Kind is SyntaxKind.ExpressionStatement or SyntaxKind.Assign or SyntaxKind.AugmentedAssign or SyntaxKind.AnnotatedAssign or SyntaxKind.Delete) Exceptions.MayRaise(frame, at);
        }

        return at;
    }

    private static State? One(Frame frame, SyntaxNode node, State state)
    {
        switch (node.Kind)
        {
            case SyntaxKind.Assign: return Assign(frame, node, state);
            case SyntaxKind.AugmentedAssign: return Augmented(frame, node, state);
            case SyntaxKind.AnnotatedAssign: return Annotated(frame, node, state);
            case SyntaxKind.Return: return Return(frame, node, state);
            case SyntaxKind.If: return If(frame, node, state);
            case SyntaxKind.For: return Loops.For(frame, node, state);
            case SyntaxKind.While: return Loops.While(frame, node, state);
            case SyntaxKind.DoWhile: return Loops.DoWhile(frame, node, state);
            case SyntaxKind.CountedFor: return Loops.Counted(frame, node, state);
            case SyntaxKind.Try: return Exceptions.Try(frame, node, state);
            case SyntaxKind.With: return Exceptions.With(frame, node, state);
            case SyntaxKind.Match: return Matches.Run(frame, node, state);
            case SyntaxKind.Raise: return Raise(frame, node, state);
            case SyntaxKind.Assert: return Assert(frame, node, state);
            case SyntaxKind.Break: return Loops.Break(frame, state);
            case SyntaxKind.Continue: return Loops.Continue(frame, state);
            case SyntaxKind.Function: return Function(frame, node, state);
            case SyntaxKind.Class: return Class(frame, node, state);
            case SyntaxKind.Block or SyntaxKind.List: return Run(frame, node, state);
            case SyntaxKind.Lock: Expressions.Evaluate(frame, node.Required(0), state); return Run(frame, node.Required(1), state);
            case SyntaxKind.Label: return node[0] is { } labelled ? One(frame, labelled, state) : state;
            case SyntaxKind.Goto: frame.Jumps.Add(node.Text, state); return null;
            case SyntaxKind.Delete: return Delete(frame, node, state);
            case SyntaxKind.ExpressionStatement: return Expression(frame, node, state);
            default: return state;
        }
    }

    private static State? Expression(Frame frame, SyntaxNode node, State state)
    {
        var value = Expressions.Evaluate(frame, node.Required(0), state);
        Marking.ApplyToBound(frame, node, value, state);
        if (frame.IsCSharp) Guards.Returned(frame, Unwrapped(node.Required(0)), state);
        if (Unwrapped(node.Required(0)) is { Kind: SyntaxKind.Call } last && EndsAll(frame, last.Required(0)))
        {
            Exceptions.Raise(frame, Value.Unknown, state);
            return null;
        }

        if (frame.LastCall is { Returns: false } call && ReferenceEquals(call.Call, Unwrapped(node.Required(0)))) return null;
        return state;
    }

    private static bool EndsAll(Frame frame, SyntaxNode callee) =>
        callee.Kind is SyntaxKind.Name or SyntaxKind.Attribute && callee.Text is "exit" or "quit" or "_exit" or "abort" or "fail" or "skip" or "redirect" or "Exit" or "FailFast"
        && Meaning.Of(frame.Session, frame.File, callee).Library is { } library && FlowModels.Ends(library.Name);

    private static State Delete(Frame frame, SyntaxNode node, State state)
    {
        foreach (var target in node.Children) Targets.Delete(frame, target!, state);
        return state;
    }

    private static SyntaxNode Unwrapped(SyntaxNode node) => node.Kind == SyntaxKind.Await ? node.Required(0) : node;

    private static State Assign(Frame frame, SyntaxNode node, State state)
    {
        var value = Expressions.Evaluate(frame, node.Required(1), state);
        value = Marking.ApplyToBound(frame, node, Told.By(frame, node.Required(1), value, state), state);
        foreach (var target in node.Required(0).Children) Targets.Assign(frame, target!, value, state);
        return state;
    }

    private static State Augmented(Frame frame, SyntaxNode node, State state)
    {
        var target = node.Required(0);
        var before = Expressions.Evaluate(frame, target, state);
        var value = Expressions.Evaluate(frame, node.Required(1), state);
        if (before.Object is { } id && node.Text == "+" && state.Get(id) is { Kind: ObjectKind.List or ObjectKind.Buffer } content)
        {
            var other = value.Object is { } o ? state.Get(o) : null;
            state.Set(id, Mutations.Extended(content, other, Contents.Elements(value, state)));
            return state;
        }

        if (node.Text == "|" && before.Object is { } merged && value.Object is { } more && state.Get(merged) is { Kind: ObjectKind.Dictionary } mine && state.Get(more) is { Kind: ObjectKind.Dictionary } theirs)
        {
            state.Set(merged, Mutations.Updated(mine, theirs));
            return state;
        }

        if (frame.IsCSharp && node.Text is "+" or "-" && Array.Exists(value.References, r => r is FunctionReference))
        {
            if (node.Text == "+") Targets.Assign(frame, target, Value.Join(before.Without(c => c.Kind == ConstantKind.None), value), state);
            return state;
        }

        var result = node.Text == "??" ? Value.Join(before.Without(c => c.Kind == ConstantKind.None), value) : Operators.Apply(frame, node.Text, before, value, node, state);
        Targets.Assign(frame, target, Marking.ApplyToBound(frame, node, result, state), state);
        return state;
    }

    private static State Annotated(Frame frame, SyntaxNode node, State state)
    {
        var isField = frame.IsCSharp && frame is { Function: null, Class: not null } && !node.Has(SyntaxTraits.Static);
        if (node[2] is null && !isField) return state;
        var value = Marking.ApplyToBound(frame, node, node[2] is { } given ? Expressions.Evaluate(frame, given, state) : Value.Unknown, state);
        if (node[2] is not null) Targets.Assign(frame, node.Required(0), value, state);
        if (isField) Instances.Initialised(frame.Class!, node.Required(0).Text, value, state);
        return state;
    }

    private static State? Return(Frame frame, SyntaxNode node, State state)
    {
        var value = node[0] is { } given ? Returned(frame, given, state) : Value.None;
        value = Marking.ApplyToBound(frame, node, value, state);
        frame.Returned = Value.Join(frame.Returned, value);
        State? at = state;
        var scopes = frame.Tries.ToArray();
        foreach (var scope in scopes)
        {
            if (scope.Final is null || at is null || !frame.Finishing.Add(scope.Final)) continue;
            at = Run(frame, scope.Final, at);
            frame.Finishing.Remove(scope.Final);
        }

        frame.AtReturn = Merge.States(frame.AtReturn, at);
        return null;
    }

    /// <summary>A test that is returned tells the caller what holds when it is true.</summary>
    public static Value Returned(Frame frame, SyntaxNode given, State state)
    {
        var isTest = given.Kind is SyntaxKind.Compare or SyntaxKind.BooleanOperation or SyntaxKind.IsPattern or SyntaxKind.SwitchExpression or SyntaxKind.Conditional || (given.Kind == SyntaxKind.UnaryOperation && given.Text == "not") || Conditions.IsTruthOf(frame, given);
        var value = Expressions.Evaluate(frame, given, state);
        if (frame.Depth == 0 || frame.Function is null) return value;
        var branches = isTest ? Conditions.Branch(frame, given, state.Fork()) : Conditions.Split(frame, given, value, state);
        frame.WhenTrue = Merge.States(frame.WhenTrue, branches.WhenTrue);
        frame.WhenFalse = Merge.States(frame.WhenFalse, branches.WhenFalse);
        return value;
    }

    private static State? If(Frame frame, SyntaxNode node, State state)
    {
        // A ladder of elifs nests to the right: it is walked, not recursed into.
        State? at = state, result = null;
        for (var ladder = node; at is not null;)
        {
            var branches = Conditions.Branch(frame, ladder.Required(0), at);
            if (branches.WhenTrue is { } yes) result = Merge.States(result, Run(frame, ladder.Required(1), yes));
            at = branches.WhenFalse;
            var otherwise = ladder.Required(2);
            if (otherwise.Count == 1 && otherwise[0]!.Kind == SyntaxKind.If)
            {
                ladder = otherwise[0]!;
                continue;
            }

            return at is null ? result : Merge.States(result, Run(frame, otherwise, at));
        }

        return result;
    }

    private static State? Raise(Frame frame, SyntaxNode node, State state)
    {
        var value = node[0] is { } exception ? Expressions.Evaluate(frame, exception, state) : Value.Unknown;
        Exceptions.Raise(frame, value, state);
        return null;
    }

    private static State? Assert(Frame frame, SyntaxNode node, State state) => Conditions.Branch(frame, node.Required(0), state).WhenTrue;

    private static State Function(Frame frame, SyntaxNode node, State state)
    {
        foreach (var parameter in node.Required(2).Children)
        {
            if (parameter?[1] is { } fallback) Expressions.Evaluate(frame, fallback, state);
        }

        Decorations.Run(frame, node, state);
        return state;
    }

    private static State Class(Frame frame, SyntaxNode node, State state)
    {
        if (frame.Session.Index.Class(node) is not { } type) return state;
        var outer = frame.Class;
        frame.Class = type;
        var home = Variables.OfClass(type);
        state.Set(home, HeapObject.New(ObjectKind.Variables));
        var left = Run(frame, node.Required(3), state);
        frame.Class = outer;
        return left ?? state;
    }
}
