using Crpbot.Core;

namespace Crpbot.Trading.Formats.Text;

/// <summary>A row of a statement, whatever the file is made of.</summary>
internal interface ITableRow
{
    /// <summary>1-based line of the row (for databases: number of the row).</summary>
    int Line { get; }

    /// <summary>Number of fields.</summary>
    int Count { get; }

    /// <summary>Text of a field, trimmed; empty when the row is shorter or the index is negative (no such column).</summary>
    /// <param name="index">0-based.</param>
    string this[int index] { get; }

    /// <summary>An error at a field.</summary>
    /// <param name="index">0-based; the row itself when it has no such field.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="cure">What to do; null when the message says it.</param>
    UserError Error(int index, string message, string? cure = null);
}
