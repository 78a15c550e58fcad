using System.Globalization;
using System.Text;
using System.Text.Json;
using Crpbot.Core;
using Crpbot.Trading.Formats.Text;
using Crpbot.Trading.History;

namespace Crpbot.Trading.Formats.Equity;

/// <summary>Reads one answer of Prometheus.</summary>
internal sealed class PrometheusAnswer(ReadOnlyMemory<byte> content, string file, NoteList notes)
{
    private readonly EquitySeries _points = [];
    private bool _inCents;
    private int _series;
    private bool _matrix;

    /// <summary>Reads it.</summary>
    /// <exception cref="UserError">No valid JSON, an error of Prometheus, no matrix, or more than one series.</exception>
    public EquitySeries Read()
    {
        var bytes = content.Span;
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        var json = new Utf8JsonReader(bytes);
        try
        {
            if (!json.Read() || json.TokenType != JsonTokenType.StartObject) throw Error(bytes, json.TokenStartIndex, "the answer is no JSON object");
            Object(bytes, ref json);
            if (json.Read()) throw Error(bytes, json.TokenStartIndex, "something follows the answer");
        }
        catch (JsonException error)
        {
            throw new UserError("not valid JSON: the answer was cut or changed", "save the answer of /api/v1/query_range as it is", file, (int)Math.Min(int.MaxValue, (error.LineNumber ?? 0) + 1), (int)Math.Min(int.MaxValue, (error.BytePositionInLine ?? 0) + 1));
        }

        if (!_matrix) throw new UserError("the answer holds no result of type matrix", "ask /api/v1/query_range, not /api/v1/query", file, 1, 1);
        return _points;
    }

    /// <summary>The answer and its <c>data</c>: both are objects whose other properties do not matter.</summary>
    private void Object(ReadOnlySpan<byte> bytes, ref Utf8JsonReader json)
    {
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var (status, type, data, result) = (json.ValueTextEquals("status"u8), json.ValueTextEquals("resultType"u8), json.ValueTextEquals("data"u8), json.ValueTextEquals("result"u8));
            json.Read();
            if (status && (json.TokenType != JsonTokenType.String || !json.ValueTextEquals("success"u8))) throw Error(bytes, json.TokenStartIndex, "Prometheus answered with an error");
            if (type) _matrix = json.TokenType == JsonTokenType.String && json.ValueTextEquals("matrix"u8) ? true : throw Error(bytes, json.TokenStartIndex, "the result is no matrix", "ask /api/v1/query_range, not /api/v1/query");
            if (data && json.TokenType == JsonTokenType.StartObject) Object(bytes, ref json);
            else if (result && json.TokenType == JsonTokenType.StartArray) Result(bytes, ref json);
            else json.Skip();
        }
    }

    private void Result(ReadOnlySpan<byte> bytes, ref Utf8JsonReader json)
    {
        while (json.Read() && json.TokenType == JsonTokenType.StartObject)
        {
            if (++_series > 1) throw Error(bytes, json.TokenStartIndex, "the answer holds more than one series", "name one account in the query");
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                var (metric, values) = (json.ValueTextEquals("metric"u8), json.ValueTextEquals("values"u8));
                json.Read();
                if (metric && json.TokenType == JsonTokenType.StartObject) Metric(ref json);
                else if (values && json.TokenType == JsonTokenType.StartArray) Values(bytes, ref json);
                else json.Skip();
            }
        }
    }

    private void Metric(ref Utf8JsonReader json)
    {
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = json.ValueTextEquals("__name__"u8);
            json.Read();
            if (name && json.TokenType == JsonTokenType.String) _inCents = json.ValueSpan.EndsWith("_cents"u8);
            json.Skip();
        }
    }

    private void Values(ReadOnlySpan<byte> bytes, ref Utf8JsonReader json)
    {
        while (json.Read() && json.TokenType == JsonTokenType.StartArray)
        {
            json.Read();
            if (json.TokenType != JsonTokenType.Number || !json.TryGetDecimal(out var seconds) || seconds is < 0 or > 7_258_118_400m) throw Error(bytes, json.TokenStartIndex, "the first of a sample is no time in seconds");
            var ticks = DateTime.UnixEpoch.Ticks + (long)(seconds * TimeSpan.TicksPerSecond);
            json.Read();
            if (json.TokenType != JsonTokenType.String) throw Error(bytes, json.TokenStartIndex, "the second of a sample is no text with a number");
            Sample(bytes, ref json, ticks);
            if (!json.Read() || json.TokenType != JsonTokenType.EndArray) throw Error(bytes, json.TokenStartIndex, "a sample has more than a time and a value");
        }
    }

    private void Sample(ReadOnlySpan<byte> bytes, ref Utf8JsonReader json, long ticks)
    {
        Span<char> text = stackalloc char[40];
        var length = json.ValueSpan.Length <= text.Length ? Encoding.ASCII.GetChars(json.ValueSpan, text) : 0;
        if (text[..length] is "NaN" or "+Inf" or "-Inf")
        {
            notes.Add(HistoryNoteKind.Gap, "nan", "Prometheus holds no number for a sample", LineOf(bytes, json.TokenStartIndex));
            return;
        }

        if (!decimal.TryParse(text[..length], NumberStyles.Float, CultureInfo.InvariantCulture, out var value)) throw Error(bytes, json.TokenStartIndex, "the value of a sample is no number");
        var cents = Cents.Of(_inCents ? value / 100 : value) ?? throw Error(bytes, json.TokenStartIndex, "the value of a sample is beyond every account");
        if (_points.Count > 0 && _points[^1].UtcTicks >= ticks) throw Error(bytes, json.TokenStartIndex, "the samples are not in the order of time");
        _points.Add(new EquityPoint(ticks, cents));
    }

    private UserError Error(ReadOnlySpan<byte> bytes, long start, string message, string? cure = null)
    {
        var at = (int)Math.Min(bytes.Length, start);
        var line = bytes[..at].LastIndexOf((byte)'\n');
        return new UserError(message, cure, file, LineOf(bytes, start), at - line);
    }

    private static int LineOf(ReadOnlySpan<byte> bytes, long start) => bytes[..(int)Math.Min(bytes.Length, start)].Count((byte)'\n') + 1;
}
