using Crpbot.Trading.Formats;
using Crpbot.Trading.History;

namespace Crpbot.Cli.Rulebook;

/// <summary>The formats of trade histories, by preference.</summary>
internal static class TradingRoom
{
    /// <summary>Every format that a file is offered to; the first that recognises it reads it.</summary>
    /// <param name="surroundings">For the environment variable that holds a connection string.</param>
    public static IReadOnlyList<IHistoryFormat> Formats(Surroundings surroundings) => HistoryFormats.All(surroundings.Variable);
}
