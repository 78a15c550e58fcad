using Crpbot.Core;
using Crpbot.Trading.Formats.Text;

namespace Crpbot.Trading.Formats.Html;

/// <summary>One row of a table; hidden cells are left out.</summary>
/// <param name="File">File name for messages.</param>
/// <param name="Line">1-based line of the row's tag.</param>
/// <param name="Cells">Its visible cells.</param>
internal sealed record HtmlRow(string File, int Line, IReadOnlyList<HtmlCell> Cells) : ITableRow
{
    /// <inheritdoc />
    public int Count => Cells.Count;

    /// <inheritdoc />
    public string this[int index] => (uint)index < (uint)Cells.Count ? Cells[index].Text : string.Empty;

    /// <summary>True when exactly one cell holds text: the title of a section.</summary>
    public bool IsBanner => Cells.Count(c => c.Text.Length > 0) == 1;

    /// <inheritdoc />
    public UserError Error(int index, string message, string? cure = null)
    {
        var (line, column) = (uint)index < (uint)Cells.Count ? (Cells[index].Line, Cells[index].Column) : (Line, 1);
        return new UserError(message, cure, File, line, column);
    }
}
