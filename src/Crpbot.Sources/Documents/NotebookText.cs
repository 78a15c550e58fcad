using System.Buffers;
using System.Text.Json;

namespace Crpbot.Sources.Documents;

/// <summary>
/// The text of a Jupyter notebook (nbformat 4): every string and value of the JSON once, source and output lines unescaped,
/// each line mapped to the line of the file it stands on. Embedded images are dropped.
/// </summary>
internal sealed class NotebookText
{
    private readonly ArrayBufferWriter<byte> _text;
    private readonly List<int> _lines = [];
    private readonly Stack<(bool IsArray, bool IsJoined)> _open = new();
    private bool _atLineStart = true;
    private string _name = "";

    private NotebookText(int capacity) => _text = new ArrayBufferWriter<byte>(capacity);

    /// <summary>Extracts the text.</summary>
    /// <param name="json">The notebook.</param>
    /// <param name="text">The text, when true is returned.</param>
    /// <param name="lines">For each line of it the 1-based line of the notebook.</param>
    /// <returns>False when the JSON is broken or no notebook: the file is to be judged as it stands.</returns>
    public static bool TryExtract(ReadOnlyMemory<byte> json, out ReadOnlyMemory<byte> text, out IReadOnlyList<int> lines)
    {
        var notebook = new NotebookText(Math.Max(256, json.Length));
        (text, lines) = (default, notebook._lines);
        try
        {
            notebook.Read(json.Span);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return false;
        }

        text = notebook._text.WrittenMemory;
        return !text.IsEmpty;
    }

    private void Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { AllowTrailingCommas = true });
        int line = 1, counted = 0;
        while (reader.Read())
        {
            var start = (int)reader.TokenStartIndex;
            line += json[counted..start].Count((byte)'\n');
            counted = start;
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    _name = reader.GetString()!;
                    if (IsImage(_name))
                    {
                        reader.Read();
                        reader.Skip();
                    }

                    break;
                case JsonTokenType.StartArray or JsonTokenType.StartObject:
                    _open.Push((reader.TokenType == JsonTokenType.StartArray, IsJoined(_name)));
                    break;
                case JsonTokenType.EndArray or JsonTokenType.EndObject:
                    _open.Pop();
                    if (!_atLineStart) Append("\n"u8, line);
                    break;
                default:
                    Value(ref reader, line);
                    break;
            }
        }
    }

    private void Value(ref Utf8JsonReader reader, int line)
    {
        var (isArray, isJoined) = _open.Count > 0 ? _open.Peek() : default;
        if (reader.TokenType == JsonTokenType.String && (isArray || IsJoined(_name)))
        {
            var buffer = ArrayPool<byte>.Shared.Rent(reader.ValueSpan.Length);
            Append(buffer.AsSpan(0, reader.CopyString(buffer)), line);
            ArrayPool<byte>.Shared.Return(buffer);
            if (!(isArray && isJoined) && !_atLineStart) Append("\n"u8, line);
            return;
        }

        Append("\""u8, line);
        Append(System.Text.Encoding.UTF8.GetBytes(_name), line);
        Append("\": "u8, line);
        var isString = reader.TokenType == JsonTokenType.String;
        if (isString) Append("\""u8, line);
        Append(reader.ValueSpan, line);
        Append(isString ? "\"\n"u8 : "\n"u8, line);
    }

    private static bool IsImage(string name) => name.StartsWith("image/", StringComparison.Ordinal) || name == "application/pdf";

    /// <summary>Names whose array is one text cut into pieces that bring their own line ends.</summary>
    private static bool IsJoined(string name) => name is "source" or "text" or "evalue" || name.Contains('/', StringComparison.Ordinal);

    private void Append(ReadOnlySpan<byte> bytes, int line)
    {
        while (bytes.Length > 0)
        {
            if (_atLineStart) _lines.Add(line);
            var end = bytes.IndexOf((byte)'\n');
            _atLineStart = end >= 0;
            var piece = end < 0 ? bytes : bytes[..(end + 1)];
            _text.Write(piece);
            bytes = bytes[piece.Length..];
        }
    }
}
