using Crpbot.Code.Trees;

namespace Crpbot.Code.Patterns.Matching;

/// <summary>Nodes.</summary>
internal sealed partial class PatternMatcher
{
    private const SyntaxTraits Variadics = SyntaxTraits.Variadic | SyntaxTraits.DoubleVariadic;

    /// <summary>A quick look that turns away most nodes before anything is pushed.</summary>
    private static bool Fits(PatternNode pattern, SyntaxNode node)
    {
        if (pattern.Role != PatternRole.Plain || pattern.Kind == node.Kind) return true;
        if (node.Kind == SyntaxKind.UnaryOperation) return node.Text == "!" || IsLiteral(pattern.Kind);
        return pattern.Kind switch
        {
            SyntaxKind.Assign => node.Kind is SyntaxKind.AnnotatedAssign or SyntaxKind.NamedExpression or SyntaxKind.ExpressionStatement,
            SyntaxKind.AnnotatedAssign => node.Kind is SyntaxKind.Assign,
            SyntaxKind.Attribute or SyntaxKind.Name => node.Kind is SyntaxKind.Name or SyntaxKind.Attribute or SyntaxKind.Subscript,
            SyntaxKind.Import => node.Kind is SyntaxKind.ImportFrom,
            SyntaxKind.Set => node.Kind is SyntaxKind.Dict && pattern.HasEllipsis,
            _ => IsLiteral(pattern.Kind) && SyntaxForms.IsExpression(node.Kind),
        };
    }

    private static bool IsLiteral(SyntaxKind kind) => kind is >= SyntaxKind.StringLiteral and <= SyntaxKind.NoneLiteral;

    private int Node(Goal goal)
    {
        var (pattern, node, next) = (goal.Pattern, goal.Target!, goal.Next);
        switch (pattern.Role)
        {
            case PatternRole.Anything or PatternRole.Ellipsis:
                return next;
            case PatternRole.Metavariable:
                if (node is { Kind: SyntaxKind.ExpressionStatement, Count: 1 }) node = node.Required(0);
                return _slots.Bind(pattern.Slot, node) ? next : Failed;
            case PatternRole.EllipsisMetavariable:
                return _slots.Bind(pattern.Slot, node) ? next : Failed;
            case PatternRole.AnyString or PatternRole.StringMetavariable or PatternRole.StringRegex:
                return StringOf(node) is { } literal && MatchesString(pattern, literal) ? next : Failed;
            case PatternRole.Typed:
                return MatchesType(pattern[0]!, node) && _slots.Bind(pattern.Slot, node) ? next : Failed;
            case PatternRole.Deep:
                return Deep(pattern, node, next);
            case PatternRole.Chain:
                return Chain(pattern, node, next);
            default:
                return Plain(pattern, node, next);
        }
    }

    private bool MatchesString(PatternNode pattern, SyntaxNode literal) => pattern.Role switch
    {
        PatternRole.StringMetavariable => _slots.Bind(pattern.Slot, literal.Text, literal, content: true),
        PatternRole.StringRegex => pattern.Regex!.IsMatch(literal.Text),
        _ => true,
    };

    /// <summary>The string that an expression is: a literal, an interpolated string without holes, or what always has one value.</summary>
    private SyntaxNode? StringOf(SyntaxNode node)
    {
        if (node.Kind is SyntaxKind.StringLiteral or SyntaxKind.BytesLiteral) return node;
        if (node.Kind == SyntaxKind.FormattedString && (node.Count == 0 || (node.Count == 1 && node[0]!.Kind == SyntaxKind.StringLiteral)))
            return new SyntaxNode(SyntaxKind.StringLiteral, node.Start, node.End, node.Count == 0 ? string.Empty : node[0]!.Text);
        return ConstantOf(node) is { Kind: SyntaxKind.StringLiteral or SyntaxKind.BytesLiteral } literal ? new SyntaxNode(literal.Kind, node.Start, node.End, literal.Text) : null;
    }

