using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Crpbot.Reports;

/// <summary>How every JSON output is written: two spaces, LF, readable text, control and invisible characters as <c>\u</c> escapes.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, IndentSize = 2, NewLine = "\n", Encoder = Encoder(), MaxDepth = 64 };

    /// <summary>Writes a document and the line end after it.</summary>
    /// <param name="output">Receives UTF-8 without byte order mark.</param>
    /// <param name="write">Writes exactly one value.</param>
    public static void Write(Stream output, Action<Utf8JsonWriter> write)
    {
        using (var writer = new Utf8JsonWriter(output, Options)) write(writer);
        output.WriteByte((byte)'\n');
    }

    /// <summary>Writes a property that is null when the value is.</summary>
    public static void StringOrNull(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is null) json.WriteNull(name);
        else json.WriteString(name, value);
    }

    private static JavaScriptEncoder Encoder()
    {
        // The encoder leaves out what Unicode calls control, unassigned or space; marks that turn or hide text are taken out here.
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        settings.ForbidRange(UnicodeRange.Create('\u200b', '\u200f'));
        settings.ForbidRange(UnicodeRange.Create('\u2028', '\u202e'));
        settings.ForbidRange(UnicodeRange.Create('\u2060', '\u206f'));
        settings.ForbidCharacters('\u00ad', '\u061c', '\u180e', '\ufeff');
        return JavaScriptEncoder.Create(settings);
    }
}
