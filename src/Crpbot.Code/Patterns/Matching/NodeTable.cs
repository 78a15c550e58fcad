using Crpbot.Code.Trees;

namespace Crpbot.Code.Patterns.Matching;

/// <summary>The nodes of one file in order, with parents, statements and anchors. Reused from file to file.</summary>
internal sealed class NodeTable
{
    private readonly List<SyntaxNode> _nodes = [];
    private readonly List<int> _parents = [];
    private readonly List<int> _ends = [];
    private readonly List<int> _statementsBefore = [];
    private readonly List<int> _statements = [];
    private readonly List<int>[] _byKind = new List<int>[(int)SyntaxKind.TypedMetavariable + 1];
    private readonly Dictionary<SyntaxNode, int> _indexes = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<SyntaxNode, int> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly Stack<(int Node, int Slot)> _open = new();
    private readonly Dictionary<string, string> _renamed = new(StringComparer.Ordinal);
    private readonly AnchorTable _anchors = new();

    /// <summary>Creates an empty table.</summary>
    public NodeTable()
    {
        for (var i = 0; i < _byKind.Length; i++) _byKind[i] = [];
    }

    /// <summary>Number of nodes.</summary>
    public int Count => _nodes.Count;

    /// <summary>Number of statements.</summary>
    public int StatementCount => _statements.Count;

    /// <summary>Names that stand for others: alias to last name of what was imported.</summary>
    public IReadOnlyDictionary<string, string> Renamed => _renamed;

    /// <summary>Nodes by name.</summary>
    public AnchorTable Anchors => _anchors;

    /// <summary>Indexes of the nodes of a kind, in order.</summary>
    public List<int> OfKind(SyntaxKind kind) => _byKind[(int)kind];

    /// <summary>A node.</summary>
    public SyntaxNode this[int index] => _nodes[index];

    /// <summary>The parent of a node; null at the root.</summary>
    public SyntaxNode? Parent(int index) => _parents[index] is var parent and >= 0 ? _nodes[parent] : null;

    /// <summary>Index of the parent; -1 at the root.</summary>
    public int ParentIndex(int index) => _parents[index];

    /// <summary>Index after the last node below.</summary>
    public int End(int index) => _ends[index];

    /// <summary>A statement by its number in order of the text.</summary>
    public SyntaxNode Statement(int number) => _nodes[_statements[number]];

    /// <summary>Number of the first statement after one and all that is inside it.</summary>
    public int AfterStatement(int number) => _statementsBefore[_ends[_statements[number]]];

    /// <summary>Number of the first statement after the block in which a statement stands.</summary>
    public int AfterBlock(int number) => _statementsBefore[_ends[_parents[_statements[number]]]];

    /// <summary>True when a statement is the first of its block.</summary>
    public bool IsFirstOfBlock(int number) => _parents[_statements[number]] is var parent && _nodes[parent].Count > 0 && ReferenceEquals(_nodes[parent][0], _nodes[_statements[number]]);

    /// <summary>Number of a statement; -1 when the node is none.</summary>
    public int StatementNumber(SyntaxNode node)
    {
        if (_numbers.Count == 0)
            for (var i = 0; i < _statements.Count; i++) _numbers[_nodes[_statements[i]]] = i;
        return _numbers.TryGetValue(node, out var number) ? number : -1;
    }

    /// <summary>What a statement stands in: a list, a module, a block.</summary>
    public SyntaxNode BlockOf(int number) => _nodes[_parents[_statements[number]]];

    /// <summary>Index of a node; -1 when it is not of this file.</summary>
    public int IndexOf(SyntaxNode node)
    {
        if (_indexes.Count == 0)
            for (var i = 0; i < _nodes.Count; i++) _indexes[_nodes[i]] = i;
        return _indexes.TryGetValue(node, out var index) ? index : -1;
    }

    /// <summary>The smallest node that covers a stretch of text.</summary>
    public SyntaxNode Covering(int start, int end)
    {
        var at = _nodes[0];
        for (var moved = true; moved;)
        {
            moved = false;
            foreach (var child in at.Children)
            {
                if (child is null || child.Start > start || child.End < end || child.End == child.Start) continue;
                (at, moved) = (child, true);
                break;
            }
        }

        return at;
    }

    /// <summary>Fills the table with a file's nodes.</summary>
    public void Fill(SyntaxNode root)
    {
        Clear();
        Visit(root);
        FindRenamed();
        for (var i = 0; i < _nodes.Count; i++) Anchor(i);
    }

    /// <summary>Forgets everything, so that no file is kept alive.</summary>
    public void Clear()
    {
        _nodes.Clear();
        _parents.Clear();
        _ends.Clear();
        _statementsBefore.Clear();
        _statements.Clear();
        foreach (var list in _byKind) list.Clear();
        _indexes.Clear();
        _numbers.Clear();
        _renamed.Clear();
        _anchors.Clear();
    }

    private void Visit(SyntaxNode root)
    {
        Enter(root, -1);
        while (_open.Count > 0)
        {
            var (node, slot) = _open.Pop();
            var children = _nodes[node].Children;
            while (slot < children.Length && children[slot] is null) slot++;
            if (slot == children.Length)
            {
                _ends[node] = _nodes.Count;
                continue;
            }

            _open.Push((node, slot + 1));
            Enter(children[slot]!, node);
        }

        _statementsBefore.Add(_statements.Count);
    }

    private void Enter(SyntaxNode node, int parent)
    {
        var index = _nodes.Count;
        _nodes.Add(node);
        _parents.Add(parent);
        _ends.Add(index + 1);
        _statementsBefore.Add(_statements.Count);
        if (SyntaxForms.IsStatement(node.Kind)) _statements.Add(index);
        _byKind[(int)node.Kind].Add(index);
        if (node.Count > 0) _open.Push((index, 0));
    }

    private void FindRenamed()
    {
        foreach (var index in OfKind(SyntaxKind.Alias))
        {
            var alias = _nodes[index];
            if (alias.Count > 0 && alias[0] is { } name) _renamed.TryAdd(name.Text, alias.Text[(alias.Text.LastIndexOf('.') + 1)..]);
        }

        foreach (var index in OfKind(SyntaxKind.Assign))
        {
            var assign = _nodes[index];
            if (assign[0] is { Count: 1 } targets && targets[0] is { Kind: SyntaxKind.Name } target && assign[1] is { Kind: SyntaxKind.Attribute } value) _renamed.TryAdd(target.Text, value.Text);
        }
    }

    private void Anchor(int index)
    {
        var node = _nodes[index];
        switch (node.Kind)
        {
            case SyntaxKind.Call:
                Add(AnchorTag.Call, SyntaxForms.LastName(node[0]), index);
                break;
            case SyntaxKind.New:
                Add(AnchorTag.New, SyntaxForms.LastName(node[0]), index);
                break;
            case SyntaxKind.Name or SyntaxKind.Attribute:
                Add(AnchorTag.Use, node.Text, index);
                break;
            case SyntaxKind.Keyword when node.Text.Length > 0:
                _anchors.Add(AnchorTag.Keyword, node.Text, index);
                break;
            case SyntaxKind.Function or SyntaxKind.Class:
                _anchors.Add(AnchorTag.Declaration, node.Text, index);
                break;
        }
    }

    private void Add(AnchorTag tag, string? name, int index)
    {
        if (name is null) return;
        _anchors.Add(tag, name, index);
        if (_renamed.Count > 0 && _renamed.TryGetValue(name, out var original) && original != name) _anchors.Add(tag, original, index);
    }
}