    private SyntaxNode? ConstantOf(SyntaxNode node) =>
        _pattern.Options.Constants && node.Kind is SyntaxKind.Name or SyntaxKind.Attribute or SyntaxKind.BinaryOperation or SyntaxKind.UnaryOperation or SyntaxKind.FormattedString or SyntaxKind.Conditional or SyntaxKind.Subscript
            ? _semantics.Constant(node)
            : null;

    private int Deep(PatternNode pattern, SyntaxNode node, int next)
    {
        var (goals, bindings) = (_goalCount, _slots.Mark);
        var index = _table.IndexOf(node);
        var end = index < 0 ? index + 1 : _table.End(index);
        for (var i = index; i < end; i++)
        {
            if (--_steps < 0) return Stopped;
            var inner = i < 0 ? node : _table[i];
            if (i > index && !SyntaxForms.IsExpressionAt(inner, _table.Parent(i))) continue;
            if (Fits(pattern[0]!, inner) && Branch(PushNode(pattern[0]!, inner, next), goals, bindings)) return Stopped;
        }

        return Failed;
    }

    /// <summary><c>a. ... .b()</c>: the rest of the chain begins here, or after any number of members, calls and subscripts.</summary>
    private int Chain(PatternNode pattern, SyntaxNode node, int next)
    {
        var (goals, bindings) = (_goalCount, _slots.Mark);
        for (var at = node; at is not null;)
        {
            if (--_steps < 0) return Stopped;
            if (Fits(pattern[0]!, at) && Branch(PushNode(pattern[0]!, at, next), goals, bindings)) return Stopped;
            at = at.Kind is SyntaxKind.Attribute or SyntaxKind.Call or SyntaxKind.Subscript ? at[0] : null;
        }

        return Failed;
    }

    private int Plain(PatternNode pattern, SyntaxNode node, int next)
    {
        if (node is { Kind: SyntaxKind.UnaryOperation, Text: "!", Count: 1 } && IsCSharp && pattern.Text != "!") node = node.Required(0);
        if (pattern.Dotted is not null) return MatchesDotted(pattern, node) ? next : Failed;
        switch (pattern.Kind)
        {
            case SyntaxKind.Attribute:
                return Member(pattern, node, next);
            case SyntaxKind.StringLiteral or SyntaxKind.BytesLiteral:
                return StringOf(node) is { } text && text.Kind == pattern.Kind && text.Text == pattern.Text ? next : Failed;
            case SyntaxKind.IntegerLiteral or SyntaxKind.FloatLiteral or SyntaxKind.ImaginaryLiteral or SyntaxKind.TrueLiteral or SyntaxKind.FalseLiteral or SyntaxKind.NoneLiteral:
                return MatchesLiteral(pattern, node) ? next : Failed;
            case SyntaxKind.Assign:
                return Assignment(pattern, node, next);
            case SyntaxKind.AnnotatedAssign:
                return Declaration(pattern, node, next);
            case SyntaxKind.BinaryOperation or SyntaxKind.BooleanOperation when node.Kind == pattern.Kind && node.Text == pattern.Text:
                return Operation(pattern, node, next);
            case SyntaxKind.Compare when node.Kind == SyntaxKind.Compare && _pattern.Options.SymmetricEquality:
                return Comparison(pattern, node, next);
            case SyntaxKind.Set when node.Kind == SyntaxKind.Dict:
                return Array.TrueForAll(pattern.Children, c => c is { IsMany: true }) ? next : Failed;
            case SyntaxKind.Import or SyntaxKind.ImportFrom:
                return Imports(pattern, node, next);
            default:
                return node.Kind == pattern.Kind ? Same(pattern, node, next) : Failed;
        }
    }

