using Crpbot.Core;
using Crpbot.Secrets.Assignments;

namespace Crpbot.Secrets.Judging;

/// <summary>Tokens, keys and secrets: machines draw them, so that they must look random.</summary>
internal static class TokenJudge
{
    /// <summary>Confidence that the value is a token, key, secret or salt; null for no.</summary>
    /// <param name="e">The evidence.</param>
    /// <param name="meaning">What the name means.</param>
    public static Confidence? Judge(in ValueEvidence e, NameMeaning meaning)
    {
        var shape = e.Shape;
        if (e.Value.IndexOf((byte)'=') is > 4 and var sign && sign < e.Value.Length - 3 && NameMeaning.Of(e.Value[..sign]).IsStrong) return null; // a whole assignment
        if (IsPublicKey(e.Value) || e.Value.StartsWith("{SHA"u8) || e.Value.StartsWith("3MVG9"u8)) return null; // a hash; the public half of a Salesforce app
        if (shape.Foreign > 0 || (e.Around.IsTranslation && shape.Digits == 0) || e.Around.IsGenerated && !meaning.IsStrong) return null;
        if (meaning.Kind == CredentialNameKind.Cookie && e.Name.Length == 3 && shape.Length < 40) return null;
        if (e.Value.IndexOf((byte)'[') >= 0 || (shape.Separators > 1 && shape.Lower + shape.Separators == shape.Length && e.Value.IndexOf((byte)'.') > 0)) return null;
        if (e.Value[0] is (byte)'&' or (byte)'?' or (byte)',' or (byte)';' || e.Value.Count("\\x"u8) > 2) return null;
        if (shape.Digits == 0 && shape.Upper == 0 && e.Value.IndexOf((byte)'/') > 0 && shape.Length < 40) return null;
        if (shape.Spaces > 0) return Sentence(e, meaning);
        if (e.Around.IsJoined && shape.Length < 20) return null;
        if (e.Around.IsSentence && (shape.Digits == 0 || shape.Letters == 0)) return null;
        if (e.Syntax == CandidateSyntax.Comparison && shape.Length < 16) return null;
        var found = meaning.IsStrong ? Strong(e, meaning.Kind) : Weak(e, meaning.Kind);
        return found;
    }

    /// <summary>The literal key of a cipher or MAC.</summary>
    /// <param name="value">The value.</param>
    public static Confidence? KeyArgument(ReadOnlySpan<byte> value)
    {
        var shape = ValueShape.Of(value);
        if (shape.Length < 8 || shape.Spaces + shape.Foreign > 0 || (shape.Digits == 0 && shape.Length < 14 && shape.Specials == 0) || Placeholder.IsPlaceholder(value) || CodeText.IsCode(value, shape, bare: false) || ValueNames.IsName(value, default)) return null;
        return WordLikeness.Coverage(value) < 0.45 || shape.Separators > 0 ? Confidence.Medium : Confidence.Low;
    }

    /// <summary>A subject public key info (RFC 5280) of RSA in Base64, 512 to 4096 bits.</summary>
    private static bool IsPublicKey(ReadOnlySpan<byte> value) =>
        value.StartsWith("MFwwDQYJKoZIhvcNAQEB"u8) || value.StartsWith("MIGfMA0GCSqGSIb3DQEBAQUAA4GN"u8) || value.StartsWith("MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8"u8) || value.StartsWith("MIICIjANBgkqhkiG9w0BAQEFAAOCAg8"u8);

    private static Confidence? Strong(in ValueEvidence e, CredentialNameKind kind)
    {
        var shape = e.Shape;
        var human = kind is CredentialNameKind.Secret or CredentialNameKind.Seed;
        if (kind == CredentialNameKind.Seed && shape.Length >= 6 && shape.Digits + shape.Specials > 0 && e.IsQuoted && e.Coverage < 0.8) return Confidence.Medium;
        if (shape.Length < (human ? 6 : 8)) return shape.Length >= 4 && shape.Digits > 0 && shape.Letters > 0 && e.IsQuoted ? Confidence.Low : null;
        if (ValueShape.IsUuid(e.Value)) return Confidence.Medium;
        if (shape.Letters == 0) return shape.Length >= 16 && kind is CredentialNameKind.Key or CredentialNameKind.Seed or CredentialNameKind.Secret && e.IsQuoted && shape.Digits == shape.Length ? Confidence.Medium : shape.Length >= 12 && shape.Specials == 0 && shape.Separators == 0 && e.IsQuoted ? Confidence.Low : null;
        if (shape.Digits == 0 && shape.Specials == 0) return Letters(e, human);
        if (e.IsWordy) return Wordy(e, human);
        if (e.Coverage >= 0.4 && (shape.Length < 14 || (shape.Separators > 0 && shape.Length < 24)) && !human) return Confidence.Low;
        if (!human && shape.Length < 12 && shape.Upper == 0 && shape.Separators > 0) return Confidence.Low;
        if (shape.Digits == 0) return shape.Length >= 16 || human ? Confidence.Medium : Confidence.Low;
        if (shape.Length >= 16 && Entropy.PerChar(e.Value) >= 3) return Confidence.High;
        return Confidence.Medium;
    }

