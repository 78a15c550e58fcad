using Crpbot.Core;

namespace Crpbot.Secrets.Engine;

/// <summary>A credential seen in a text, before grouping.</summary>
/// <param name="Rule">The rule that names it.</param>
/// <param name="Start">Offset of its first byte.</param>
/// <param name="End">Offset behind its last byte.</param>
/// <param name="Confidence">Confidence at this place.</param>
/// <param name="Decoded">The credential itself when the text holds it encoded; null when it stands there as it is.</param>
/// <param name="Encoding">How it is encoded (<c>base64</c>, <c>hex</c>, <c>escaped</c>); null when it is not.</param>
/// <param name="Proven">Whether the rule's proof holds; null when it has none.</param>
internal sealed record Detection(SecretRule Rule, int Start, int End, Confidence Confidence, byte[]? Decoded = null, string? Encoding = null, bool? Proven = null)
{
    /// <summary>A detection whose confidence is what the rule's proof says about the value.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="start">Offset of the first byte.</param>
    /// <param name="end">Offset behind the last byte.</param>
    /// <param name="value">The credential, decoded.</param>
    public static Detection Of(SecretRule rule, int start, int end, ReadOnlySpan<byte> value)
    {
        if (rule.Proof is not { } proof) return new Detection(rule, start, end, rule.Rule.Confidence);
        return proof.Holds(value)
            ? new Detection(rule, start, end, Confidence.High, Proven: true)
            : new Detection(rule, start, end, rule.Rule.Confidence > Confidence.Medium ? Confidence.Medium : rule.Rule.Confidence, Proven: false);
    }

    /// <summary>The credential's bytes.</summary>
    /// <param name="text">The text it was seen in.</param>
    public ReadOnlySpan<byte> Value(ReadOnlySpan<byte> text) => Decoded ?? text[Start..End];

    /// <summary>True when the spans share a byte.</summary>
    /// <param name="other">Another detection in the same text.</param>
    public bool Overlaps(Detection other) => Start < other.End && other.Start < End;
}
