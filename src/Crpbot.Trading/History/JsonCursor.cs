using System.Text.Json;
using Crpbot.Core;

namespace Crpbot.Trading.History;

/// <summary>A JSON reader whose errors name file and line.</summary>
internal ref struct JsonCursor
{
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly string _file;
    private readonly int _line;
    private Utf8JsonReader _reader;
    private int _counted;
    private int _breaks;

    public JsonCursor(ReadOnlySpan<byte> bytes, string file, int line)
    {
        _bytes = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        (_file, _line) = (file, line);
        _reader = new Utf8JsonReader(_bytes);
    }

    public readonly JsonTokenType Token => _reader.TokenType;

    /// <summary>Line of the current token; counted on from the last one that was asked for.</summary>
    public int Line
    {
        get
        {
            var at = (int)_reader.TokenStartIndex;
            if (at < _counted) (_counted, _breaks) = (0, 0);
            _breaks += _bytes[_counted..at].Count((byte)'\n');
            _counted = at;
            return _line + _breaks;
        }
    }

    public void Next()
    {
        try
        {
            if (!_reader.Read()) throw Error("the JSON ends too early");
        }
        catch (JsonException)
        {
            throw new UserError("not valid JSON", null, _file, _line + _bytes[..(int)_reader.BytesConsumed].Count((byte)'\n'), 1);
        }
    }

    /// <summary>Nothing may follow.</summary>
    public void End()
    {
        try
        {
            if (_reader.Read()) throw Error("something follows the object");
        }
        catch (JsonException)
        {
            throw Error("something follows the object");
        }
    }

    /// <summary>Name of the property at the cursor; the cursor goes to its value.</summary>
    public string Name()
    {
        var name = Decoded();
        Next();
        return name;
    }

    public void Expect(JsonTokenType token, string what)
    {
        if (_reader.TokenType != token) throw Error($"{what} is missing or of another type");
    }

    public void Skip()
    {
        try
        {
            _reader.Skip();
        }
        catch (JsonException)
        {
            throw Error("not valid JSON");
        }
    }

    public string? Text(string what) => _reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.String => Decoded(),
        JsonTokenType.Number => System.Text.Encoding.UTF8.GetString(_reader.ValueSpan),
        _ => throw Error($"'{what}' is text"),
    };

    public long Cents(string what)
    {
        if (_reader.TokenType == JsonTokenType.Number && _reader.TryGetInt64(out var cents) && cents is > -1_000_000_000_000_000 and < 1_000_000_000_000_000) return cents;
        throw Error($"'{what}' is a whole number of cents");
    }

    public long Time(string what)
    {
        if (_reader.TokenType == JsonTokenType.String && !_reader.ValueIsEscaped && TimeText.TryIso(_reader.ValueSpan, out var ticks)) return ticks;
        throw Error($"'{what}' is a time in ISO 8601, such as 2026-03-29T22:00:00Z");
    }

    public UserError Error(string message, string? cure = null) => new(message, cure, _file, Line, 1);

    private string Decoded()
    {
        try
        {
            return _reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // The reader checks the text of a token only when it is asked for: half of a surrogate pair, bytes that are no UTF-8.
            throw Error("a text is no valid Unicode");
        }
    }
}
