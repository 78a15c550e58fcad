using Crpbot.Core;
using Crpbot.Secrets.Assignments;

namespace Crpbot.Secrets.Judging;

/// <summary>Decides whether a candidate is a credential, from name, syntax, value and surroundings.</summary>
public static class GenericJudge
{
    private const int MaxValue = 2048;

    /// <summary>Judges a candidate.</summary>
    /// <param name="text">The text.</param>
    /// <param name="candidate">The candidate.</param>
    /// <param name="kind">What kind of file it is.</param>
    /// <param name="path">Path; null when unknown.</param>
    public static GenericVerdict Judge(ReadOnlySpan<byte> text, in Candidate candidate, SourceKind kind, string? path)
    {
        var value = text.Slice(candidate.ValueStart, candidate.ValueLength);
        if (value.IsEmpty || value.Length > MaxValue) return GenericVerdict.Rejected;
        switch (candidate.Syntax)
        {
            case CandidateSyntax.Basic:
                return GenericVerdict.Of("basic", HeaderJudge.Basic(value));
            case CandidateSyntax.Bearer:
                return GenericVerdict.Of("bearer", HeaderJudge.Bearer(value));
            case CandidateSyntax.Url:
                return GenericVerdict.Of("url", UrlJudge.Judge(text.Slice(candidate.NameStart, candidate.NameLength), value));
        }

        if (candidate.Syntax == CandidateSyntax.Key) return GenericVerdict.Of("secret", TokenJudge.KeyArgument(value));
        var name = text.Slice(candidate.NameStart, candidate.NameLength);
        var meaning = MeaningOf(candidate, name);
        if (meaning.Kind == CredentialNameKind.None) return GenericVerdict.Rejected;
        if (candidate.Syntax == CandidateSyntax.Bytes) return GenericVerdict.Of(RuleOf(meaning.Kind), BytesJudge(value, meaning));
        var shape = ValueShape.Of(value);
        if (IsNoValue(value, name, shape, candidate, kind, meaning.Kind)) return GenericVerdict.Rejected;
        var around = Surroundings.Of(text, candidate, path);
        if (meaning.Kind == CredentialNameKind.Seed && name.SequenceEqual("nonce"u8) && text[Math.Max(0, candidate.NameStart - 200)..candidate.NameStart].IndexOf("realm="u8) >= 0) return GenericVerdict.Rejected;
        var evidence = new ValueEvidence(value, name, shape, candidate, kind, around);
        return meaning.Kind switch
        {
            CredentialNameKind.Password => GenericVerdict.Of(PasswordKind(candidate), PasswordJudge.Judge(evidence, meaning.IsStrong)),
            CredentialNameKind.Passphrase => GenericVerdict.Of("password", PasswordJudge.Phrase(evidence, meaning.IsStrong)),
            CredentialNameKind.PasswordHash => GenericVerdict.Of("password", HashJudge.Judge(value)),
            _ => GenericVerdict.Of(RuleOf(meaning.Kind), TokenJudge.Judge(evidence, meaning)),
        };
    }

    /// <summary>Syntax alone says password for flags of known commands and positional arguments; for <c>-u user:value</c> the name is the user's.</summary>
    private static NameMeaning MeaningOf(in Candidate candidate, ReadOnlySpan<byte> name)
    {
        if (name.IsEmpty) return new NameMeaning(CredentialNameKind.Password, IsStrong: true);
        var meaning = NameMeaning.Of(name);
        return meaning.Kind == CredentialNameKind.None && candidate.Syntax == CandidateSyntax.Flag ? new NameMeaning(CredentialNameKind.Password, IsStrong: true) : meaning;
    }

