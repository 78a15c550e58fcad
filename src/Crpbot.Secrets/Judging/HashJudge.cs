using Crpbot.Core;

namespace Crpbot.Secrets.Judging;

/// <summary>Password hashes, which can be tried offline.</summary>
internal static class HashJudge
{
    /// <summary>Confidence that the value is the hash of a password; null for no.</summary>
    /// <param name="value">The value.</param>
    public static Confidence? Judge(ReadOnlySpan<byte> value)
    {
        if (value.Length >= 20 && value[0] == '$' && value[1..].IndexOf((byte)'$') > 0) return Confidence.Low;
        var shape = ValueShape.Of(value);
        return (shape.IsHex && shape.Length is 32 or 40 or 64 or 128 && shape.Digits > 0) || value.StartsWith("pbkdf2"u8) || value.StartsWith("{SSHA"u8) ? Confidence.Low : null;
    }
}
