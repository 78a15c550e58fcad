using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Crpbot.Reports;

/// <summary>How every JSON output is written: two spaces, LF, readable text, control and invisible characters as <c>\u</c> escapes.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, IndentSize = 2, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // A number sign, and every byte that begins a code point beyond ASCII.
    private static readonly SearchValues<byte> Suspects = SearchValues.Create([(byte)'#', .. Enumerable.Range(0xC2, 0xF5 - 0xC2).Select(b => (byte)b)]);

    /// <summary>Writes a document and the line end after it.</summary>
    /// <param name="output">Receives UTF-8 without byte order mark.</param>
    /// <param name="write">Writes exactly one value.</param>
    public static void Write(Stream output, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);
        using (var writer = new Utf8JsonWriter(buffer, Options)) write(writer);
        WriteVisible(output, buffer.WrittenSpan);
        output.WriteByte((byte)'\n');
    }

    /// <summary>Writes a property that is null when the value is.</summary>
    public static void StringOrNull(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is null) json.WriteNull(name);
        else json.WriteString(name, value);
    }

    /// <summary>
    /// The encoder escapes control characters, but not those that turn or hide text, nor the <c>##[</c> that a CI runner obeys.
    /// Outside strings there are none of them, so each can become an escape.
    /// </summary>
    private static void WriteVisible(Stream output, ReadOnlySpan<byte> text)
    {
        var done = 0;
        for (var at = 0; at < text.Length;)
        {
            var skip = text[at..].IndexOfAny(Suspects);
            if (skip < 0) break;
            at += skip;
            Rune.DecodeFromUtf8(text[at..], out var rune, out var length);
            if (rune.Value == '#' ? text[at..].StartsWith("##["u8) : Printable.IsUnsafe(rune))
            {
                output.Write(text[done..at]);
                output.Write(Encoding.ASCII.GetBytes("\\u" + rune.Value.ToString("x4", CultureInfo.InvariantCulture)));
                done = at + length;
            }

            at += length;
        }

        output.Write(text[done..]);
    }
}
