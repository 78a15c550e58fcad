using Crpbot.Core;

namespace Crpbot.Rules.Toml;

/// <summary>A table while it is being read, with what may still be added to it.</summary>
internal sealed class TomlTable
{
    private readonly List<RuleScalar> _order = [];
    private readonly Dictionary<string, object> _values = new(StringComparer.Ordinal);

    /// <summary>Creates a table.</summary>
    /// <param name="line">1-based line.</param>
    /// <param name="column">1-based column.</param>
    public TomlTable(int line, int column) => (Line, Column) = (line, column);

    /// <summary>1-based line.</summary>
    public int Line { get; }

    /// <summary>1-based column.</summary>
    public int Column { get; }

    /// <summary>True once a <c>[header]</c> named it: a second one is an error.</summary>
    public bool HasHeader { get; set; }

    /// <summary>True when dotted keys made it: a header may not reopen it.</summary>
    public bool FromDottedKey { get; set; }

    /// <summary>True for inline tables: nothing may be added.</summary>
    public bool Closed { get; set; }

    /// <summary>The value under a key: a <see cref="RuleNode"/>, a <see cref="TomlTable"/> or a <see cref="TomlTableArray"/>; null when absent.</summary>
    /// <param name="key">Key.</param>
    public object? Get(string key) => _values.GetValueOrDefault(key);

    /// <summary>Adds a key that is not there yet.</summary>
    /// <param name="key">Key with its position.</param>
    /// <param name="value">Value.</param>
    public void Add(RuleScalar key, object value)
    {
        _order.Add(key);
        _values.Add(key.Value, value);
    }

    /// <summary>The tables directly in it.</summary>
    public IEnumerable<TomlTable> Tables() => _values.Values.OfType<TomlTable>();

    /// <summary>The finished node.</summary>
    /// <param name="file">File name.</param>
    public RuleMapping ToNode(string file) => new(file, Line, Column, [.. _order.Select(key => new RuleEntry(key, NodeOf(_values[key.Value], file)))]);

    private static RuleNode NodeOf(object value, string file) => value switch
    {
        TomlTable table => table.ToNode(file),
        TomlTableArray array => new RuleSequence(file, array.Tables[0].Line, array.Tables[0].Column, [.. array.Tables.Select(t => t.ToNode(file))]),
        _ => (RuleNode)value,
    };
}
