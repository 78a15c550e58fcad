using System.Text;

namespace Crpbot.Resources.Documents;

/// <summary>Reads YAML and JSON with positions, within bounds: depth, size and the number of nodes that aliases may expand to.</summary>
public static class DocumentReader
{
    /// <summary>Largest document, in bytes.</summary>
    public const int MaxBytes = 16 << 20;

    /// <summary>Deepest nesting.</summary>
    public const int MaxDepth = 200;

    /// <summary>Most nodes, aliases expanded.</summary>
    public const int MaxNodes = 1_000_000;

    /// <summary>Reads the first (or only) document.</summary>
    /// <param name="content">UTF-8 bytes.</param>
    /// <exception cref="DocumentException">It is no such document; located.</exception>
    public static DocumentNode Read(ReadOnlySpan<byte> content) => ReadAll(content) is [var first, ..] ? first : throw DocumentException.Point(1, 1, "the document is empty");

    /// <summary>Reads all documents of a YAML stream.</summary>
    /// <param name="content">UTF-8 bytes.</param>
    /// <exception cref="DocumentException">It is no such document; located.</exception>
    public static IReadOnlyList<DocumentNode> ReadAll(ReadOnlySpan<byte> content)
    {
        if (content.Length > MaxBytes) throw DocumentException.Point(1, 1, "the document is larger than 16 MiB");
        var text = Decode(content);
        var first = text.AsSpan().TrimStart();
        if (first.Length > 0 && first[0] is ('{' or '['))
        {
            try
            {
                return [new JsonNodes(text).Read()];
            }
            catch (DocumentException json)
            {
                return YamlAfterJson(text, json);
            }
        }

        return new YamlEvents(text).Read();
    }

    // Flow style YAML begins like JSON. When it is neither, JSON's complaint is the one that helps.
    private static IReadOnlyList<DocumentNode> YamlAfterJson(string text, DocumentException json)
    {
        try
        {
            return new YamlEvents(text).Read();
        }
        catch (DocumentException)
        {
            throw json;
        }
    }

    private static string Decode(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith("\uFEFF"u8)) content = content[3..];
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(content);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(content);
        }
    }
}
