using Crpbot.Core;
using Crpbot.Trading.History;
using Microsoft.Data.Sqlite;

namespace Crpbot.Trading.Formats.Tables;

/// <summary>Tables of a SQLite database, by a column map. The database is opened for reading only.</summary>
public sealed class SqliteFormat : IHistoryFormat
{
    /// <inheritdoc />
    public string Name => "sqlite";

    /// <inheritdoc />
    public bool Recognises(ReadOnlySpan<byte> head, string fileName) => head.StartsWith("SQLite format 3\0"u8);

    /// <inheritdoc />
    public HistoryPart Read(Stream content, HistoryReading reading)
    {
        if (reading.Columns is not { } map) throw new UserError("a database needs a column map", "write one as docs/trade-history-formats.md shows and give it instead of the database", reading.File);
        if (content is FileStream file) return Read(file.Name, map, reading);
        var copy = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            using (var target = new FileStream(copy, FileMode.CreateNew, FileAccess.Write)) content.CopyTo(target);
            return Read(copy, map, reading);
        }
        finally
        {
            File.Delete(copy);
        }
    }

    /// <summary>Reads a database.</summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="map">Column map.</param>
    /// <param name="reading">Name for messages and clock.</param>
    internal static HistoryPart Read(string path, RuleMapping map, HistoryReading reading)
    {
        try
        {
            using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
            connection.Open();
            return new MappedHistory(map, reading.File, reading.Clock).Read(connection);
        }
        catch (SqliteException error)
        {
            throw new UserError("the database cannot be read: " + error.Message.TrimEnd('.'), "check the names of tables and columns in the map", reading.File);
        }
    }
}
