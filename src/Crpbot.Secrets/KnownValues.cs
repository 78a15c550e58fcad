using System.Collections.Concurrent;
using System.Text;
using Crpbot.Core;
using Crpbot.Secrets.Engine;
using Crpbot.Secrets.Patterns;
using Crpbot.Secrets.Prefilter;

namespace Crpbot.Secrets;

/// <summary>
/// The credentials found so far, in memory for the length of a run only, and where else they stand word for word. Only values that no text holds by
/// chance are looked for: eight characters or more, with letters and digits (or signs), found with at least medium confidence.
/// </summary>
internal sealed class KnownValues
{
    private const int MinLength = 8, MaxLength = 512, MaxValues = 2000;
    private readonly ConcurrentDictionary<string, KnownValue> _values = new(StringComparer.Ordinal);
    private AnchorIndex? _index;
    private KnownValue[] _byAnchor = [];

    /// <summary>Keeps a credential.</summary>
    /// <param name="detection">What was found.</param>
    /// <param name="value">Its value.</param>
    public void Keep(Detection detection, ReadOnlySpan<byte> value)
    {
        if (value.Length is < MinLength or > MaxLength || detection.Confidence == Confidence.Low || detection.Rule.Kind is SecretKind.PrivateKey || !IsDistinctive(value)) return;
        if (_values.Count < MaxValues) _values.TryAdd(Encoding.Latin1.GetString(value), new KnownValue(value.ToArray(), detection.Rule, detection.Confidence));
    }

    /// <summary>Prepares the search.</summary>
    /// <returns>False when there is nothing to look for.</returns>
    public bool Begin()
    {
        var builder = new AnchorIndex.Builder();
        var byAnchor = new List<KnownValue>();
        foreach (var text in _values.Keys.Order(StringComparer.Ordinal))
            if (builder.Add(text) == byAnchor.Count) byAnchor.Add(_values[text]);
        (_byAnchor, _index) = ([.. byAnchor], byAnchor.Count > 0 ? builder.Build() : null);
        return _index is not null;
    }

    /// <summary>Adds the places of known values that nothing was found at.</summary>
    /// <param name="places">Where they stand in a text, from <see cref="Places"/>.</param>
    /// <param name="found">What the rules found in it, in text order; receives the rest.</param>
    /// <returns>The added ones.</returns>
    public static List<Detection> Add(List<Detection> places, List<Detection> found)
    {
        var added = new List<Detection>();
        foreach (var detection in places)
            if (!found.Exists(f => f.Overlaps(detection)) && !added.Exists(a => a.Overlaps(detection))) added.Add(detection);
        found.AddRange(added);
        found.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return added;
    }

    /// <summary>Where known values stand; nearly always nowhere.</summary>
    /// <param name="text">The text.</param>
    public List<Detection> Places(ReadOnlySpan<byte> text)
    {
        var places = new List<Detection>();
        Span<AnchorHit> hits = stackalloc AnchorHit[32];
        var from = 0;
        int count;
        while ((count = _index!.Next(text, ref from, hits)) > 0)
        {
            foreach (var hit in hits[..count])
            {
                var (value, rule, confidence) = _byAnchor[hit.Anchor];
                var end = hit.Start + value.Length;
                if (!text[hit.Start..end].SequenceEqual(value) || Touches(text, hit.Start - 1, value[0]) || Touches(text, end, value[^1])) continue;
                places.Add(new Detection(rule, hit.Start, end, confidence));
            }
        }

        return places;
    }

    /// <summary>True when the value is part of a longer word.</summary>
    private static bool Touches(ReadOnlySpan<byte> text, int at, byte edge) => at >= 0 && at < text.Length && ByteClass.Word.Contains(edge) && ByteClass.Word.Contains(text[at]);

    /// <summary>Names and phrases of words stand in many places by chance; a digit or an unusual sign among letters makes a value its own.</summary>
    private static bool IsDistinctive(ReadOnlySpan<byte> value)
    {
        bool letter = false, other = false;
        foreach (var b in value)
        {
            if (char.IsAsciiLetter((char)b)) letter = true;
            else if (b > ' ' && b is not ((byte)'-' or (byte)'_' or (byte)'.' or (byte)'/' or (byte)':' or (byte)'@')) other = true;
        }

        return letter && other;
    }

    private sealed record KnownValue(byte[] Value, SecretRule Rule, Confidence Confidence);
}
