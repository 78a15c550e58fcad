using System.Buffers;
using System.Buffers.Text;
using Crpbot.Core;

namespace Crpbot.Secrets.Judging;

/// <summary>Values of <c>Basic</c> and <c>Bearer</c> headers.</summary>
internal static class HeaderJudge
{
    /// <summary>Confidence that the value is <c>user:password</c> in Base64; null for no.</summary>
    /// <param name="value">The value.</param>
    public static Confidence? Basic(ReadOnlySpan<byte> value)
    {
        if (value.Length is < 6 or > 1024 || Placeholder.IsPlaceholder(value)) return null;
        Span<byte> padded = stackalloc byte[value.Length + 3];
        var body = value.TrimEnd((byte)'=');
        body.CopyTo(padded);
        var length = body.Length;
        while (length % 4 != 0 && length < padded.Length) padded[length++] = (byte)'=';
        for (var i = 0; i < length; i++) padded[i] = padded[i] switch { (byte)'-' => (byte)'+', (byte)'_' => (byte)'/', var b => b };
        Span<byte> plain = stackalloc byte[Base64.GetMaxDecodedFromUtf8Length(length)];
        if (Base64.DecodeFromUtf8(padded[..length], plain, out _, out var written) != OperationStatus.Done) return Opaque(value);
        plain = plain[..written];
        foreach (var b in plain)
            if (b is < 0x20 or >= 0x7F) return Opaque(value);
        var colon = plain.IndexOf((byte)':');
        if (colon < 0) return null;
        var secret = plain[(colon + 1)..];
        if (secret.IsEmpty) return colon >= 16 ? Confidence.Medium : null;
        return UrlJudge.Judge(plain[..colon], secret) switch
        {
            null => Confidence.Low,
            Confidence.Low => Confidence.Medium,
            _ => Confidence.High,
        };
    }

    /// <summary>Confidence that the value is a token; null for no.</summary>
    /// <param name="value">The value.</param>
    public static Confidence? Bearer(ReadOnlySpan<byte> value)
    {
        if (value.Length < 8 || Placeholder.IsPlaceholder(value)) return null;
        if (value.IndexOfAny((byte)'[', (byte)'(', (byte)'<') >= 0) return null;
        var shape = ValueShape.Of(value);
        if (ValueShape.IsUuid(value)) return Confidence.Medium;
        var coverage = WordLikeness.Coverage(value);
        if (coverage >= 0.55 || ValueNames.IsName(value, default)) return null;
        if (shape.Digits == 0) return shape.Length >= 16 && coverage < 0.4 ? Confidence.Medium : null;
        return shape.Length >= 16 ? Confidence.High : Confidence.Medium;
    }

    /// <summary>Not Base64 of a text, but what stands after <c>Basic</c> is random all the same.</summary>
    private static Confidence? Opaque(ReadOnlySpan<byte> value)
    {
        var shape = ValueShape.Of(value);
        return shape.Length >= 12 && shape.Digits > 0 && shape.Upper > 0 && shape.Lower > 0 && WordLikeness.Coverage(value) < 0.45 ? Confidence.Medium : null;
    }
}
