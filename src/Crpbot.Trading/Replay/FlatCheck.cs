using Crpbot.Trading.History;

namespace Crpbot.Trading.Replay;

/// <summary>Reconciles: where no position is open, the equity is the balance; and a printed running balance is the sum of what came before.</summary>
internal sealed class FlatCheck
{
    private const int MostShown = 5;
    private readonly List<HistoryNote> _notes = [];
    private long _samples;
    private long _largest;
    private long _firstAt;
    private int _printed;

    /// <summary>A sample while no position is open.</summary>
    public void Sample(long ticks, long cents, long own)
    {
        if (cents == own) return;
        if (_samples++ == 0) _firstAt = ticks;
        _largest = Math.Max(_largest, Math.Abs(cents - own));
    }

    /// <summary>A running balance that the statement prints.</summary>
    public void Printed(Deal deal, long printed, long balance)
    {
        if (printed == balance || ++_printed > MostShown) return;
        _notes.Add(new HistoryNote(HistoryNoteKind.Mismatch, $"the statement prints the balance {MoneyText.Of(printed)} where its deals add up to {MoneyText.Of(balance)}", null, deal.Line));
    }

    /// <summary>What does not agree.</summary>
    public IEnumerable<HistoryNote> Notes()
    {
        foreach (var note in _notes) yield return note;
        if (_printed > MostShown) yield return new HistoryNote(HistoryNoteKind.Mismatch, $"{_printed - MostShown} more printed balances do not agree");
        if (_samples > 0) yield return new HistoryNote(HistoryNoteKind.Mismatch, $"{_samples} equity samples differ from the balance while no position is open, by up to {MoneyText.Of(_largest)}, first at {MoneyText.Time(_firstAt)}");
    }
}
