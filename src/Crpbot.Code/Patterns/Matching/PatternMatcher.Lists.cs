using Crpbot.Code.Trees;

namespace Crpbot.Code.Patterns.Matching;

/// <summary>Lists.</summary>
internal sealed partial class PatternMatcher
{
    private int Items(Goal goal)
    {
        var (items, target) = (goal.Pattern.Children, goal.Target!);
        var skip = goal.Modes.HasFlag(GoalModes.SkipKeywords);
        var (at, from) = (goal.At, goal.From);
        while (skip && at < items.Length && items[at] is { Role: PatternRole.Plain, Kind: SyntaxKind.Keyword }) at++;
        while (skip && from < target.Count && target[from] is { Kind: SyntaxKind.Keyword }) from++;
        if (at == items.Length) return from == target.Count || goal.Modes.HasFlag(GoalModes.MoreAllowed) ? goal.Next : Failed;
        var item = items[at];
        if (item is { IsMany: true }) return Many(goal, item, at, from);
        if (from >= target.Count) return Failed;
        if (target[from] is not { } node) return item is null or { Role: PatternRole.Anything } ? Rest(goal, at + 1, from + 1) : Failed;
        if (item is null || !Fits(item, node)) return Failed;
        return PushNode(item, node, Rest(goal, at + 1, from + 1));
    }

    private int Rest(Goal goal, int at, int from)
    {
        goal.At = at;
        goal.From = from;
        return Push(goal);
    }

    /// <summary><c>...</c> or <c>$...X</c> takes as many items as let the rest match.</summary>
    private int Many(Goal goal, PatternNode item, int at, int from)
    {
        var (items, target) = (goal.Pattern.Children, goal.Target!);
        var after = at + 1;
        if (goal.Modes.HasFlag(GoalModes.SkipKeywords))
            while (after < items.Length && items[after] is { Role: PatternRole.Plain, Kind: SyntaxKind.Keyword }) after++;
        if (after == items.Length)
            return item.Role == PatternRole.Ellipsis || _slots.Bind(item.Slot, target, from, target.Count) ? goal.Next : Failed;

        var (goals, bindings) = (_goalCount, _slots.Mark);
        for (var to = from; to <= target.Count; to++)
        {
            if (--_steps < 0) return Stopped;
            if (items[after] is { IsMany: false } wanted && (to == target.Count || target[to] is not { } node || !Fits(wanted, node))) continue;
            if (item.Role == PatternRole.EllipsisMetavariable && !_slots.Bind(item.Slot, target, from, to)) continue;
            if (Branch(Rest(goal, after, to), goals, bindings)) return Stopped;
        }

        return Failed;
    }

    private int Unordered(Goal goal)
    {
        var (items, target) = (goal.Pattern.Children, goal.Target!);
        var at = goal.At;
        while (at < items.Length && items[at] is null or { IsMany: true }) at++;
        if (at >= items.Length)
            return goal.Modes.HasFlag(GoalModes.MoreAllowed) || goal.Pattern.HasEllipsis || (goal.Used?.Count ?? 0) == target.Count ? goal.Next : Failed;
        var item = items[at]!;
        var (goals, bindings) = (_goalCount, _slots.Mark);
        for (var i = 0; i < target.Count; i++)
        {
            if (--_steps < 0) return Stopped;
            if (target[i] is not { } node || !Fits(item, node) || UsedItem.Holds(goal.Used, i)) continue;
            var rest = goal with { At = at + 1, Used = new UsedItem(i, goal.Used) };
            if (Branch(PushNode(item, node, Push(rest)), goals, bindings)) return Stopped;
        }

        return Failed;
    }

