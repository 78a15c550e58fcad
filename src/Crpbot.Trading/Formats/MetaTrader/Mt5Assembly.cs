using Crpbot.Trading.Formats.Text;
using Crpbot.Trading.History;

namespace Crpbot.Trading.Formats.MetaTrader;

/// <summary>Makes a history of a MetaTrader 5 statement: walks through the deals in the order of time and follows every position.</summary>
internal sealed class Mt5Assembly(Mt5Statement statement, NoteList notes)
{
    private readonly LegBook _book = new();
    private readonly List<Deal> _deals = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private long? _initial;
    private DateTimeOffset? _start;

    /// <summary>Makes the history.</summary>
    public HistoryPart Build()
    {
        foreach (var position in statement.Positions)
        {
            _ids.Add(position.Id);
            if (position.Close is { } close) _book.Expect(position.Id, position.Symbol ?? string.Empty, position.Buys is true, close);
        }

        if (statement.HasDeals) Walk();
        else FromPositions();
        if (_book.Guessed)
            notes.Add(HistoryNoteKind.Remark, "guessed", "the report does not say which of several open positions a deal closes; the oldest that is large enough was taken", 0);
        var last = _deals.Count > 0 ? _deals[^1].Time : (DateTimeOffset?)null;
        return new HistoryPart
        {
            InitialCents = _initial,
            Start = _start,
            AsOf = statement.AsOf is { } asOf && (last is null || asOf >= last) ? asOf : last,
            Deals = _deals,
            Positions = Positions(),
            Orders = statement.Orders,
            Account = statement.Account,
            Currency = statement.Currency,
            Notes = notes.All(),
        };
    }

    private void Walk()
    {
        var ordered = statement.Deals.Select((deal, index) => (deal, index)).OrderBy(d => d.deal.Time).ThenBy(d => d.index).Select(d => d.deal);
        foreach (var deal in ordered)
        {
            if (_start is null && Opening(deal)) continue;
            switch (deal.Kind)
            {
                case Mt5DealKind.Buy or Mt5DealKind.Sell:
                    Trade(deal);
                    break;
                case Mt5DealKind.Credit:
                    Book(deal, string.Empty, DealEntry.Credit, deal.Amount);
                    break;
                case Mt5DealKind.Cancelled when deal.Amount == 0:
                    notes.Add(HistoryNoteKind.Remark, "cancelled", $"deal {deal.Id} was cancelled and books nothing", deal.Line);
                    break;
                case Mt5DealKind.Cost or Mt5DealKind.Cancelled:
                    Book(deal, string.Empty, DealEntry.Cost, deal.Amount);
                    break;
                default:
                    Book(deal, string.Empty, DealEntry.BalanceOperation, deal.Amount);
                    break;
            }
        }
    }

    /// <summary>The first row: a first deposit is the initial capital and no deal; a statement that starts later says the balance it starts from.</summary>
    private bool Opening(Mt5Deal deal)
    {
        _start = deal.Time;
        var before = deal.Kind == Mt5DealKind.Credit ? deal.Balance : deal.Balance - deal.Amount;
        if (deal.Kind == Mt5DealKind.Balance && deal.Amount > 0 && before is null or 0)
        {
            _initial = deal.Amount;
            return true;
        }

        if (before is > 0)
        {
            _initial = before;
            notes.Add(HistoryNoteKind.Remark, "opening", "the statement does not start with a deposit: the balance before its first row is read as the initial capital", deal.Line);
        }

        return false;
    }

    private void Trade(Mt5Deal deal)
    {
        var isBuy = deal.Kind == Mt5DealKind.Buy;
        if (deal.Direction == "in")
        {
            Enter(deal, isBuy, deal.Lots, deal.Amount);
            return;
        }

        var leg = Closing(deal, !isBuy);
        var (closed, rest) = deal.Direction == "inout" ? (leg.Remaining, deal.Lots - leg.Remaining) : (deal.Lots, 0m);
        if (closed > leg.Remaining)
            notes.Add(HistoryNoteKind.Mismatch, "volume", $"deal {deal.Id} closes more than position {leg.Id} has open", deal.Line);
        _book.Reduce(leg, closed, deal.Time, deal.Price);
        Book(deal, leg.Id, DealEntry.Out, deal.Amount);
        if (rest > 0) Enter(deal, isBuy, rest, 0);
    }

