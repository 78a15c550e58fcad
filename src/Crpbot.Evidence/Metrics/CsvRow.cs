namespace Crpbot.Evidence.Metrics;

/// <summary>A row of a CSV file.</summary>
/// <param name="Line">1-based line at which it begins.</param>
/// <param name="Cells">Its cells.</param>
internal sealed record CsvRow(int Line, IReadOnlyList<string> Cells);