    private bool MatchesLiteral(PatternNode pattern, SyntaxNode node)
    {
        var literal = IsLiteral(node.Kind) ? node : ConstantOf(node);
        if (literal is null || literal.Kind != pattern.Kind) return false;
        return literal.Text == pattern.Text || (pattern.Kind == SyntaxKind.IntegerLiteral && NumberText.Integer(literal.Text) is { } a && NumberText.Integer(pattern.Text) is { } b && a == b);
    }

    /// <summary>A node of the same kind: text, traits and children.</summary>
    private int Same(PatternNode pattern, SyntaxNode node, int next)
    {
        if ((pattern.Traits & ~Variadics) is var required && (node.Traits & required) != required) return Failed;
        if (pattern.Kind is SyntaxKind.Parameter or SyntaxKind.TypeParameter && ((pattern.Traits ^ node.Traits) & Variadics) != SyntaxTraits.None) return Failed;
        if (!MatchesText(pattern, node)) return Failed;
        var (goals, fixedSlots) = (next, SlotForms.HasSlots(pattern.Kind));
        if (!fixedSlots) return Listing(pattern, node, SlotForms.OfList(pattern.Kind), next);
        for (var i = Math.Max(pattern.Children.Length, node.Count) - 1; i >= 0; i--)
        {
            goals = Slot(pattern, node, i, goals);
            if (goals < 0) return goals;
        }

        return goals;
    }

    private bool MatchesText(PatternNode pattern, SyntaxNode node)
    {
        if (pattern.AnyText) return true;
        if (pattern.TextSlot >= 0) return node.Text.Length > 0 && _slots.Bind(pattern.TextSlot, node.Text, node, content: false);
        return pattern.Text == node.Text;
    }

    private int Slot(PatternNode pattern, SyntaxNode node, int slot, int next)
    {
        var wanted = pattern[slot];
        var there = slot < node.Count ? node[slot] : null;
        if (wanted is null) return there is null || SlotForms.MayBeLeftOut(pattern.Kind, slot) ? next : Failed;
        if (there is null) return wanted.Role is PatternRole.Anything or PatternRole.Ellipsis || (wanted is { Kind: SyntaxKind.List, Children.Length: 0 }) ? next : Failed;
        if (wanted is not { Role: PatternRole.Plain, Kind: SyntaxKind.List } || there.Kind != SyntaxKind.List) return Fits(wanted, there) ? PushNode(wanted, there, next) : Failed;
        var form = SlotForms.Of(pattern.Kind, slot);
        if (wanted.Children.Length == 0 && (form == ListForm.Body || SlotForms.MayBeLeftOut(pattern.Kind, slot))) return next;
        return Listing(wanted, there, form, next);
    }

    private int Listing(PatternNode pattern, SyntaxNode list, ListForm form, int next)
    {
        switch (form)
        {
            case ListForm.Body when pattern.Children is [{ Role: PatternRole.Ellipsis }]:
                return next;
            case ListForm.Body:
                var first = list.Count > 0 ? _table.StatementNumber(list.Required(0)) : -1;
                var (from, to) = first < 0 ? (0, 0) : (first, _table.AfterBlock(first));
                return Push(new Goal { Kind = GoalKind.Statements, Pattern = pattern, From = from, To = to, Last = -1, Next = next });
            case ListForm.Arguments:
                var keywords = Push(new Goal { Kind = GoalKind.Keywords, Pattern = pattern, Target = list, Next = next });
                return Push(new Goal { Kind = GoalKind.Items, Pattern = pattern, Target = list, Modes = GoalModes.SkipKeywords, Next = keywords });
            case ListForm.Unordered:
                return Push(new Goal { Kind = GoalKind.Unordered, Pattern = pattern, Target = list, Next = next });
            case ListForm.Some:
                return Push(new Goal { Kind = GoalKind.Unordered, Pattern = pattern, Target = list, Modes = GoalModes.MoreAllowed, Next = next });
            default:
                return Push(new Goal { Kind = GoalKind.Items, Pattern = pattern, Target = list, Next = next });
        }
    }
}
