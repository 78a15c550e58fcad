using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Running;

/// <summary>Marks of all files by node. Almost every question is about a node without any: a bit for each hash answers most of them.</summary>
internal sealed class MarkTable
{
    private readonly Dictionary<SyntaxNode, NodeMarks> _marks;
    private readonly ulong[] _bits;

    public MarkTable(Dictionary<SyntaxNode, NodeMarks> marks)
    {
        _marks = marks;
        _bits = new ulong[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, marks.Count / 4))];
        foreach (var node in marks.Keys) _bits[Word(RuntimeHelpers.GetHashCode(node))] |= Bit(RuntimeHelpers.GetHashCode(node));
    }

    /// <summary>True when a node has marks.</summary>
    /// <param name="node">Node.</param>
    public bool ContainsKey(SyntaxNode node) => TryGetValue(node, out _);

    /// <summary>Marks of a node; false when it has none.</summary>
    /// <param name="node">Node.</param>
    /// <param name="found">Its marks.</param>
    public bool TryGetValue(SyntaxNode node, [NotNullWhen(true)] out NodeMarks? found)
    {
        var hash = RuntimeHelpers.GetHashCode(node);
        if ((_bits[Word(hash)] & Bit(hash)) != 0) return _marks.TryGetValue(node, out found);
        found = null;
        return false;
    }

    private int Word(int hash) => (hash >> 6) & (_bits.Length - 1);

    private static ulong Bit(int hash) => 1UL << (hash & 63);
}
