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

        var name = text.Slice(candidate.NameStart, candidate.NameLength);
        var meaning = MeaningOf(candidate, name);
        if (meaning.Kind == CredentialNameKind.None) return GenericVerdict.Rejected;
        var shape = ValueShape.Of(value);
        if (IsNoValue(value, name, shape, candidate, kind)) return GenericVerdict.Rejected;
        var around = Surroundings.Of(text, candidate, path);
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

    private static string PasswordKind(in Candidate candidate) => candidate.Syntax == CandidateSyntax.ConnectionString ? "connection-string" : "password";

    private static string RuleOf(CredentialNameKind kind) => kind switch
    {
        CredentialNameKind.ApiKey => "api-key",
        CredentialNameKind.Secret or CredentialNameKind.Key => "secret",
        CredentialNameKind.Seed => "seed",
        _ => "token",
    };

    /// <summary>What no name makes a credential.</summary>
    private static bool IsNoValue(ReadOnlySpan<byte> value, ReadOnlySpan<byte> name, in ValueShape shape, in Candidate candidate, SourceKind kind)
    {
        if (shape.Letters + shape.Digits < 2 && shape.Length < 6) return true;
        if (PlainWords.Contains(value) || Placeholder.IsPlaceholder(value)) return true;
        var bare = candidate.Quote == 0 && candidate.Syntax != CandidateSyntax.Markup;
        if (CodeText.IsCode(value, shape, bare)) return true;
        return IsEncrypted(value) || ValueNames.IsName(value, name) || (bare && kind == SourceKind.Unknown && shape.Digits == 0);
    }

    /// <summary>Ansible vault, Jasypt, SOPS, sealed and KMS values can be read only with another key.</summary>
    private static bool IsEncrypted(ReadOnlySpan<byte> value) =>
        value.StartsWith("$ANSIBLE_VAULT"u8) || value.StartsWith("ENC("u8) || value.StartsWith("ENC["u8) || value.StartsWith("AQICAH"u8) || value.StartsWith("{cipher}"u8) || value.StartsWith("!vault"u8) || value.StartsWith("vault:v1:"u8) || value.StartsWith("-----BEGIN"u8);
}
