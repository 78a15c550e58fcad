using System.Globalization;
using System.Text;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.Documents;

/// <summary>Reads JSON with line and column of every value, which the framework's reader does not tell.</summary>
internal sealed class JsonNodes(string text)
{
    private int _at;
    private int _line = 1;
    private int _lineStart;
    private int _depth;
    private int _nodes;

    /// <summary>Reads the document.</summary>
    /// <exception cref="DocumentException">It is no JSON.</exception>
    public DocumentNode Read()
    {
        var node = Value();
        Space();
        return _at == text.Length ? node : throw Fault("there is something behind the end of the document");
    }

    private DocumentNode Value()
    {
        if (++_depth > DocumentReader.MaxDepth) throw Fault("it is nested more than 200 levels deep");
        if (++_nodes > DocumentReader.MaxNodes) throw Fault("it has more than a million values");
        Space();
        var (line, column) = (_line, Column);
        DocumentNode node = Peek() switch
        {
            '{' => Map(line, column),
            '[' => List(line, column),
            '"' => Text(),
            _ => Word(line, column),
        };
        _depth--;
        return node;
    }

    private DocumentMap Map(int line, int column)
    {
        var entries = new List<DocumentEntry>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        _at++;
        for (var first = true; !Closed('}', first); first = false)
        {
            Space();
            if (Peek() != '"') throw Fault("a key in quotes is missing");
            var key = Text();
            Expect(':');
            var value = Value();
            if (!names.Add(key.Text)) throw new DocumentException(key.At, $"the key '{key.Text}' is there twice");
            entries.Add(new DocumentEntry(key, value));
        }

        return new DocumentMap(new SourceSpan(line, column, _line, Column), null, entries);
    }

    private DocumentList List(int line, int column)
    {
        var items = new List<DocumentNode>();
        _at++;
        for (var first = true; !Closed(']', first); first = false) items.Add(Value());
        return new DocumentList(new SourceSpan(line, column, _line, Column), null, items);
    }

    private bool Closed(char close, bool first)
    {
        Space();
        if (Peek() == close)
        {
            _at++;
            return true;
        }

        if (first) return false;
        if (Peek() != ',') throw Fault($"',' or '{close}' is missing");
        _at++;
        return false;
    }

    private DocumentScalar Text()
    {
        var (line, column) = (_line, Column);
        var value = new StringBuilder();
        _at++;
        while (Peek() != '"')
        {
            var c = Peek();
            if (c is '\n' or '\r' or '\0') throw Fault("a text does not end on its line");
            value.Append(c == '\\' ? Escape() : c);
            _at++;
        }

        _at++;
        return new DocumentScalar(new SourceSpan(line, column, _line, Column), null, value.ToString(), IsPlain: false);
    }

    private char Escape()
    {
        var c = ++_at < text.Length ? text[_at] : '\0';
        if (c == 'u')
        {
            if (_at + 4 >= text.Length || !ushort.TryParse(text.AsSpan(_at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)) throw Fault("four hex digits are missing after \\u");
            _at += 4;
            return (char)code;
        }

        return c switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f', '"' or '\\' or '/' => c, _ => throw Fault("there is no such escape") };
    }

    private DocumentScalar Word(int line, int column)
    {
        var start = _at;
        while (_at < text.Length && (char.IsAsciiLetterOrDigit(text[_at]) || text[_at] is '+' or '-' or '.')) _at++;
        var word = text[start.._at];
        var known = word is "true" or "false" or "null" || double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
        return known ? new DocumentScalar(new SourceSpan(line, column, _line, Column), null, word, IsPlain: true) : throw DocumentException.Point(line, column, _at >= text.Length ? "the document breaks off" : "a value is missing");
    }

    private void Expect(char c)
    {
        Space();
        if (Peek() != c) throw Fault($"'{c}' is missing");
        _at++;
    }

    private void Space()
    {
        for (; _at < text.Length && text[_at] is (' ' or '\t' or '\n' or '\r'); _at++)
        {
            if (text[_at] != '\n') continue;
            _line++;
            _lineStart = _at + 1;
        }
    }

    private int Column => _at - _lineStart + 1;

    private char Peek() => _at < text.Length ? text[_at] : '\0';

    private DocumentException Fault(string message) => DocumentException.Point(_line, Column, _at >= text.Length ? "the document breaks off: " + message : message);
}
