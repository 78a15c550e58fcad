using Crpbot.Core;
using Crpbot.Secrets.Assignments;

namespace Crpbot.Secrets.Judging;

/// <summary>Passwords: people choose them, so that words count; what speaks against one is that it is a label, a type or a name.</summary>
internal static class PasswordJudge
{
    /// <summary>Confidence that the value is a password; null for no.</summary>
    /// <param name="e">The evidence.</param>
    /// <param name="strong">True when the name leaves little doubt.</param>
    public static Confidence? Judge(in ValueEvidence e, bool strong)
    {
        if (e.Shape.Length < 3 || e.Shape.Length > 200) return null;
        if (e.Shape.Spaces > 0) return WithSpaces(e);
        if (e.Shape.Foreign > 0) return Foreign(e);
        if (e.Around.IsGenerated && e.IsWordy) return null;
        if (e.Around.IsJoined) return e.Shape.Digits > 0 && e.Shape.Length >= 8 && !e.IsWordy ? Confidence.Low : null;
        if (e.Around.IsSentence && e.Syntax != CandidateSyntax.Flag && !IsMixed(e.Shape)) return null;
        if (IsHash(e)) return Confidence.Low;
        var found = e.Shape.Letters == 0 ? Digits(e) : e.Shape.Digits == 0 && e.Shape.Specials == 0 ? Words(e) : Mixed(e);
        return strong || found is null ? found : Weaker(e, found.Value);
    }

    /// <summary>Pass phrases may hold spaces.</summary>
    /// <param name="e">The evidence.</param>
    /// <param name="strong">True when the name leaves little doubt.</param>
    public static Confidence? Phrase(in ValueEvidence e, bool strong)
    {
        if (e.Shape.Spaces == 0) return Judge(e, strong);
        if (!strong || !e.IsQuoted || e.Around.IsTranslation || e.Shape.Foreign > 0 || e.Shape.Specials > 2 || e.Value.IndexOf("hrase"u8) >= 0) return null;
        return e.Shape.Spaces >= 2 && e.Shape.Upper <= 2 ? Confidence.Medium : Confidence.Low;
    }

    private static Confidence? Weaker(in ValueEvidence e, Confidence found)
    {
        if (found == Confidence.High) return Confidence.Medium;
        if (ValueShape.IsUuid(e.Value)) return Confidence.Low;
        return IsMixed(e.Shape) && !e.IsWordy && e.Shape.Length >= 6 ? Confidence.Medium : Confidence.Low;
    }

    /// <summary>A hash does not open anything until someone has found what it is of.</summary>
    private static bool IsHash(in ValueEvidence e)
    {
        if (e.Shape.Length is > 33 and < 44 && e.Value[32] == ':' && ValueShape.Of(e.Value[..32]).IsHex) return true;
        if (e.Value[0] == '*' && e.Shape.Length == 41 && ValueShape.Of(e.Value[1..]).IsHex) return true;
        if (e.Shape.Length >= 40 && (e.Value.StartsWith("pbkdf2"u8) || e.Value.StartsWith("{SSHA"u8) || e.Value.StartsWith("{bcrypt"u8) || e.Value.StartsWith("sha1$"u8) || e.Value.StartsWith("argon2"u8) || e.Value.StartsWith("bcrypt"u8))) return true;
        if (e.Value[0] == '$' && e.Shape.Length >= 20 && e.Value[1..].IndexOf((byte)'$') is > 0 and < 14) return true;
        if (e.Shape.IsHex && e.Shape.Length == 32 && e.Syntax == CandidateSyntax.Sql) return true;
        return e.Shape.IsHex && e.Shape.Length is 40 or 64 or 128 && e.Syntax != CandidateSyntax.Assignment && e.Syntax != CandidateSyntax.Flag;
    }

    private static bool IsMixed(in ValueShape shape) => shape.Digits > 0 && shape.Letters > 0 && shape.Length >= 5;

    private static Confidence? WithSpaces(in ValueEvidence e)
    {
        if (!e.IsQuoted || e.Around.IsTranslation || e.Shape.Length > 40 || e.Shape.Spaces > 3 || e.Shape.Digits == 0) return null;
        return e.Coverage < 0.4 && e.Shape.Spaces == 1 && e.Value[0] != ' ' && e.Value[^1] != ' ' ? Confidence.Medium : Confidence.Low;
    }

    /// <summary>A few letters with accents are as good as others; a word of another script is a label.</summary>
    private static Confidence? Foreign(in ValueEvidence e)
    {
        if (e.Shape.Foreign * 2 > e.Shape.Length || e.Around.IsTranslation) return null;
        return e.Shape.Foreign * 3 <= e.Shape.Length && e.Shape.Letters > 0 && (e.Shape.Digits > 0 || (e.Source is SourceKind.Config or SourceKind.Shell && !e.Around.IsSentence)) ? Confidence.Medium : Confidence.Low;
    }

    private static Confidence? Digits(in ValueEvidence e)
    {
        if (e.Shape.Digits < 3) return e.Shape.Length >= 6 && e.IsQuoted ? Confidence.Low : null;
        if (e.Shape.Digits < e.Shape.Length) return e.Shape.Specials > 0 ? Confidence.Medium : null;
        if (e.Syntax == CandidateSyntax.Comparison || e.Around.IsTranslation) return Confidence.Low;
        if (e.Shape.Length < 4) return Confidence.Low;
        return e.IsQuoted || e.Source is SourceKind.Config or SourceKind.Shell || e.Syntax is CandidateSyntax.Flag or CandidateSyntax.Sql or CandidateSyntax.ConnectionString or CandidateSyntax.Prose ? Confidence.Medium : Confidence.Low;
    }