    /// <summary>Bytes as a counter or all the same fill a table; else they are drawn.</summary>
    private static Confidence? BytesJudge(ReadOnlySpan<byte> value, NameMeaning meaning)
    {
        if (!meaning.IsStrong && meaning.Kind != CredentialNameKind.Key) return null;
        Span<bool> seen = stackalloc bool[256];
        int distinct = 0, count = 0, steps = 0, last = -9;
        for (var i = 0; i + 2 < value.Length; i++)
        {
            if (value[i] != '0' || (value[i + 1] | 0x20) != 'x') continue;
            var number = Digit(value[i + 2]);
            if (i + 3 < value.Length && char.IsAsciiHexDigit((char)value[i + 3])) number = (number * 16) + Digit(value[i + 3]);
            if (!seen[number]) distinct++;
            seen[number] = true;
            if (number - last is 1 or -1 or 0x11) steps++;
            last = number;
            count++;
        }

        return distinct * 2 < count || steps * 2 > count ? null : meaning.IsStrong ? Confidence.Medium : Confidence.Low;
    }

    private static int Digit(byte b) => b <= '9' ? b - '0' : (b | 0x20) - 'a' + 10;

    private static string PasswordKind(in Candidate candidate) => candidate.Syntax == CandidateSyntax.ConnectionString ? "connection-string" : "password";

    private static string RuleOf(CredentialNameKind kind) => kind switch
    {
        CredentialNameKind.ApiKey => "api-key",
        CredentialNameKind.Secret or CredentialNameKind.Key => "secret",
        CredentialNameKind.Seed => "seed",
        _ => "token",
    };

    /// <summary>What no name makes a credential.</summary>
    private static bool IsNoValue(ReadOnlySpan<byte> value, ReadOnlySpan<byte> name, in ValueShape shape, in Candidate candidate, SourceKind kind, CredentialNameKind meaning)
    {
        if (shape.Letters + shape.Digits < 2 && shape.Length < 6) return true;
        if (PlainWords.Contains(value) || (Placeholder.IsPlaceholder(value) && !(meaning == CredentialNameKind.Password && IsSalted(value, shape)))) return true;
        var bare = candidate.Quote == 0 && candidate.Syntax != CandidateSyntax.Markup;
        if (CodeText.IsCode(value, shape, bare)) return true;
        if (ValueNames.IsName(value, name) && !(meaning == CredentialNameKind.Password && IsWeakPassword(value, name, shape))) return true;
        if (bare && kind == SourceKind.Unknown && shape is { Lower: 0, Separators: > 0 }) return true;
        return IsEncrypted(value) || value.StartsWith("pass:"u8) || (bare && kind == SourceKind.Unknown && shape.Digits == 0);
    }

    /// <summary><c>changeme4real</c>, <c>example123</c>: someone did change it.</summary>
    private static bool IsSalted(ReadOnlySpan<byte> value, in ValueShape shape) =>
        shape.Digits is > 0 and < 5 && shape.Lower + shape.Digits == shape.Length && shape.Length is >= 8 and <= 16 && (value.StartsWith("example"u8) || value.StartsWith("change"u8)) && !Placeholder.IsTemplate(value);

    /// <summary><c>rootpw5</c>, <c>redispass</c>, <c>MyS3cretPw</c>: made of words for passwords, and yet one; but not <c>db_password</c>.</summary>
    private static bool IsWeakPassword(ReadOnlySpan<byte> value, ReadOnlySpan<byte> name, in ValueShape shape)
    {
        if (shape.Separators > 0 || shape.Spaces > 0 || ValueNames.IsSame(value, name) || ValueNames.IsNext(value, name)) return false;
        return shape.Digits > 0 || (shape.Upper == 0 && shape.Length <= 10 && !value.EndsWith("word"u8));
    }

    /// <summary>Ansible vault, Jasypt, SOPS, sealed and KMS values can be read only with another key.</summary>
    private static bool IsEncrypted(ReadOnlySpan<byte> value) =>
        value.StartsWith("$ANSIBLE_VAULT"u8) || value.StartsWith("ENC("u8) || value.StartsWith("ENC["u8) || value.StartsWith("AQICAH"u8) || value.StartsWith("{cipher}"u8) || value.StartsWith("!vault"u8) || value.StartsWith("vault:v1:"u8) || value.StartsWith("-----BEGIN"u8);
}
