using System.Buffers.Text;
using System.IO.Compression;

namespace Crpbot.Code.Python.Unicode;

/// <summary>Tables of the Unicode Character Database 16.0, as tools/condense-unicode.py condensed them; inflated when first asked for.</summary>
internal static class UnicodeData
{
    private static readonly Lazy<byte[]> s_names = new(() => Inflate("unicode-names.z"));
    private static readonly Lazy<byte[]> s_forms = new(() => Inflate("unicode-forms.z"));

    public static ReadOnlySpan<byte> Names => s_names.Value;

    public static ReadOnlySpan<byte> Forms => s_forms.Value;

    /// <summary>The number with which a text begins.</summary>
    public static uint Hexadecimal(ReadOnlySpan<byte> text) => Utf8Parser.TryParse(text, out uint value, out _, 'x') ? value : uint.MaxValue;

    private static byte[] Inflate(string name)
    {
        using var packed = typeof(UnicodeData).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException("Unicode's tables were not embedded");
        using var stream = new ZLibStream(packed, CompressionMode.Decompress);
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
