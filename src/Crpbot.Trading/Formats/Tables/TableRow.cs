using System.Data.Common;
using System.Globalization;
using Crpbot.Core;
using Crpbot.Trading.Formats.Text;

namespace Crpbot.Trading.Formats.Tables;

/// <summary>One row of a database table, as text: our names are its columns, numbers are invariant, instants are ISO 8601.</summary>
/// <param name="file">Database and table for messages.</param>
/// <param name="line">1-based number of the row in the order of reading.</param>
/// <param name="values">Values in the order of the map's columns.</param>
internal sealed class TableRow(string file, int line, string[] values) : ITableRow
{
    /// <inheritdoc />
    public int Line => line;

    /// <inheritdoc />
    public int Count => values.Length;

    /// <inheritdoc />
    public string this[int index] => (uint)index < (uint)values.Length ? values[index] : string.Empty;

    /// <inheritdoc />
    public UserError Error(int index, string message, string? cure = null) => new(message, cure, file, line, Math.Max(0, index) + 1);

    /// <summary>The values at the reader's position.</summary>
    /// <param name="reader">Stands on a row.</param>
    public static string[] Values(DbDataReader reader)
    {
        var values = new string[reader.FieldCount];
        for (var i = 0; i < values.Length; i++) values[i] = Plain(reader.GetValue(i));
        return values;
    }

    private static string Plain(object value) => value switch
    {
        DBNull => string.Empty,
        string text => text.Trim(),
        DateTime { Kind: DateTimeKind.Utc } instant => instant.ToString("yyyy-MM-dd HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture),
        DateTime local => local.ToString("yyyy-MM-dd HH:mm:ss.fffffff", CultureInfo.InvariantCulture),
        DateTimeOffset instant => instant.ToUniversalTime().ToString("yyyy-MM-dd HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture),
        double number => ((decimal)Math.Clamp(number, -1e20, 1e20)).ToString(CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        byte[] => "(binary)",
        _ => value.ToString() ?? string.Empty,
    };
}
