namespace Crpbot.Privacy.Files;

/// <summary>Names the column in which a value stands. Asked with ascending offsets.</summary>
internal interface IColumns
{
    /// <summary>Number of the column, from 0; -1 when the value stands in none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">Offset of the value.</param>
    int ColumnAt(ReadOnlySpan<byte> text, int offset);

    /// <summary>Name of a column; null when it has none.</summary>
    /// <param name="column">Number from <see cref="ColumnAt"/>.</param>
    string? NameOf(int column);
}
