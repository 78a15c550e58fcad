using Crpbot.Core;
using Crpbot.Trading.Formats.ClosedTrades;
using Crpbot.Trading.Formats.Equity;
using Crpbot.Trading.Formats.MetaTrader;
using Crpbot.Trading.Formats.Tables;
using Crpbot.Trading.History;

namespace Crpbot.Trading.Formats;

/// <summary>All formats of statements and equity but our own canonical form and the plain equity series.</summary>
public static class HistoryFormats
{
    /// <summary>How many bytes from the start of a file the formats look at.</summary>
    public const int HeadBytes = 64 * 1024;

    /// <summary>The formats; the more particular ones come first.</summary>
    /// <param name="variable">Value of an environment variable; null when it is not set. A map of database tables names one.</param>
    public static IReadOnlyList<IHistoryFormat> All(Func<string, string?> variable) =>
    [
        new SqliteFormat(),
        new Mt5HtmlFormat(),
        new Mt4HtmlFormat(),
        new PrometheusFormat(),
        new MetriXFormat(),
        new Mt5DealsFormat(),
        new CTraderFormat(),
        new ExcursionFormat(),
        new BarMinimaFormat(),
        new TableMapFormat(variable),
    ];

    /// <summary>The format of a file; null when none knows it.</summary>
    /// <param name="formats">The formats.</param>
    /// <param name="head">Its first bytes, up to <see cref="HeadBytes"/>.</param>
    /// <param name="fileName">Its name without folders.</param>
    public static IHistoryFormat? Find(IReadOnlyList<IHistoryFormat> formats, ReadOnlySpan<byte> head, string fileName)
    {
        foreach (var format in formats)
        {
            if (format.Recognises(head, fileName)) return format;
        }

        return null;
    }

    /// <summary>Reads a file in whatever format it is.</summary>
    /// <param name="formats">The formats.</param>
    /// <param name="path">Path of the file.</param>
    /// <param name="reading">Name for messages and clock.</param>
    /// <exception cref="UserError">No format knows it, or it is broken.</exception>
    public static HistoryPart Read(IReadOnlyList<IHistoryFormat> formats, string path, HistoryReading reading)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var head = new byte[HeadBytes];
        var length = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var format = Find(formats, head.AsSpan(0, length), Path.GetFileName(path))
            ?? throw new UserError("no known format of trade histories", "docs/trade-history-formats.md lists them and how to export each; formats: " + string.Join(", ", formats.Select(f => f.Name)), reading.File, 1, 1);
        file.Seek(0, SeekOrigin.Begin);
        return format.Read(file, reading);
    }
}
