namespace Crpbot.Trading.Formats.MetaTrader;

/// <summary>
/// The positions that are open while deals are walked through. Reports of MetaTrader 5 never say which position a closing deal belongs to: on a
/// netting account it is the only one of its symbol, on a hedging account the one that the list of positions closes at that moment, else the oldest
/// that is large enough.
/// </summary>
internal sealed class LegBook
{
    private const int FarthestLook = 64;
    private readonly Dictionary<string, OpenLeg> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Symbol, bool Long), LinkedList<OpenLeg>> _open = [];
    private readonly Dictionary<(string Symbol, bool Long, DateTimeOffset Close), Queue<string>> _closing = [];

    /// <summary>Every position met, in order of opening.</summary>
    public List<OpenLeg> All { get; } = [];

    /// <summary>True once a closing deal was matched by volume only.</summary>
    public bool Guessed { get; private set; }

    /// <summary>Says when a position of the report's list closes.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="symbol">Instrument.</param>
    /// <param name="isLong">True for a purchase.</param>
    /// <param name="close">Instant of closing.</param>
    public void Expect(string id, string symbol, bool isLong, DateTimeOffset close)
    {
        var key = (symbol, isLong, close);
        if (!_closing.TryGetValue(key, out var ids)) _closing[key] = ids = new Queue<string>();
        ids.Enqueue(id);
    }

    /// <summary>The open position with an id; null when there is none.</summary>
    /// <param name="id">Its id.</param>
    public OpenLeg? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The oldest open position of a symbol on one side; null when there is none.</summary>
    /// <param name="symbol">Instrument.</param>
    /// <param name="isLong">True for a purchase.</param>
    public OpenLeg? Oldest(string symbol, bool isLong) => _open.GetValueOrDefault((symbol, isLong))?.First?.Value;

    /// <summary>Adds a position.</summary>
    /// <param name="leg">The position.</param>
    public void Add(OpenLeg leg)
    {
        All.Add(leg);
        _byId[leg.Id] = leg;
        var key = (leg.Symbol, leg.IsLong);
        if (!_open.TryGetValue(key, out var list)) _open[key] = list = [];
        leg.Node = list.AddLast(leg);
    }

    /// <summary>The position that a closing deal belongs to; null when none is open.</summary>
    /// <param name="symbol">Instrument.</param>
    /// <param name="isLong">Side of the position.</param>
    /// <param name="lots">Volume of the deal.</param>
    /// <param name="time">Instant of the deal.</param>
    public OpenLeg? Match(string symbol, bool isLong, decimal lots, DateTimeOffset time)
    {
        if (_closing.TryGetValue((symbol, isLong, time), out var ids))
        {
            for (var tries = Math.Min(ids.Count, FarthestLook); tries > 0; tries--)
            {
                var id = ids.Dequeue();
                if (_byId.TryGetValue(id, out var known) && known.Remaining == lots) return known;
                ids.Enqueue(id);
            }
        }

        if (!_open.TryGetValue((symbol, isLong), out var open) || open.First is not { } node) return null;
        if (open.Count > 1) Guessed = true;
        var looked = 0;
        for (var next = node; next is not null && looked < FarthestLook; next = next.Next, looked++)
        {
            if (next.Value.Remaining >= lots) return next.Value;
        }

        return node.Value;
    }

    /// <summary>Takes lots off a position and closes it when nothing is left.</summary>
    /// <param name="leg">The position.</param>
    /// <param name="lots">Volume of the deal.</param>
    /// <param name="time">Instant of the deal.</param>
    /// <param name="price">Price of the deal; null when unknown.</param>
    public void Reduce(OpenLeg leg, decimal lots, DateTimeOffset time, decimal? price)
    {
        leg.Remaining -= lots;
        leg.ClosePrice = price;
        if (leg.Remaining > 0) return;
        leg.Close = time;
        _byId.Remove(leg.Id);
        if (leg.Node is { } node) _open[(leg.Symbol, leg.IsLong)].Remove(node);
    }
}
