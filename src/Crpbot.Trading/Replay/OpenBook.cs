using Crpbot.Trading.History;

namespace Crpbot.Trading.Replay;

/// <summary>The positions that are open, and what their worst results add up to.</summary>
internal sealed class OpenBook
{
    private int _withoutExcursion;
    private long _excursions;

    public int Count { get; private set; }

    public bool IsFlat => Count == 0;

    /// <summary>Sum of the worst floating results, a number ≤ 0; null when one of them is not known.</summary>
    public long? Worst => _withoutExcursion == 0 ? _excursions : null;

    public void Open(Position position) => Change(position, 1);

    public void Close(Position position) => Change(position, -1);

    /// <summary>The worst floating result of a position, ≤ 0.</summary>
    public static long? ExcursionOf(Position position) => position.MaeCents is { } mae ? -Math.Abs(mae) : null;

    private void Change(Position position, int sign)
    {
        Count += sign;
        if (ExcursionOf(position) is { } mae) _excursions += sign * mae;
        else _withoutExcursion += sign;
    }
}
