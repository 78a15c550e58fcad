using Crpbot.Trading.Packs;

namespace Crpbot.Trading.Replay;

/// <summary>The daily loss limit as it moves: set at each reset, shifted by deposits and payouts.</summary>
internal sealed class DailyLimit
{
    private readonly DailyLossTerms _terms;
    private readonly long _initial;
    private bool _first = true;
    private long _operations;

    public DailyLimit(DailyLossTerms terms, long initialCents)
    {
        (_terms, _initial) = (terms, initialCents);
        Set(LimitRange.Exact(initialCents));
        How = Describe;
    }

    /// <summary>What the limit was counted from at the last reset.</summary>
    public LimitRange Reference { get; private set; }

    public LimitRange Limit { get; private set; }

    /// <summary>How much may be lost, in cents.</summary>
    public long Allowance { get; private set; }

    public Func<string> How { get; }

    /// <summary>A day begins.</summary>
    /// <param name="balance">Balance (and credit) before anything that happens at the reset.</param>
    /// <param name="equity">Equity at that moment, as far as it is known.</param>
    public void Reset(long balance, LimitRange equity)
    {
        _first = false;
        Set(_terms.Reference switch
        {
            ResetReference.Equity => equity,
            ResetReference.Max => equity.AtLeast(balance),
            _ => LimitRange.Exact(balance),
        });
    }

    /// <summary>Money came or went that is no result.</summary>
    /// <param name="cents">Its amount.</param>
    public void Operation(long cents)
    {
        if (!_terms.OperationsShift) return;
        _operations += cents;
        Limit = Limit.Plus(cents);
    }

    private void Set(LimitRange reference)
    {
        Reference = reference;
        _operations = 0;
        var low = reference.Low == long.MinValue ? long.MinValue : reference.Low - Of(reference.Low);
        var high = reference.High == long.MaxValue ? long.MaxValue : reference.High - Of(reference.High);
        Limit = new LimitRange(low, high);
        Allowance = Of(reference.Low == long.MinValue ? _initial : reference.Low);
    }

    private long Of(long reference) => _terms.Amount.Of(_terms.Base == LimitBase.Initial ? _initial : reference, _terms.Operator);

    private string Describe()
    {
        var from = _first ? "initial capital" : _terms.Reference switch { ResetReference.Equity => "equity at the reset", ResetReference.Max => "higher of balance and equity at the reset", _ => "balance at the reset" };
        var part = _terms.Amount.Percent is null ? string.Empty : $" ({_terms.Amount} of {(_terms.Base == LimitBase.Initial ? "the initial capital" : "it")})";
        var moved = _operations == 0 ? string.Empty : $" {(_operations < 0 ? "-" : "+")} {MoneyText.Of(Math.Abs(_operations))} of deposits and payouts since";
        return $"{from} {MoneyText.Of(Reference.Low)} - {MoneyText.Of(Allowance)}{part}{moved} = {MoneyText.Of(Limit.Low)}";
    }
}
