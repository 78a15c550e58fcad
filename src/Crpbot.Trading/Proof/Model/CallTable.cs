using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.Trading.Proof.Model;

/// <summary>All calls of the files in use, by the callee's last name, and all functions that are handed over as values.</summary>
internal sealed class CallTable
{
    private readonly Dictionary<string, List<CallPlace>> _calls = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<CallPlace>> _values = new(StringComparer.Ordinal);
    private readonly List<CallPlace> _assignments = [];
    private readonly List<CallPlace> _comparisons = [];
    private readonly HashSet<string> _functions;

    /// <summary>Reads files once.</summary>
    /// <param name="files">Files in use.</param>
    /// <param name="functions">Names of functions of the project.</param>
    public CallTable(IEnumerable<CodeFile> files, HashSet<string> functions)
    {
        _functions = functions;
        foreach (var file in files) Read(file);
    }

    /// <summary>Names of callees.</summary>
    public IEnumerable<string> Names => _calls.Keys;

    /// <summary>Assignments and declarations with a value.</summary>
    public IReadOnlyList<CallPlace> Assignments => _assignments;

    /// <summary>Comparisons.</summary>
    public IReadOnlyList<CallPlace> Comparisons => _comparisons;

    /// <summary>Calls of a name.</summary>
    /// <param name="name">Last name of the callee.</param>
    public IReadOnlyList<CallPlace> Calls(string name) => _calls.TryGetValue(name, out var list) ? list : [];

    /// <summary>Places where a function's name stands as a value: an argument, an item, an assignment.</summary>
    /// <param name="name">Name of the function.</param>
    public IReadOnlyList<CallPlace> Values(string name) => _values.TryGetValue(name, out var list) ? list : [];

    private void Read(CodeFile file)
    {
        foreach (var node in Nodes.All(file.Tree.Root))
        {
            switch (node.Kind)
            {
                case SyntaxKind.Call or SyntaxKind.New:
                    Add(_calls, node[0] is { Kind: SyntaxKind.Name or SyntaxKind.Attribute } callee ? callee.Text : string.Empty, file, node);
                    foreach (var argument in Nodes.Arguments(node)) Value(file, argument);
                    break;
                case SyntaxKind.Assign:
                    _assignments.Add(new CallPlace(file, node));
                    Value(file, node.Required(1));
                    break;
                case SyntaxKind.AnnotatedAssign when node[2] is not null:
                    _assignments.Add(new CallPlace(file, node));
                    break;
                case SyntaxKind.Compare:
                    _comparisons.Add(new CallPlace(file, node));
                    break;
                case SyntaxKind.AugmentedAssign or SyntaxKind.DictItem:
                    Value(file, node.Required(1));
                    break;
            }
        }
    }

    private void Value(CodeFile file, SyntaxNode value)
    {
        if (value.Kind is SyntaxKind.Name or SyntaxKind.Attribute && _functions.Contains(value.Text)) Add(_values, value.Text, file, value);
    }

    private static void Add(Dictionary<string, List<CallPlace>> lists, string name, CodeFile file, SyntaxNode node)
    {
        if (!lists.TryGetValue(name, out var list))
        {
            list = [];
            lists.Add(name, list);
        }

        list.Add(new CallPlace(file, node));
    }
}
