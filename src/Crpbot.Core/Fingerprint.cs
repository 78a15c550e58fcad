using System.Security.Cryptography;
using System.Text;

namespace Crpbot.Core;

/// <summary>
/// Keyed hashes: of secret values (so that a report can say "the same value" without saying the value) and of findings
/// (rule, path and content, never the line). The key is public by default; <c>CRPBOT_HASH_KEY</c> sets a private one,
/// which makes guessing weak passwords from a report impossible for whoever lacks it.
/// </summary>
public sealed class Fingerprint
{
    private const string DefaultKey = "crpbot/v1";
    private readonly byte[] _key;

    /// <summary>Creates a hasher.</summary>
    /// <param name="key">Key text; null or empty for the public default.</param>
    public Fingerprint(string? key)
    {
        _key = SHA256.HashData(Encoding.UTF8.GetBytes(string.IsNullOrEmpty(key) ? DefaultKey : key));
    }

    /// <summary>Keyed hash of a value: 64 lower-case hex digits. Used inside the engine to group; printed only in its 8-digit short form.</summary>
    /// <param name="value">The value's bytes.</param>
    public string OfValue(ReadOnlySpan<byte> value)
    {
        Span<byte> hash = stackalloc byte[32];
        HMACSHA256.HashData(_key, value, hash);
        return Convert.ToHexStringLower(hash);
    }

    /// <summary>Fingerprint of a place: 32 lower-case hex digits over rule, path (with archive entry) and keyed content hash.</summary>
    /// <param name="rule">Rule id.</param>
    /// <param name="path">Display path.</param>
    /// <param name="content">What stands there: a hash from <see cref="OfValue"/>, or normalised text.</param>
    public string OfPlace(string rule, string path, string content)
    {
        var text = string.Concat(rule, "\n", path, "\n") + content;
        return OfValue(Encoding.UTF8.GetBytes(text))[..32];
    }
}
