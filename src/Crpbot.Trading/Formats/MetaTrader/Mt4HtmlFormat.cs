using Crpbot.Core;
using Crpbot.Trading.Formats.Html;
using Crpbot.Trading.Formats.Text;
using Crpbot.Trading.History;

namespace Crpbot.Trading.Formats.MetaTrader;

/// <summary>
/// Statement of MetaTrader 4 as HTML: Account History > Save as (Detailed) Report, and the daily or monthly statement that a broker mails. Times are
/// those of the server's clock; commission and swap are booked when a trade closes, as MetaTrader 4 does.
/// </summary>
public sealed class Mt4HtmlFormat : IHistoryFormat
{
    /// <inheritdoc />
    public string Name => "mt4-html";

    /// <inheritdoc />
    public bool Recognises(ReadOnlySpan<byte> head, string fileName)
    {
        var text = TextLook.Sample(head);
        return text.Contains("<html", StringComparison.OrdinalIgnoreCase)
            && (text.Contains("<title>Statement", StringComparison.OrdinalIgnoreCase) || text.Contains("Closed Transactions:", StringComparison.OrdinalIgnoreCase));
    }

    /// <inheritdoc />
    public HistoryPart Read(Stream content, HistoryReading reading)
    {
        using var text = new DecodedText(content, reading.File);
        var notes = new NoteList(reading.File);
        var part = new Mt4Report(new HtmlRowReader(text), new FieldReader(reading.Clock, notes)).Read();
        if (text.ForeignBytes > 0) notes.Add(HistoryNoteKind.Remark, "encoding", $"{text.ForeignBytes} bytes are no UTF-8; names and comments may look wrong, figures do not", 0);
        return part with { Notes = notes.All() };
    }
}
