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
        if (shape.Foreign > 0 || e.Around.IsTranslation && e.IsWordy || e.Around.IsGenerated && !meaning.IsStrong) return null;
        if (shape.Spaces > 0) return Sentence(e, meaning);
        if (e.Around.IsJoined && shape.Length < 20) return null;
        if (e.Around.IsSentence && (shape.Digits == 0 || shape.Letters == 0)) return null;
        if (e.Syntax == CandidateSyntax.Comparison && shape.Length < 16) return null;
        var found = meaning.IsStrong ? Strong(e, meaning.Kind) : Weak(e, meaning.Kind);
        return found;
    }

    private static Confidence? Strong(in ValueEvidence e, CredentialNameKind kind)
    {
        var shape = e.Shape;
        var human = kind is CredentialNameKind.Secret;
        if (shape.Length < (human ? 6 : 8)) return shape.Length >= 4 && shape.Digits > 0 && shape.Letters > 0 && e.IsQuoted ? Confidence.Low : null;
        if (ValueShape.IsUuid(e.Value)) return Confidence.Medium;
        if (shape.Letters == 0) return shape.Length >= 12 && shape.Specials == 0 && shape.Separators == 0 && e.IsQuoted ? Confidence.Low : null;
        if (shape.Digits == 0 && shape.Specials == 0) return Letters(e, human);
        if (e.IsWordy) return human && shape.Digits > 0 && e.IsQuoted && shape.Separators == 0 ? Confidence.Medium : human && e.IsQuoted ? Confidence.Low : null;
        if (e.Coverage >= 0.4 && shape.Length < 14 && !human) return Confidence.Low;
        if (shape.Digits == 0) return shape.Length >= 16 || human ? Confidence.Medium : Confidence.Low;
        if (shape.Length >= 16 && Entropy.PerChar(e.Value) >= 3) return Confidence.High;
        return Confidence.Medium;
    }

    /// <summary>Letters and separators only: random ones pass; of words only a sole one as the secret in code.</summary>
    private static Confidence? Letters(in ValueEvidence e, bool human)
    {
        var shape = e.Shape;
        if (!e.IsWordy && e.Coverage < 0.45) return shape.Length >= 16 || (human && shape.Length >= 8) || (e.IsQuoted && shape.Length >= 10) ? Confidence.Medium : Confidence.Low;
        if (!human || shape.Separators > 0 || !e.IsQuoted || shape.Upper > 0) return human && e.IsQuoted && e.Source == SourceKind.Code ? Confidence.Low : null;
        return e.Source == SourceKind.Code && e.Syntax is CandidateSyntax.Assignment or CandidateSyntax.Entry ? Confidence.Medium : Confidence.Low;
    }

    private static Confidence? Weak(in ValueEvidence e, CredentialNameKind kind)
    {
        var shape = e.Shape;
        var least = kind is CredentialNameKind.Key or CredentialNameKind.Cookie or CredentialNameKind.Auth ? 16 : 12;
        if (shape.Length < least || shape.Letters == 0 || e.Coverage >= 0.4) return null;
        if (ValueShape.IsUuid(e.Value)) return kind is CredentialNameKind.Key ? Confidence.Low : Confidence.Low;
        if (shape.Digits == 0) return shape.Length >= 20 && shape.Upper > 0 && shape.Lower > 0 && e.Coverage < 0.25 ? Confidence.Medium : Confidence.Low;
        if (shape.IsHex && shape.Length is not (32 or 40 or 48 or 64 or 128)) return Confidence.Low;
        return Entropy.PerChar(e.Value) >= 3 ? Confidence.Medium : Confidence.Low;
    }

    /// <summary>A signing secret made of words, as frameworks' tutorials have it.</summary>
    private static Confidence? Sentence(in ValueEvidence e, NameMeaning meaning)
    {
        if (!e.IsQuoted || !meaning.IsStrong || meaning.Kind is not (CredentialNameKind.Secret or CredentialNameKind.Key) || e.Around.IsTranslation) return null;
        if (e.Shape.Length is < 8 or > 80 || e.Value[0] == ' ' || e.Value[^1] is (byte)' ' or (byte)':' or (byte)'.' or (byte)'?') return null;
        if (e.Shape.Digits + e.Shape.Specials > 0 && e.Coverage < 0.6) return Confidence.Medium;
        return e.Source == SourceKind.Code && e.Shape.Upper == 0 ? Confidence.Medium : null;
    }
}
