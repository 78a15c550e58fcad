using Crpbot.Code.Trees;

namespace Crpbot.Code.Patterns.Matching;

/// <summary>Kinds that have equivalents: assignments, chains of operators, comparisons, imports.</summary>
internal sealed partial class PatternMatcher
{
    private int Assignment(PatternNode pattern, SyntaxNode node, int next)
    {
        if (node is { Kind: SyntaxKind.ExpressionStatement, Count: 1 }) node = node.Required(0);
        var (targets, value) = (pattern[0]!, pattern[1]!);
        switch (node.Kind)
        {
            case SyntaxKind.Assign when node[0] is { Count: > 1 } several && targets.Children.Length == 1:
                return AnyTarget(targets[0]!, several, Value(value, node[1], next));
            case SyntaxKind.Assign:
                return Value(value, node[1], next) is var rest and >= 0 ? Listing(targets, node.Required(0), ListForm.Ordered, rest) : Failed;
            case SyntaxKind.AnnotatedAssign when _pattern.Options.DeclarationsAssign && targets.Children.Length == 1:
                return Value(value, node[2], next) is var inner and >= 0 ? PushNode(targets[0]!, node.Required(0), inner) : Failed;
            case SyntaxKind.NamedExpression when targets.Children.Length == 1:
                return Value(value, node[1], next) is var other and >= 0 ? PushNode(targets[0]!, node.Required(0), other) : Failed;
            default:
                return Failed;
        }
    }

    private int Value(PatternNode value, SyntaxNode? node, int next) => node is not null && Fits(value, node) ? PushNode(value, node, next) : Failed;

    private int AnyTarget(PatternNode target, SyntaxNode several, int next)
    {
        if (next < 0) return Failed;
        var (goals, bindings) = (_goalCount, _slots.Mark);
        foreach (var one in several.Children)
            if (one is not null && Fits(target, one) && Branch(PushNode(target, one, next), goals, bindings)) return Stopped;
        return Failed;
    }

    private int Declaration(PatternNode pattern, SyntaxNode node, int next)
    {
        if (node.Kind != SyntaxKind.AnnotatedAssign) return Failed;
        var rest = Slot(pattern, node, 3, next);
        if (rest >= 0) rest = Slot(pattern, node, 2, rest);
        if (rest < 0) return rest;
        if (pattern[1] is { } type)
        {
            if (node[1] is { } written)
            {
                if (type.Role == PatternRole.Plain && type.Dotted is not null && !IsCSharp ? !MatchesDotted(type, written) : !TypeFits(type, written, node)) return Failed;
            }
            else if (!MatchesType(type, node[2] ?? node.Required(0)))
            {
                return Failed;
            }
        }

        return PushNode(pattern[0]!, node.Required(0), rest);
    }

    private bool TypeFits(PatternNode type, SyntaxNode written, SyntaxNode declaration)
    {
        if (type.Role == PatternRole.Metavariable) return _slots.Bind(type.Slot, written);
        if (type.Role is PatternRole.Anything or PatternRole.Ellipsis) return true;
        if (TypeNames.Match(TypeNames.Of(type), TypeNames.Of(written))) return true;
        return MatchesType(type, declaration[2] ?? declaration.Required(0));
    }

    /// <summary>Chains of one operator: <c>...</c> stands for any number of operands; <c>&amp; | ^</c> commute; <c>and or</c> associate.</summary>
    private int Operation(PatternNode pattern, SyntaxNode node, int next)
    {
        var options = _pattern.Options;
        if (pattern.Kind == SyntaxKind.BooleanOperation) return Booleans(pattern, node, next);
        var many = Array.Exists(pattern.Operands, o => o.IsMany);
        var commutes = options.Associative && pattern.Text is "&" or "|" or "^";
        if (!many && !commutes) return Same(pattern, node, next);
        var flat = OperandsOf(node);
        if (!many && flat.Count < pattern.Operands.Length) return Failed;
        var list = new PatternNode { Role = PatternRole.Plain, Kind = SyntaxKind.List, Children = pattern.Operands, HasEllipsis = many };
        return Push(new Goal { Kind = commutes ? GoalKind.Unordered : GoalKind.Items, Pattern = list, Target = flat, Next = next });
    }

    private static SyntaxNode OperandsOf(SyntaxNode node)
    {
        var operands = new List<SyntaxNode?>();
        var at = node;
        while (at.Kind == SyntaxKind.BinaryOperation && at.Text == node.Text)
        {
            operands.Add(at[1]);
            at = at.Required(0);
        }

        operands.Add(at);
        operands.Reverse();
        return new SyntaxNode(SyntaxKind.List, node.Start, node.End, children: [.. operands]);
    }

    private int Booleans(PatternNode pattern, SyntaxNode node, int next)
    {
        var (wanted, there) = (pattern.Children.Length, node.Count);
        if (_pattern.Options.CommutativeBooleans && (pattern.HasEllipsis || wanted == there)) return Listing(pattern, node, ListForm.Unordered, next);
        if (pattern.HasEllipsis || wanted == there) return Listing(pattern, node, ListForm.Ordered, next);
        if (wanted > there || !_pattern.Options.Associative) return Failed;

        // "a and b and c" is "(a and b) and c": the first operand of the pattern may be the first several, or the pattern a part at the front.
        var (goals, bindings) = (_goalCount, _slots.Mark);
        var head = there - wanted + 1;
        var first = new SyntaxNode(node.Kind, node.Start, node.Required(head - 1).End, node.Text, children: node.Children[..head].ToArray());
        var regrouped = new SyntaxNode(SyntaxKind.List, node.Start, node.End, children: [first, .. node.Children[head..]]);
        if (Branch(Listing(pattern, regrouped, ListForm.Ordered, next), goals, bindings)) return Stopped;
        var front = new SyntaxNode(SyntaxKind.List, node.Start, node.End, children: node.Children[..wanted].ToArray());
        return Listing(pattern, front, ListForm.Ordered, next);
    }

    private int Comparison(PatternNode pattern, SyntaxNode node, int next)
    {
        if (pattern.Children.Length != 2 || node.Count != 2 || pattern[1]!.Text is not ("==" or "!=") || pattern[1]!.Text != node[1]!.Text) return Same(pattern, node, next);
        var (goals, bindings) = (_goalCount, _slots.Mark);
        var (left, right) = (node.Required(0), node.Required(1).Required(0));
        if (Branch(PushNode(pattern[0]!, left, PushNode(pattern[1]![0]!, right, next)), goals, bindings)) return Stopped;
        return PushNode(pattern[0]!, right, PushNode(pattern[1]![0]!, left, next));
    }

    /// <summary><c>import a.b</c> matches <c>from a import b</c> as well.</summary>
    private int Imports(PatternNode pattern, SyntaxNode node, int next)
    {
        if (node.Kind == pattern.Kind) return MatchesText(pattern, node) ? Listing(pattern, node, ListForm.Some, next) : Failed;
        if (pattern.Kind != SyntaxKind.Import || node.Kind != SyntaxKind.ImportFrom || pattern.Children.Length != 1 || pattern[0] is not { TextSlot: < 0, AnyText: false } alias) return Failed;
        foreach (var name in node.Children)
            if (name is not null && alias.Text.Length == node.Text.Length + 1 + name.Text.Length && alias.Text.StartsWith(node.Text, StringComparison.Ordinal) && alias.Text[node.Text.Length] == '.' && alias.Text.EndsWith(name.Text, StringComparison.Ordinal)) return next;
        return Failed;
    }
}
