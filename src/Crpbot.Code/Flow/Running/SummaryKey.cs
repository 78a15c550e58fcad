using Crpbot.Code.Semantics;

namespace Crpbot.Code.Flow.Running;

/// <summary>A function with the shape of what is handed to it: constants, objects, and where taint is, but not which taint.</summary>
internal sealed class SummaryKey : IEquatable<SummaryKey>
{
    private readonly FunctionSymbol _function;
    private readonly int _depth;
    private readonly object?[] _shape;
    private readonly int _hash;

    public SummaryKey(FunctionSymbol function, int depth, object?[] shape)
    {
        (_function, _depth, _shape) = (function, depth, shape);
        var hash = new HashCode();
        hash.Add(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(function));
        hash.Add(depth);
        foreach (var part in shape) hash.Add(part);
        _hash = hash.ToHashCode();
    }

    public bool Equals(SummaryKey? other)
    {
        if (other is null || other._hash != _hash || other._depth != _depth || !ReferenceEquals(other._function, _function) || other._shape.Length != _shape.Length) return false;
        for (var i = 0; i < _shape.Length; i++)
        {
            if (!Equals(_shape[i], other._shape[i])) return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as SummaryKey);

    public override int GetHashCode() => _hash;
}
