namespace Crpbot.Code.Flow.Running;

internal readonly record struct HitKey(SinkMark Mark, int Label)
{
    public bool Equals(HitKey other) => ReferenceEquals(Mark, other.Mark) && Label == other.Label;

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Mark) * 31 + Label;
}
