using Crpbot.Trading.Clocks;

namespace Crpbot.Trading.History;

/// <summary>What a reader must know that no file says.</summary>
/// <param name="File">Name of the file, for messages.</param>
/// <param name="Clock">Zone of times that are written without one: the platform's clock.</param>
public sealed record HistoryReading(string File, TradingZone Clock)
{
    /// <summary>Mapping of columns that the user gave (YAML); null for none.</summary>
    public Core.RuleMapping? Columns { get; init; }
}
