using System.Buffers;
using System.Text;
using System.Text.Json;
using Crpbot.Core;

namespace Crpbot.Evidence.Json;

/// <summary>
/// Reads JSON as programs really write it: Python's <c>json.dump</c> writes <c>NaN</c> and <c>Infinity</c>, which JSON does not have. They are read as texts of the same name,
/// so that a gate can say that there is no number instead of failing on the whole file.
/// </summary>
internal static class TolerantJson
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 128, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };
    private static readonly SearchValues<byte> Starts = SearchValues.Create("\"NI"u8);

    /// <summary>Parses a document.</summary>
    /// <param name="bytes">UTF-8, with or without a byte order mark.</param>
    /// <param name="path">Path for messages.</param>
    /// <exception cref="UserError">It is no JSON, or is cut off; located.</exception>
    public static JsonDocument Parse(ReadOnlyMemory<byte> bytes, string path)
    {
        if (bytes.Span is [0xEF, 0xBB, 0xBF, ..]) bytes = bytes[3..];
        try
        {
            return JsonDocument.Parse(WithoutBareWords(bytes), Options);
        }
        catch (JsonException error)
        {
            throw new UserError("this is no valid JSON: " + error.Message.Split(" LineNumber:")[0].TrimEnd('.'), null, path, (int)(error.LineNumber ?? 0) + 1, (int)(error.BytePositionInLine ?? 0) + 1);
        }
    }

    private static ReadOnlyMemory<byte> WithoutBareWords(ReadOnlyMemory<byte> bytes)
    {
        ArrayBufferWriter<byte>? mended = null;
        var span = bytes.Span;
        var (kept, at) = (0, 0);
        while (span[at..].IndexOfAny(Starts) is >= 0 and var found)
        {
            at += found;
            if (span[at] == (byte)'"')
            {
                at = EndOfText(span, at);
                continue;
            }

            var length = WordAt(span[at..]);
            if (length > 0)
            {
                mended ??= new ArrayBufferWriter<byte>(bytes.Length + 64);
                var start = at > 0 && span[at - 1] == (byte)'-' ? at - 1 : at;
                mended.Write(span[kept..start]);
                mended.Write(Encoding.ASCII.GetBytes("\"" + Encoding.ASCII.GetString(span[start..(at + length)]) + "\""));
                kept = at + length;
            }

            at += Math.Max(length, 1);
        }

        if (mended is null) return bytes;
        mended.Write(span[kept..]);
        return mended.WrittenMemory;
    }

    private static int WordAt(ReadOnlySpan<byte> text) => text.StartsWith("NaN"u8) ? 3 : text.StartsWith("Infinity"u8) ? 8 : 0;

    private static int EndOfText(ReadOnlySpan<byte> span, int at)
    {
        for (at++; at < span.Length && span[at] != (byte)'"'; at++)
            if (span[at] == (byte)'\\') at++;
        return Math.Min(at + 1, span.Length);
    }
}