    /// <summary>Letters and separators only: random ones pass; of words only a sole one as the secret in code.</summary>
    private static Confidence? Letters(in ValueEvidence e, bool human)
    {
        var shape = e.Shape;
        if (!e.IsWordy && e.Coverage < 0.45) return shape.Length >= 16 || (human && shape.Length >= 8) || (e.IsQuoted && shape.Length >= 10) ? Confidence.Medium : Confidence.Low;
        return Wordy(e, human);
    }

    /// <summary>People write signing secrets of words in code and settings; what a YAML file names so is rather a reference.</summary>
    private static Confidence? Wordy(in ValueEvidence e, bool human)
    {
        if (!human) return null;
        var assigned = e.Syntax == CandidateSyntax.Assignment && (e.IsQuoted || (e.Source is SourceKind.Config or SourceKind.Shell && e.Shape.Digits > 0));
        assigned |= e.Syntax == CandidateSyntax.Argument && e.Shape.Digits > 0;
        if (assigned && e.Shape.Length >= 8 && !IsTitle(e.Value)) return Confidence.Medium;
        if (!e.IsQuoted) return null;
        if (e.Syntax == CandidateSyntax.Entry && e.Shape.Digits > 0 && e.Shape.Separators == 0) return Confidence.Medium;
        return e.Source == SourceKind.Code && e.Shape.Separators == 0 && e.Shape.Upper == 0 && e.Syntax == CandidateSyntax.Entry ? Confidence.Medium : Confidence.Low;
    }

    private static bool IsTitle(ReadOnlySpan<byte> value) => char.IsAsciiLetterUpper((char)value[0]) && ValueShape.Of(value[1..]) is { Upper: 0, Digits: 0, Separators: 0 };

    private static Confidence? Weak(in ValueEvidence e, CredentialNameKind kind)
    {
        var shape = e.Shape;
        var least = kind is CredentialNameKind.Cookie or CredentialNameKind.Auth || (kind == CredentialNameKind.Key && (!e.IsQuoted || shape.Classes < 3)) ? 16 : kind == CredentialNameKind.Seed ? 8 : 12;
        if (kind == CredentialNameKind.Key && shape.Digits == shape.Length && shape.Length >= 16 && e.IsQuoted && e.Source == SourceKind.Code && e.Syntax == CandidateSyntax.Assignment && Entropy.PerChar(e.Value) > 2.5) return Confidence.Medium;
        if (shape.Length < least || shape.Letters == 0 || e.Coverage >= 0.4) return null;
        if (ValueShape.IsUuid(e.Value)) return Confidence.Low;
        if (shape.Digits == 0) return shape.Length >= 20 && shape.Upper > 0 && shape.Lower > 0 && e.Coverage < 0.25 ? Confidence.Medium : Confidence.Low;
        if (shape.IsHex && shape.Length is not (32 or 40 or 48 or 64 or 128)) return Confidence.Low;
        return Entropy.PerChar(e.Value) >= (shape.Length < 16 ? 2.5 : 3) ? Confidence.Medium : Confidence.Low;
    }

    /// <summary>A signing secret made of words, as frameworks' tutorials have it.</summary>
    private static Confidence? Sentence(in ValueEvidence e, NameMeaning meaning)
    {
        if (!e.IsQuoted || !meaning.IsStrong || meaning.Kind is not (CredentialNameKind.Secret or CredentialNameKind.Key) || e.Around.IsTranslation) return null;
        if (e.Value.IndexOfAny((byte)'(', (byte)'=', (byte)';') >= 0) return null;
        if (e.Shape.Length is < 8 or > 80 || e.Value[0] == ' ' || e.Value[^1] is (byte)' ' or (byte)':' or (byte)'.' or (byte)'?') return null;
        if (e.Shape.Digits + e.Shape.Specials > 0 && e.Coverage < 0.6) return Confidence.Medium;
        return e.Source == SourceKind.Code && e.Shape.Upper == 0 ? Confidence.Medium : null;
    }
}
