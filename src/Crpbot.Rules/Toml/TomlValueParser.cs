using Crpbot.Core;

namespace Crpbot.Rules.Toml;

/// <summary>Values of TOML: strings, numbers, booleans, dates, arrays and inline tables.</summary>
internal sealed class TomlValueParser
{
    private const int MaxDepth = 128;
    private readonly TomlCursor _at;
    private readonly TomlParser _parser;
    private int _depth;

    /// <summary>Creates a parser.</summary>
    /// <param name="cursor">Cursor of the document.</param>
    /// <param name="parser">Parser for the keys of inline tables.</param>
    public TomlValueParser(TomlCursor cursor, TomlParser parser)
    {
        _at = cursor;
        _parser = parser;
    }

    /// <summary>Reads a value: a node, or a table for an inline table.</summary>
    public object Value()
    {
        if (++_depth > MaxDepth) throw _at.Error("values nested too deeply");
        var (line, column) = (_at.Line, _at.Column);
        object value = _at.Here switch
        {
            '"' or '\'' => new RuleScalar(_at.File, line, column, TomlStringParser.Any(_at), Quoted: true),
            '[' => Array(line, column),
            '{' => InlineTable(line, column),
            _ => Bare(line, column),
        };
        _depth--;
        return value;
    }

    private RuleSequence Array(int line, int column)
    {
        _at.Take();
        var items = new List<RuleNode>();
        while (true)
        {
            _at.SkipLines();
            if (_at.TakeIf("]")) return new RuleSequence(_at.File, line, column, items);
            var value = Value();
            items.Add(value is TomlTable table ? table.ToNode(_at.File) : (RuleNode)value);
            _at.SkipLines();
            if (_at.TakeIf(",")) continue;
            if (!_at.TakeIf("]")) throw _at.Error("expected ',' or ']' in the array");
            return new RuleSequence(_at.File, line, column, items);
        }
    }

    private TomlTable InlineTable(int line, int column)
    {
        _at.Take();
        var table = new TomlTable(line, column);
        _at.SkipBlanks();
        if (!_at.TakeIf("}"))
        {
            while (true)
            {
                _at.SkipBlanks();
                _parser.KeyValue(table);
                _at.SkipBlanks();
                if (_at.TakeIf("}")) break;
                if (!_at.TakeIf(",")) throw _at.Error("expected ',' or '}' in the inline table");
            }
        }

        Close(table);
        return table;
    }

    private static void Close(TomlTable table)
    {
        table.Closed = true;
        foreach (var inner in table.Tables()) Close(inner);
    }

    private RuleScalar Bare(int line, int column)
    {
        var start = _at.At;
        while (!_at.End && (char.IsAsciiLetterOrDigit(_at.Here) || _at.Here is '+' or '-' or '_' or '.' or ':')) _at.Take();

        // A blank may stand for the T between date and time.
        if (_at.At - start == 10 && _at.Here == ' ' && char.IsAsciiDigit(_at.Peek(1)) && char.IsAsciiDigit(_at.Peek(2)) && _at.Peek(3) == ':')
        {
            _at.Take();
            while (!_at.End && (char.IsAsciiLetterOrDigit(_at.Here) || _at.Here is '+' or '-' or '.' or ':')) _at.Take();
        }

        var text = _at.Since(start);
        if (text.Length == 0) throw new UserError("expected a value", null, _at.File, line, column);
        if (!TomlScalars.IsValid(text)) throw new UserError($"'{text}' is no value of TOML", "put texts in quotes", _at.File, line, column);
        return new RuleScalar(_at.File, line, column, text);
    }
}
