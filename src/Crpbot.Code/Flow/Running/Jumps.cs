using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Running;

/// <summary>Where <c>goto</c> leads: states on the way to labels and cases, until the label or case is met.</summary>
internal sealed class Jumps
{
    /// <summary>Times that a jump back is followed.</summary>
    public const int MostRounds = 3;

    private readonly Dictionary<string, State> _waiting = new(StringComparer.Ordinal);

    /// <summary>True when some jump has not arrived.</summary>
    public bool IsWaiting => _waiting.Count > 0;

    public void Add(string label, State state) => _waiting[label] = Merge.States(_waiting.GetValueOrDefault(label), state)!;

    /// <summary>What arrives at a label; null when nothing does.</summary>
    public State? Take(string label) => _waiting.Remove(label, out var state) ? state : null;

    /// <summary>Index of the first statement of a list that a jump leads to, from one on; -1 for none.</summary>
    public int Next(SyntaxNode list, int from)
    {
        if (!IsWaiting) return -1;
        for (var i = from; i < list.Count; i++)
            if (list[i] is { Kind: SyntaxKind.Label } label && _waiting.ContainsKey(label.Text)) return i;
        return -1;
    }
}
