using Crpbot.Core;

namespace Crpbot.Rules.Toml;

/// <summary>Headers, keys and tables of TOML.</summary>
internal sealed class TomlParser
{
    private readonly TomlCursor _at;
    private readonly TomlValueParser _values;
    private readonly TomlTable _root = new(1, 1);

    /// <summary>Creates a parser.</summary>
    /// <param name="cursor">Begin of the document.</param>
    public TomlParser(TomlCursor cursor)
    {
        _at = cursor;
        _values = new TomlValueParser(cursor, this);
    }

    /// <summary>Reads the document.</summary>
    public RuleMapping Document()
    {
        var table = _root;
        while (true)
        {
            _at.SkipLines();
            if (_at.End) return _root.ToNode(_at.File);
            if (_at.Here == '[') table = Header();
            else KeyValue(table);
            _at.ExpectLineEnd();
        }
    }

    /// <summary>Reads <c>key = value</c> into a table.</summary>
    /// <param name="table">Table that receives it.</param>
    public void KeyValue(TomlTable table)
    {
        var keys = Keys();
        _at.SkipBlanks();
        if (_at.Here != '=') throw _at.Error("expected '=' after the key");
        _at.Take();
        _at.SkipBlanks();
        var value = _values.Value();
        foreach (var key in keys.SkipLast(1)) table = Descend(table, key);
        var last = keys[^1];
        if (table.Get(last.Value) is not null) throw last.Error($"key '{last.Value}' is already there");
        table.Add(last, value);
    }

    /// <summary>Goes into the table of a dotted key, making it when needed.</summary>
    private static TomlTable Descend(TomlTable table, RuleScalar key)
    {
        switch (table.Get(key.Value))
        {
            case null:
                var made = new TomlTable(key.Line, key.Column) { FromDottedKey = true };
                table.Add(key, made);
                return made;
            case TomlTable { Closed: false, HasHeader: false } inner when inner.FromDottedKey:
                return inner;
            case TomlTable { Closed: true }:
                throw key.Error($"'{key.Value}' is an inline table and complete");
            case TomlTable:
                throw key.Error($"table '{key.Value}' was made by a header; dotted keys cannot add to it");
            default:
                throw key.Error($"'{key.Value}' is a value, not a table");
        }
    }

    private TomlTable Header()
    {
        var (line, column) = (_at.Line, _at.Column);
        _at.Take();
        var array = _at.Here == '[';
        if (array) _at.Take();
        _at.SkipBlanks();
        var keys = Keys();
        _at.SkipBlanks();
        if (!_at.TakeIf(array ? "]]" : "]")) throw _at.Error(array ? "expected ']]'" : "expected ']'");
        var table = _root;
        foreach (var key in keys.SkipLast(1)) table = HeaderParent(table, key);
        return array ? ArrayTable(table, keys[^1], line, column) : PlainTable(table, keys[^1], line, column);
    }

    private static TomlTable HeaderParent(TomlTable table, RuleScalar key)
    {
        switch (table.Get(key.Value))
        {
            case null:
                var made = new TomlTable(key.Line, key.Column);
                table.Add(key, made);
                return made;
            case TomlTable { Closed: false } inner:
                return inner;
            case TomlTableArray tables:
                return tables.Tables[^1];
            default:
                throw key.Error($"'{key.Value}' is not a table that can be extended");
        }
    }

    private static TomlTable PlainTable(TomlTable parent, RuleScalar key, int line, int column)
    {
        switch (parent.Get(key.Value))
        {
            case null:
                var made = new TomlTable(line, column) { HasHeader = true };
                parent.Add(key, made);
                return made;
            case TomlTable { Closed: false, HasHeader: false, FromDottedKey: false } open:
                open.HasHeader = true;
                return open;
            default:
                throw key.Error($"table '{key.Value}' is already there");
        }
    }

    private static TomlTable ArrayTable(TomlTable parent, RuleScalar key, int line, int column)
    {
        var table = new TomlTable(line, column) { HasHeader = true };
        switch (parent.Get(key.Value))
        {
            case null:
                var made = new TomlTableArray();
                made.Tables.Add(table);
                parent.Add(key, made);
                return table;
            case TomlTableArray tables:
                tables.Tables.Add(table);
                return table;
            default:
                throw key.Error($"'{key.Value}' is not an array of tables");
        }
    }

    private List<RuleScalar> Keys()
    {
        var keys = new List<RuleScalar>();
        while (true)
        {
            keys.Add(Key());
            _at.SkipBlanks();
            if (_at.Here != '.') return keys;
            _at.Take();
            _at.SkipBlanks();
            if (keys.Count > 100) throw _at.Error("dotted key of more than 100 parts");
        }
    }

    private RuleScalar Key()
    {
        var (line, column) = (_at.Line, _at.Column);
        if (_at.Here is '"' or '\'') return new RuleScalar(_at.File, line, column, TomlStringParser.SingleLine(_at), Quoted: true);
        var start = _at.At;
        while (char.IsAsciiLetterOrDigit(_at.Here) || _at.Here is '_' or '-') _at.Take();
        if (_at.At == start) throw _at.Error("expected a key");
        return new RuleScalar(_at.File, line, column, _at.Since(start));
    }
}
