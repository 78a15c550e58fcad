using Crpbot.Code.Patterns.Matching;

namespace Crpbot.Code.Patterns.Formulas;

/// <summary>Places in order of their beginning, so that those that cover, overlap or lie in another are found without looking at all.</summary>
internal sealed class NestedHits
{
    private readonly (int Start, Hit Hit)[] _hits;
    private readonly int[] _furthest;

    /// <summary>Orders places.</summary>
    public NestedHits(List<Hit> hits)
    {
        _hits = [.. hits.Select(h => (h.OuterStart, h)).OrderBy(h => h.OuterStart)];
        _furthest = new int[_hits.Length];
        var end = 0;
        for (var i = 0; i < _hits.Length; i++) _furthest[i] = end = Math.Max(end, _hits[i].Hit.End);
    }

    /// <summary>The places that share at least one character with another.</summary>
    public IEnumerable<Hit> Around(Hit one)
    {
        var (low, high) = (0, _hits.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_hits[middle].Start < one.End) low = middle + 1;
            else high = middle;
        }

        // Backwards, as long as something further to the front still reaches the place.
        for (var i = low - 1; i >= 0 && _furthest[i] > one.Start; i--)
            if (_hits[i].Hit.End > one.Start) yield return _hits[i].Hit;
    }
}
