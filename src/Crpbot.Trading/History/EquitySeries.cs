using System.Collections;

namespace Crpbot.Trading.History;

/// <summary>Equity samples in memory, in blocks, so that ten million of them cost 160 MB and no copy while they grow.</summary>
public sealed class EquitySeries : IReadOnlyList<EquityPoint>
{
    private const int Shift = 16;
    private const int Block = 1 << Shift;
    private readonly List<EquityPoint[]> _blocks = [];

    /// <inheritdoc/>
    public int Count { get; private set; }

    /// <inheritdoc/>
    public EquityPoint this[int index] => (uint)index < (uint)Count ? _blocks[index >> Shift][index & (Block - 1)] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Appends a sample.</summary>
    /// <param name="point">The sample; the caller keeps them in time order.</param>
    public void Add(EquityPoint point)
    {
        var at = Count & (Block - 1);
        if (at == 0) _blocks.Add(new EquityPoint[_blocks.Count == 0 ? 16 : Block]);
        var last = _blocks[^1];
        if (at == last.Length)
        {
            // Only the first block grows: most histories have few samples.
            Array.Resize(ref last, Math.Min(Block, last.Length * 4));
            _blocks[^1] = last;
        }

        last[at] = point;
        Count++;
    }

    /// <inheritdoc/>
    public IEnumerator<EquityPoint> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return _blocks[i >> Shift][i & (Block - 1)];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
