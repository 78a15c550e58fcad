using Crpbot.Core;
using Crpbot.Rules.Yaml;
using Crpbot.Trading.Formats.Text;
using Crpbot.Trading.History;
using Npgsql;

namespace Crpbot.Trading.Formats.Tables;

/// <summary>
/// A column map (YAML) that says where the tables are: a SQLite file beside it, or a PostgreSQL database whose connection string stands in an
/// environment variable, never in the map. Both are opened for reading only.
/// </summary>
/// <param name="variable">Value of an environment variable; null when it is not set.</param>
public sealed class TableMapFormat(Func<string, string?> variable) : IHistoryFormat
{
    private const int Largest = 1024 * 1024;

    /// <inheritdoc />
    public string Name => "table-map";

    /// <inheritdoc />
    public bool Recognises(ReadOnlySpan<byte> head, string fileName)
    {
        if (!fileName.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) && !fileName.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)) return false;
        var text = TextLook.Sample(head);
        return text.StartsWith("database:", StringComparison.Ordinal) || text.Contains("\ndatabase:", StringComparison.Ordinal);
    }

    /// <inheritdoc />
    public HistoryPart Read(Stream content, HistoryReading reading)
    {
        using var memory = new MemoryStream();
        var block = new byte[16 * 1024];
        while (content.Read(block) is var count and > 0 && memory.Length <= Largest) memory.Write(block, 0, count);
        var map = YamlNodes.Read(memory.GetBuffer().AsSpan(0, (int)memory.Length), reading.File);
        MapSchema.Check(map);
        if (map["database"] is not RuleMapping database) throw map.Error("key 'database' is missing", "write 'sqlite: FILE' or 'postgresql: env:NAME' under it");
        return (database["sqlite"], database["postgresql"]) switch
        {
            (RuleScalar sqlite, null) => Sqlite(sqlite, map, content, reading),
            (null, RuleScalar postgresql) => Postgresql(postgresql, map, reading),
            _ => throw database.Error("give either 'sqlite' or 'postgresql'"),
        };
    }

    private static HistoryPart Sqlite(RuleScalar name, RuleMapping map, Stream content, HistoryReading reading)
    {
        var folder = content is FileStream file ? Path.GetDirectoryName(file.Name) ?? string.Empty : string.Empty;
        var path = Path.GetFullPath(name.Value, folder.Length > 0 ? folder : Environment.CurrentDirectory);
        if (!File.Exists(path)) throw name.Error($"there is no file '{name.Value}' beside the map");
        return SqliteFormat.Read(path, map, reading with { File = name.Value });
    }

    private HistoryPart Postgresql(RuleScalar name, RuleMapping map, HistoryReading reading)
    {
        if (!name.Value.StartsWith("env:", StringComparison.Ordinal)) throw name.Error("a connection string holds a password and does not belong into a file", "write 'env:NAME' and set the variable NAME");
        var variableName = name.Value["env:".Length..];
        if (variable(variableName) is not { Length: > 0 } text) throw name.Error($"the environment variable {variableName} is not set");
        try
        {
            var builder = new NpgsqlConnectionStringBuilder(text) { Options = "-c default_transaction_read_only=on", Pooling = false, Timeout = 15, CommandTimeout = 300 };
            using var source = new NpgsqlSlimDataSourceBuilder(builder.ConnectionString).Build();
            using var connection = source.OpenConnection();
            return new MappedHistory(map, variableName, reading.Clock).Read(connection);
        }
        catch (ArgumentException)
        {
            // The message of the library may repeat a part of the text, which holds a password.
            throw name.Error($"the environment variable {variableName} holds no connection string", "such as Host=…;Database=…;Username=…;Password=…");
        }
        catch (PostgresException error)
        {
            throw new UserError($"PostgreSQL: {error.MessageText} ({error.SqlState})", error.SqlState.StartsWith("42", StringComparison.Ordinal) ? "check the names of tables and columns in the map" : null, reading.File);
        }
        catch (NpgsqlException error)
        {
            throw new UserError($"PostgreSQL cannot be reached: {error.Message}", null, reading.File);
        }
    }
}
