using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Patterns.Matching;

/// <summary>
/// Seeks patterns in one file. What has yet to be matched is a stack of goals; only choices recurse, as deep as the pattern has choices, so that
/// no target can exhaust the stack; every step is counted.
/// </summary>
internal sealed partial class PatternMatcher
{
    /// <summary>Steps that one pattern may take in one file.</summary>
    public const long Budget = 3_000_000;

    private const int MaxFound = 50_000;
    private const int Failed = -1;
    private const int Stopped = -2;
    private readonly SlotTable _slots = new();
    private Goal[] _goals = new Goal[64];
    private int _goalCount;
    private long _steps;
    private NodeTable _table = null!;
    private CodeFile _file = null!;
    private ISemantics _semantics = null!;
    private CodePattern _pattern = null!;
    private List<Hit> _found = null!;
    private SyntaxNode _root = null!;
    private int _end;

    /// <summary>True when the last search ran out of steps.</summary>
    public bool Exhausted => _steps < 0;

    private bool IsCSharp => _file.Tree.Language == Language.CSharp;

    /// <summary>Turns to a file.</summary>
    public void Open(CodeFile file, NodeTable table) => (_file, _table, _semantics) = (file, table, file.Semantics);

    /// <summary>All places of a pattern, in order of the text, without repeats.</summary>
    public List<Hit> Find(CodePattern pattern)
    {
        (_pattern, _found, _steps) = (pattern, [], Budget);
        if (!pattern.MayMatch(_table)) return _found;
        if (pattern.IsSequence) FindSequences();
        else FindNodes();
        return HitOrder.Distinct(_found);
    }

    /// <summary>The ways in which a pattern fits one node itself.</summary>
    public List<Hit> FindAt(CodePattern pattern, SyntaxNode node)
    {
        (_pattern, _found, _steps) = (pattern, [], Budget);
        if (!pattern.IsSequence) Try(node);
        return HitOrder.Distinct(_found);
    }

    private void FindNodes()
    {
        var root = _pattern.Root;
        if (root.Role == PatternRole.Plain && Anchor(root) is var (tag, name))
        {
            for (var place = _table.Anchors.First(tag, name); place != 0; place = _table.Anchors.Next(place)) TryAt(_table.Anchors.Node(place));
            return;
        }

        if (_pattern.Choices is var (choiceTag, names))
        {
            foreach (var choice in names)
                for (var place = _table.Anchors.First(choiceTag, choice); place != 0; place = _table.Anchors.Next(place)) TryAt(_table.Anchors.Node(place));
            return;
        }

        var kinds = PatternKinds.Of(root);
        if (kinds.Length == 0)
        {
            for (var i = 0; i < _table.Count && _steps >= 0; i++) TryAt(i);
            return;
        }

        foreach (var kind in kinds)
            foreach (var index in _table.OfKind(kind)) TryAt(index);
    }

    private static (AnchorTag Tag, string Name)? Anchor(PatternNode root) => root.Kind switch
    {
        SyntaxKind.Call when PatternAnchors.LastName(root[0]) is { } name => (AnchorTag.Call, name),
        SyntaxKind.New when PatternAnchors.LastName(root[0]) is { } name => (AnchorTag.New, name),
        SyntaxKind.Attribute or SyntaxKind.Name when PatternAnchors.LastName(root) is { } name => (AnchorTag.Use, name),
        SyntaxKind.Function or SyntaxKind.Class when root.TextSlot < 0 && !root.AnyText => (AnchorTag.Declaration, root.Text),
        _ => null,
    };

    private void TryAt(int index)
    {
        var node = _table[index];
        var parent = _table.Parent(index);
        if (_pattern.Root.Role != PatternRole.Plain || SyntaxForms.IsExpression(_pattern.Root.Kind))
        {
            if (!SyntaxForms.IsExpressionAt(node, parent)) return;
            if (!_pattern.Options.InDecorators && _table.ParentIndex(index) is var list and > 0 && _table[list].Kind == SyntaxKind.List && IsDecorators(list)) return;
        }

        if (Fits(_pattern.Root, node)) Try(node);
    }

    private bool IsDecorators(int list) => _table.Parent(list) is { Kind: SyntaxKind.Function or SyntaxKind.Class } owner && ReferenceEquals(owner[0], _table[list]);

    private void Try(SyntaxNode node)
    {
        if (_steps < 0) return;
        Reset(node);
        Solve(Push(new Goal { Kind = GoalKind.Node, Pattern = _pattern.Root, Target = node }));
    }

    private void FindSequences()
    {
        var first = _pattern.Root[0]!;
        for (var i = 0; i < _table.StatementCount && _steps >= 0; i++)
        {
            if (first.IsMany ? !_table.IsFirstOfBlock(i) : !Fits(first, _table.Statement(i))) continue;
            Reset(_table.Statement(i));
            Solve(Push(new Goal { Kind = GoalKind.Statements, Pattern = _pattern.Root, From = i, To = _table.AfterBlock(i), Modes = GoalModes.Whole, Last = -1 }));
        }
    }

    private void Reset(SyntaxNode node)
    {
        _slots.Reset(_pattern.Names.Count, _pattern.Filters, _file.Tree.Text);
        (_goalCount, _root, _end) = (1, node, node.End);
    }

    private int Push(Goal goal)
    {
        if (_goalCount == _goals.Length) Array.Resize(ref _goals, _goalCount * 2);
        _goals[_goalCount] = goal;
        return _goalCount++;
    }

    private int PushNode(PatternNode pattern, SyntaxNode target, int next) => Push(new Goal { Kind = GoalKind.Node, Pattern = pattern, Target = target, Next = next });

    /// <summary>Tries one way on; takes back what it bound and pushed.</summary>
    /// <returns>True to stop the search at this place.</returns>
    private bool Branch(int goal, int goals, int bindings)
    {
        var stop = Solve(goal);
        _slots.Undo(bindings);
        _goalCount = goals;
        return stop;
    }

    /// <summary>Matches a chain of goals.</summary>
    /// <returns>True to stop the search at this place; false to go on with other choices, also after a match.</returns>
    private bool Solve(int at)
    {
        while (at > 0)
        {
            if (--_steps < 0) return true;
            var goal = _goals[at];
            var next = goal.Kind switch
            {
                GoalKind.Node => Node(goal),
                GoalKind.Items => Items(goal),
                GoalKind.Unordered => Unordered(goal),
                GoalKind.Keywords => Keywords(goal),
                _ => Statements(goal),
            };
            if (next < 0) return next == Stopped;
            at = next;
        }

        Emit();
        return _pattern.IsClosed;
    }

    private void Emit()
    {
        var node = _pattern.IsSequence ? _table.BlockOf(_table.StatementNumber(_root)) : _root;
        var end = _pattern.IsSequence ? _end : _root.End;
        _found.Add(new Hit(node, StartOf(_root), end, BindingMaker.Make(_file, _pattern.Names, _slots)));
        if (_found.Count >= MaxFound) _steps = -1;
    }

    // In Python a definition begins with its first decorator, as Semgrep counts.
    private int StartOf(SyntaxNode node)
    {
        if (IsCSharp || node.Kind is not (SyntaxKind.Function or SyntaxKind.Class) || node[0] is not { Count: > 0 } decorators || decorators[0] is not { } first) return node.Start;
        return first.Start > 0 && first.Start < node.Start && _file.Tree.Text[first.Start - 1] == '@' ? first.Start - 1 : node.Start;
    }
}
