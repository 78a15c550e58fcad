using System.Text;
using Crpbot.Core;

namespace Crpbot.Rules.Toml;

/// <summary>
/// Reads a TOML 1.0 document (https://toml.io/en/v1.0.0) into nodes with positions. Strings become quoted scalars; numbers, booleans and
/// dates become unquoted scalars with their text as written. Everything the specification calls invalid is a located <see cref="UserError"/>.
/// </summary>
public static class TomlNodes
{
    /// <summary>Largest document read, in bytes.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    /// <summary>Reads a document.</summary>
    /// <param name="bytes">UTF-8, with or without byte order mark.</param>
    /// <param name="file">File name for messages.</param>
    /// <exception cref="UserError">The document is not valid TOML.</exception>
    public static RuleMapping Read(ReadOnlySpan<byte> bytes, string file)
    {
        if (bytes.Length > MaxBytes) throw new UserError("the file is larger than 16 MiB", null, file, 1, 1);
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        string text;
        try
        {
            text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException error)
        {
            throw new UserError($"the file is not UTF-8 (byte {error.Index})", null, file, 1, 1);
        }

        return new TomlParser(new TomlCursor(text, file)).Document();
    }
}
