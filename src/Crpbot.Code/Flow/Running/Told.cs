using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Running;

/// <summary>What a value tells of variables of its frame: <c>ok = x in ALLOWED</c>, <c>m = re.fullmatch("[a-z]+", x)</c>.</summary>
/// <param name="Frame">Frame whose variables they are; the value tells nothing in another one.</param>
/// <param name="Paths">Variable, its value when the test ran, and what it is where the test's value is true and where it is false; null where nothing is told.</param>
internal sealed record Told(Frame Frame, IReadOnlyList<(SyntaxNode Path, Value Before, Value? WhenTrue, Value? WhenFalse)> Paths)
{
    private const int MostPaths = 8;
    private const int MostNodes = 64;

    /// <summary>The value of an expression that was just evaluated, with what it tells; the same value when it tells nothing.</summary>
    /// <param name="frame">Frame.</param>
    /// <param name="node">Expression.</param>
    /// <param name="value">Its value.</param>
    /// <param name="state">State after it; not changed.</param>
    public static Value By(Frame frame, SyntaxNode node, Value value, State state)
    {
        if (!IsTest(frame, node)) return value;
        var paths = new List<SyntaxNode>();
        Collect(node, paths);
        if (paths.Count == 0) return value;
        var branches = node.Kind == SyntaxKind.Call && !Conditions.IsTruthOf(frame, node) ? Conditions.Split(frame, node, value, state.Fork()) : Conditions.Branch(frame, node, state.Fork());
        var told = new List<(SyntaxNode, Value, Value?, Value?)>();
        foreach (var path in paths)
        {
            if (Running.Paths.Peek(frame, path, state) is not { } before) continue;
            var (yes, no) = (In(frame, path, branches.WhenTrue, before), In(frame, path, branches.WhenFalse, before));
            if (yes is not null || no is not null) told.Add((path, before, yes, no));
        }

        return told.Count == 0 ? value : value.Telling(new Told(frame, told));
    }

    /// <summary>Applies what is told where the value turned out true and false.</summary>
    /// <param name="frame">Frame.</param>
    /// <param name="yes">State where it is true; null when it cannot be.</param>
    /// <param name="no">State where it is false; null when it cannot be.</param>
    public void Apply(Frame frame, State? yes, State? no)
    {
        if (!ReferenceEquals(frame, Frame)) return;
        foreach (var (path, before, whenTrue, whenFalse) in Paths)
        {
            if (yes is not null && whenTrue is not null) Running.Paths.Refine(frame, path, yes, v => ReferenceEquals(v, before) ? whenTrue : v);
            if (no is not null && whenFalse is not null) Running.Paths.Refine(frame, path, no, v => ReferenceEquals(v, before) ? whenFalse : v);
        }
    }

    private static Value? In(Frame frame, SyntaxNode path, State? state, Value before) =>
        state is not null && Running.Paths.Peek(frame, path, state) is { } now && !ReferenceEquals(now, before) ? now : null;

    private static bool IsTest(Frame frame, SyntaxNode node) => node.Kind switch
    {
        SyntaxKind.Compare or SyntaxKind.IsPattern => true,
        SyntaxKind.UnaryOperation => node.Text == "not",
        SyntaxKind.BooleanOperation => node.Children is [{ } first, ..] && IsTest(frame, first) && node.Children[^1] is { } last && IsTest(frame, last),
        SyntaxKind.Call when Conditions.IsTruthOf(frame, node) => IsTest(frame, node.Required(1).Required(0)),
        SyntaxKind.Call => ReferenceEquals(frame.LastCall?.Call, node) || Tests.IsOne(node) || (frame.Session.Marks.TryGetValue(node, out var marks) && marks.Guards.Count > 0),
        _ => false,
    };

    private static void Collect(SyntaxNode root, List<SyntaxNode> paths)
    {
        var waiting = new Stack<SyntaxNode>();
        waiting.Push(root);
        for (var i = 0; i < MostNodes && paths.Count < MostPaths && waiting.TryPop(out var node); i++)
        {
            if (node.Kind is SyntaxKind.Name or SyntaxKind.Attribute or SyntaxKind.Subscript) paths.Add(node);
            if (node.Kind is SyntaxKind.Lambda or SyntaxKind.Generator or SyntaxKind.ListComprehension) continue;
            foreach (var child in node.Children)
            {
                if (child is not null) waiting.Push(child);
            }
        }
    }
}
