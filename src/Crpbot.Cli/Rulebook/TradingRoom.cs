using Crpbot.Trading.History;

namespace Crpbot.Cli.Rulebook;

/// <summary>The formats of trade histories, by preference.</summary>
internal static class TradingRoom
{
    /// <summary>Every format that a file is offered to; the first that recognises it reads it.</summary>
    public static IReadOnlyList<IHistoryFormat> Formats { get; } = [];
}