    private int Keywords(Goal goal)
    {
        var (items, target) = (goal.Pattern.Children, goal.Target!);
        var at = goal.At;
        while (at < items.Length && items[at] is not { Role: PatternRole.Plain, Kind: SyntaxKind.Keyword }) at++;
        if (at == items.Length) return goal.Pattern.HasEllipsis || (goal.Used?.Count ?? 0) == KeywordCount(target) ? goal.Next : Failed;
        var item = items[at]!;
        var (goals, bindings) = (_goalCount, _slots.Mark);
        var free = item.TextSlot >= 0 || item.AnyText;
        for (var i = 0; i < target.Count; i++)
        {
            if (target[i] is not { Kind: SyntaxKind.Keyword } node || UsedItem.Holds(goal.Used, i)) continue;
            if (free ? node.Text.Length == 0 : node.Text != item.Text) continue;
            if (item.TextSlot >= 0 && !_slots.Bind(item.TextSlot, node.Text, node, content: false)) continue;
            var rest = goal with { At = at + 1, Used = new UsedItem(i, goal.Used) };
            var first = PushNode(item[0]!, node.Required(0), Push(rest));
            if (!free && node.Text.Length > 0) return first;
            if (Branch(first, goals, bindings)) return Stopped;
        }

        return Failed;
    }

    private static int KeywordCount(SyntaxNode arguments)
    {
        var count = 0;
        foreach (var argument in arguments.Children)
            if (argument is { Kind: SyntaxKind.Keyword }) count++;
        return count;
    }

    private int Statements(Goal goal)
    {
        var items = goal.Pattern.Children;
        var whole = goal.Modes.HasFlag(GoalModes.Whole);
        if (goal.At == items.Length) return Finish(goal, whole);
        var item = items[goal.At]!;
        if (item.Role == PatternRole.Ellipsis) return Push(goal with { At = goal.At + 1, Modes = goal.Modes | GoalModes.Gap });
        if (item.Role == PatternRole.EllipsisMetavariable) return ManyStatements(goal, item);
        if (!goal.Modes.HasFlag(GoalModes.Gap))
            return goal.From < goal.To && Fits(item, _table.Statement(goal.From)) ? PushStatement(goal, item, goal.From) : Failed;

        var (goals, bindings) = (_goalCount, _slots.Mark);
        for (var i = goal.From; i < goal.To; i++)
        {
            if (--_steps < 0) return Stopped;
            if (Fits(item, _table.Statement(i)) && Branch(PushStatement(goal, item, i), goals, bindings)) return Stopped;
        }

        return Failed;
    }

    /// <summary>The statement matches, and the next items match behind it in its own block: <c>...</c> goes into inner blocks but not out of them.</summary>
    private int PushStatement(Goal goal, PatternNode item, int number)
    {
        var rest = goal with { At = goal.At + 1, From = _table.AfterStatement(number), To = _table.AfterBlock(number), Last = number, Modes = goal.Modes & ~GoalModes.Gap };
        return PushNode(item, _table.Statement(number), Push(rest));
    }

    private int Finish(Goal goal, bool whole)
    {
        var gap = goal.Modes.HasFlag(GoalModes.Gap);
        if (!whole) return gap || goal.From == goal.To ? goal.Next : Failed;
        if (goal.Last < 0) return Failed;
        _end = gap ? BlockEnd(goal.Last) : _table.Statement(goal.Last).End;
        return goal.Next;
    }

    private int BlockEnd(int statement)
    {
        var block = _table.BlockOf(statement);
        for (var i = block.Count - 1; i >= 0; i--)
            if (block[i] is { } child) return child.End;
        return block.End;
    }

    private int ManyStatements(Goal goal, PatternNode item)
    {
        var (goals, bindings) = (_goalCount, _slots.Mark);
        if (goal.From >= goal.To) return Push(goal with { At = goal.At + 1 });
        var block = _table.BlockOf(goal.From);
        var first = 0;
        while (first < block.Count && !ReferenceEquals(block[first], _table.Statement(goal.From))) first++;
        var (to, number) = (first, goal.From);
        while (true)
        {
            if (--_steps < 0) return Stopped;
            var last = to > first ? _table.StatementNumber(block.Required(to - 1)) : goal.Last;
            if (_slots.Bind(item.Slot, block, first, to) && Branch(Push(goal with { At = goal.At + 1, From = number, Last = last, Modes = goal.Modes & ~GoalModes.Gap }), goals, bindings)) return Stopped;
            if (to >= block.Count) return Failed;
            to++;
            number = _table.AfterStatement(number);
        }
    }
}