    /// <summary>Letters and separators only.</summary>
    private static Confidence? Words(in ValueEvidence e)
    {
        if (e.Around.IsTranslation) return e.IsWordy ? null : Confidence.Low;
        if (e.Shape.Length < 4) return Confidence.Low;
        if (!e.IsWordy) return e.IsQuoted || e.Syntax is CandidateSyntax.Flag or CandidateSyntax.Markup or CandidateSyntax.ConnectionString || e.Source is SourceKind.Config or SourceKind.Shell || e.Shape.Length >= 6 ? Confidence.Medium : Confidence.Low;
        if (e.Shape.Upper > 0 && e.Shape.Lower == 0 && e.Shape.Separators > 0) return null;
        if (e.Shape.Separators > 0) return Joined(e);
        if (PlainWords.IsFirstPassword(e.Value)) return FirstPassword(e);
        var camel = CamelParts(e.Value);
        if (camel > 0) return Confidence.Low;
        var title = char.IsAsciiLetterUpper((char)e.Value[0]);
        return e.Syntax switch
        {
            CandidateSyntax.Comparison or CandidateSyntax.Prose or CandidateSyntax.Positional => Confidence.Low,
            CandidateSyntax.Markup or CandidateSyntax.Argument => title ? Confidence.Low : Confidence.Medium,
            CandidateSyntax.Entry => e.Source is SourceKind.Prose or SourceKind.Unknown && !e.IsQuoted ? Confidence.Low : Confidence.Medium,
            CandidateSyntax.ConnectionString => e.Around.IsPair ? Confidence.Medium : Confidence.Low,
            _ => title && e.Source == SourceKind.Code ? Confidence.Low : Confidence.Medium,
        };
    }

    /// <summary><c>admin</c> as the password of a settings file is one; in code it is as often a sample.</summary>
    private static Confidence FirstPassword(in ValueEvidence e) =>
        !e.Around.IsComment && (e.Source is SourceKind.Config or SourceKind.Shell || e.Syntax is CandidateSyntax.Assignment or CandidateSyntax.Entry or CandidateSyntax.Sql or CandidateSyntax.Flag) ? Confidence.Medium : Confidence.Low;

    /// <summary>Words with hyphens, underscores or dots between: a pass phrase as often as the name of something.</summary>
    private static Confidence Joined(in ValueEvidence e)
    {
        if (e.Syntax is CandidateSyntax.Comparison or CandidateSyntax.Prose or CandidateSyntax.Positional or CandidateSyntax.ConnectionString) return Confidence.Low;
        if (e.Value[0] is (byte)'-' or (byte)'.' || e.Value[^1] is (byte)'-' or (byte)'.' or (byte)'_') return Confidence.Low;
        if (e.Syntax == CandidateSyntax.Argument && ValueNames.HoldsCredentialWord(e.Value)) return Confidence.Low;
        var words = NameWords.Of(e.Value);
        for (var i = 0; i < words.Count; i++)
            if (words[i] is NameRole.Tail or NameRole.Action or NameRole.WeakTail or NameRole.Hash) return Confidence.Low;
        return Confidence.Medium;
    }

    private static int CamelParts(ReadOnlySpan<byte> value)
    {
        var parts = 0;
        for (var i = 1; i < value.Length; i++)
            if (char.IsAsciiLetterUpper((char)value[i]) && char.IsAsciiLetterLower((char)value[i - 1])) parts++;
        return parts;
    }

    private static Confidence? Mixed(in ValueEvidence e)
    {
        var shape = e.Shape;
        if (e.Syntax == CandidateSyntax.Positional && shape is { Separators: > 1, Upper: 0, Specials: 0 } && e.IsWordy) return Confidence.Low;
        if (shape.Digits == 0 && !IsSpecialPassword(e)) return null;
        if (e.Syntax == CandidateSyntax.Positional && (shape.Length < 6 || (e.IsWordy && CamelParts(e.Value) > 0))) return Confidence.Low;
        if (shape.Length < 4) return Confidence.Low;
        if (!e.IsQuoted && e.Syntax == CandidateSyntax.Prose && shape.Digits == 0) return Confidence.Low;
        if (shape.Classes >= 3 && shape.Length >= 8 && e.Coverage < 0.8) return Confidence.High;
        return Confidence.Medium;
    }

    /// <summary>Letters with punctuation but no digit: a password as <c>Passw@rd!</c>, or text as <c>Name:</c>.</summary>
    private static bool IsSpecialPassword(in ValueEvidence e)
    {
        if (e.Value[^1] is (byte)':' or (byte)',' or (byte)';' or (byte)'(' or (byte)'?' or (byte)'=' or (byte)'>') return false;
        if (e.Value[0] is (byte)':' or (byte)',' or (byte)';' or (byte)')' or (byte)'.' or (byte)'=' or (byte)'&' or (byte)'>' or (byte)'/') return false;
        foreach (var b in e.Value)
            if (b is (byte)'@' or (byte)'!' or (byte)'$' or (byte)'%' or (byte)'^' or (byte)'&' or (byte)'#' or (byte)'*' or (byte)'+' or (byte)'~' or (byte)'?') return e.Value[^1] != '!' || !e.IsWordy || e.IsQuoted;
        return !e.IsWordy && e.Shape.Length >= 8;
    }
}