    private void Enter(Mt5Deal deal, bool isBuy, decimal lots, long amount)
    {
        var id = deal.PositionId ?? (deal.Order.Length > 0 ? deal.Order : deal.Id);
        var leg = _book.Find(id);
        if (leg is null && statement.Netting && deal.PositionId is null) leg = _book.Oldest(deal.Symbol, isBuy);
        // A position turned round keeps its id in MetaTrader; each side is a position of its own here.
        if (leg is null && deal.Direction == "inout" && !_ids.Add(id)) id = string.Concat(id, "/", deal.Id);
        if (leg is null)
        {
            leg = new OpenLeg(id, deal.Symbol, isBuy, deal.Time) { Price = deal.Price, Line = deal.Line };
            _book.Add(leg);
        }

        _ids.Add(leg.Id);
        leg.Remaining += lots;
        leg.Lots += lots;
        Book(deal, leg.Id, DealEntry.In, amount);
    }

    private OpenLeg Closing(Mt5Deal deal, bool isLong)
    {
        var leg = deal.PositionId is { } id ? _book.Find(id) ?? Turned(deal, isLong) : _book.Match(deal.Symbol, isLong, deal.Lots, deal.Time);
        if (leg is not null) return leg;
        notes.Add(HistoryNoteKind.Gap, "before", $"deal {deal.Id} closes a position that was opened before the statement begins", deal.Line);
        var unknown = deal.PositionId ?? string.Concat("before-", deal.Id);
        leg = new OpenLeg(unknown, deal.Symbol, isLong, _start ?? deal.Time) { Remaining = deal.Lots, Lots = deal.Lots, Line = deal.Line };
        _ids.Add(unknown);
        _book.Add(leg);
        return leg;
    }

    /// <summary>The side of a turned position that its id names no more.</summary>
    private OpenLeg? Turned(Mt5Deal deal, bool isLong) =>
        _book.Oldest(deal.Symbol, isLong) is { } leg && leg.Id.StartsWith(deal.PositionId + "/", StringComparison.Ordinal) ? leg : null;

    private void Book(Mt5Deal deal, string position, DealEntry entry, long amount)
    {
        var split = amount == deal.Amount;
        _deals.Add(new Deal(deal.Time, position, entry, amount)
        {
            Symbol = deal.Symbol.Length > 0 ? deal.Symbol : null,
            Lots = deal.Lots > 0 ? deal.Lots : null,
            Price = deal.Price,
            CommissionCents = split && position.Length > 0 ? deal.Commission : null,
            SwapCents = split && position.Length > 0 ? deal.Swap : null,
            BalanceCents = deal.Balance,
            Line = deal.Line,
        });
    }

    private void FromPositions()
    {
        notes.Add(HistoryNoteKind.LeftOut, "no-deals", "the report has no list of deals: deposits, withdrawals and the time of each commission are not in it", 0);
        foreach (var (position, amount, commission, swap) in statement.Closed.OrderBy(c => c.Position.Close))
        {
            _deals.Add(new Deal(position.Close!.Value, position.Id, DealEntry.Out, amount) { Symbol = position.Symbol, Lots = position.Lots, Price = position.ClosePrice, CommissionCents = commission, SwapCents = swap, Line = position.Line });
        }
    }

    private List<Position> Positions()
    {
        var listed = statement.Positions.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        var walked = _book.All.Where(leg => !listed.Contains(leg.Id)).Select(leg => leg.AsPosition());
        return [.. statement.Positions.Concat(walked).Select(p => statement.Stops.TryGetValue(p.Id, out var stop) ? p with { StopLoss = stop } : p).OrderBy(p => p.Open)];
    }
}
