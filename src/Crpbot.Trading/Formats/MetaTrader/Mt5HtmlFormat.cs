using Crpbot.Core;
using Crpbot.Trading.Formats.Text;
using Crpbot.Trading.History;

namespace Crpbot.Trading.Formats.MetaTrader;

/// <summary>
/// History report of MetaTrader 5 as HTML: History tab > Report > HTML. Sections of positions, orders and deals, in any language of the terminal;
/// times are those of the server's clock.
/// </summary>
public sealed class Mt5HtmlFormat : IHistoryFormat
{
    /// <inheritdoc />
    public string Name => "mt5-html";

    /// <inheritdoc />
    public bool Recognises(ReadOnlySpan<byte> head, string fileName)
    {
        var text = TextLook.Sample(head);
        if (!text.Contains("<html", StringComparison.OrdinalIgnoreCase)) return false;
        // MetaTrader 4 has "Statement:" as its title and "MetaTrader 4 Client Terminal" as its generator.
        return text.Contains("content=\"client terminal\"", StringComparison.OrdinalIgnoreCase)
            || text.Contains("Trade History Report", StringComparison.OrdinalIgnoreCase)
            || text.Contains("Strategy Tester Report", StringComparison.OrdinalIgnoreCase);
    }

    /// <inheritdoc />
    public HistoryPart Read(Stream content, HistoryReading reading)
    {
        using var text = new DecodedText(content, reading.File);
        var notes = new NoteList(reading.File);
        var fields = new FieldReader(reading.Clock, notes);
        var statement = new Mt5Report(new Html.HtmlRowReader(text), fields).Read();
        if (text.ForeignBytes > 0) notes.Add(HistoryNoteKind.Remark, "encoding", $"{text.ForeignBytes} bytes are no UTF-8; names and comments may look wrong, figures do not", 0);
        return new Mt5Assembly(statement, notes).Build();
    }
}
