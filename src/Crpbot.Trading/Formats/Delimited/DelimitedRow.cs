using Crpbot.Core;
using Crpbot.Trading.Formats.Text;

namespace Crpbot.Trading.Formats.Delimited;

/// <summary>One record of a delimited file.</summary>
/// <param name="File">File name for messages.</param>
/// <param name="Line">1-based line on which it starts.</param>
/// <param name="Fields">Its fields, trimmed, with the 1-based column at which each starts.</param>
internal sealed record DelimitedRow(string File, int Line, IReadOnlyList<(string Text, int Column)> Fields) : ITableRow
{
    /// <inheritdoc />
    public int Count => Fields.Count;

    /// <inheritdoc />
    public string this[int index] => (uint)index < (uint)Fields.Count ? Fields[index].Text : string.Empty;

    /// <inheritdoc />
    public UserError Error(int index, string message, string? cure = null) =>
        new(message, cure, File, Line, (uint)index < (uint)Fields.Count ? Fields[index].Column : 1);
}
