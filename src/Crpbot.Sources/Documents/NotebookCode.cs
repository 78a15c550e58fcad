using System.Text;
using System.Text.Json;

namespace Crpbot.Sources.Documents;

/// <summary>
/// The Python program that the code cells of a Jupyter notebook (nbformat 4) make together, each line mapped to the line of the file it stands on.
/// Cells in another language (<c>%%bash</c>, <c>%%javascript</c> …) are left out; other lines of IPython stay, for the parser to pass over.
/// </summary>
internal sealed class NotebookCode
{
    /// <summary>Name of the program inside the notebook.</summary>
    public const string Name = "cells.py";

    private static readonly string[] PythonMagics = ["%%time", "%%timeit", "%%capture", "%%prun", "%%python"];
    private readonly StringBuilder _text = new();
    private readonly List<int> _lines = [];
    private string _language = "python";
    private int _line = 1;
    private int _counted;

    /// <summary>Extracts the program.</summary>
    /// <param name="json">The notebook.</param>
    /// <param name="code">The program as UTF-8, when true is returned.</param>
    /// <param name="lines">For each line of it the 1-based line of the notebook.</param>
    /// <returns>False when the JSON is broken or no notebook, its language is not Python, or it holds no code.</returns>
    public static bool TryExtract(ReadOnlyMemory<byte> json, out byte[] code, out IReadOnlyList<int> lines)
    {
        var notebook = new NotebookCode();
        (code, lines) = ([], notebook._lines);
        try
        {
            notebook.Read(json.Span);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return false;
        }

        if (notebook._lines.Count == 0 || !notebook._language.Equals("python", StringComparison.OrdinalIgnoreCase)) return false;
        code = Encoding.UTF8.GetBytes(notebook._text.ToString());
        return true;
    }

    private void Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { AllowTrailingCommas = true });
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            if (name == "cells" && reader.TokenType == JsonTokenType.StartArray) Cells(ref reader, json);
            else if (name == "metadata" && reader.TokenType == JsonTokenType.StartObject) Metadata(ref reader);
            else reader.Skip();
        }
    }

    // "kernelspec": {"language": "python"}, or "language_info": {"name": "python"}; without either it is Python.
    private void Metadata(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var wanted = reader.GetString() switch { "kernelspec" => "language", "language_info" => "name", _ => null };
            reader.Read();
            if (wanted is null || reader.TokenType != JsonTokenType.StartObject)
            {
                reader.Skip();
                continue;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isIt = reader.ValueTextEquals(wanted);
                reader.Read();
                if (isIt && reader.TokenType == JsonTokenType.String) _language = reader.GetString()!;
                else reader.Skip();
            }
        }
    }

    private void Cells(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
        {
            var isCode = false;
            List<(string Text, int Line)> source = [];
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var name = reader.GetString();
                reader.Read();
                if (name == "cell_type" && reader.TokenType == JsonTokenType.String) isCode = reader.ValueTextEquals("code");
                else if (name == "source") Source(ref reader, json, source);
                else reader.Skip();
            }

            if (isCode && IsPython(source)) source.ForEach(Append);
        }
    }

    private void Source(ref Utf8JsonReader reader, ReadOnlySpan<byte> json, List<(string Text, int Line)> source)
    {
        if (reader.TokenType == JsonTokenType.String) source.Add((reader.GetString() + "\n", LineOf(ref reader, json)));
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            reader.Skip();
            return;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.String) source.Add((reader.GetString()!, LineOf(ref reader, json)));
            else reader.Skip();
        }

        if (source.Count > 0) source.Add(("\n", source[^1].Line));
    }

    private int LineOf(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        var start = (int)reader.TokenStartIndex;
        _line += json[_counted..start].Count((byte)'\n');
        _counted = start;
        return _line;
    }

    private static bool IsPython(List<(string Text, int Line)> source)
    {
        var first = source.Select(s => s.Text.TrimStart()).FirstOrDefault(t => t.Length > 0) ?? string.Empty;
        return !first.StartsWith("%%", StringComparison.Ordinal) || Array.Exists(PythonMagics, m => first.StartsWith(m, StringComparison.Ordinal));
    }

    private void Append((string Text, int Line) piece)
    {
        foreach (var c in piece.Text)
        {
            if (_text.Length == 0 || _text[^1] == '\n') _lines.Add(piece.Line);
            _text.Append(c);
        }
    }
}
