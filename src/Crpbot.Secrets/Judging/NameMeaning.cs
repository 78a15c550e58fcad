using System.Runtime.InteropServices;

namespace Crpbot.Secrets.Judging;

/// <summary>What a name says about its value.</summary>
/// <param name="Kind">Kind of credential.</param>
/// <param name="IsStrong">True when the name leaves little doubt; else the value must look random.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct NameMeaning(CredentialNameKind Kind, bool IsStrong)
{
    private const int MaxName = 160;

    /// <summary>Judges a name: <c>dbPassword</c>, <c>API_KEY</c>, <c>spring.datasource.password</c>; but not <c>passwordField</c>, <c>token_url</c>, <c>primaryKey</c>.</summary>
    /// <param name="name">Its bytes.</param>
    public static NameMeaning Of(ReadOnlySpan<byte> name)
    {
        if (name.Length is < 2 or > MaxName) return default;
        var words = NameWords.Of(name);
        for (var i = words.Count - 1; i >= words.Segment; i--)
        {
            var kind = KindOf(words, i);
            if (kind == CredentialNameKind.None) continue;
            var meaning = Qualify(words, i, kind);
            return meaning.IsStrong && i == words.Count - 1 && IsPlural(name, kind) ? meaning with { IsStrong = false } : meaning;
        }

        return default;
    }

    /// <summary><c>passwords</c>, <c>tokens</c>, <c>secrets</c> hold names or lists.</summary>
    private static bool IsPlural(ReadOnlySpan<byte> name, CredentialNameKind kind)
    {
        var last = name[^1];
        return last is (byte)'s' or (byte)'S' && name.Length > 4 && kind is CredentialNameKind.Password or CredentialNameKind.Token or CredentialNameKind.Secret or CredentialNameKind.ApiKey or CredentialNameKind.Key && (name[^2] | 0x20) is not 's' and not 'a';
    }

    private static CredentialNameKind KindOf(NameWords words, int at) => words[at] switch
    {
        NameRole.Password or NameRole.Pass => CredentialNameKind.Password,
        NameRole.Passphrase => CredentialNameKind.Passphrase,
        NameRole.Secret => CredentialNameKind.Secret,
        NameRole.Token => CredentialNameKind.Token,
        NameRole.ApiKey => CredentialNameKind.ApiKey,
        NameRole.Key => CredentialNameKind.Key,
        NameRole.Auth => CredentialNameKind.Auth,
        NameRole.Credential => CredentialNameKind.Credential,
        NameRole.Seed => CredentialNameKind.Seed,
        NameRole.Cookie or NameRole.Signature => CredentialNameKind.Cookie,
        NameRole.Hash when at > 0 && words[at - 1] is NameRole.Password or NameRole.Pass => CredentialNameKind.PasswordHash,
        _ => CredentialNameKind.None,
    };

    private static NameMeaning Qualify(NameWords words, int head, CredentialNameKind kind)
    {
        var strong = true;
        for (var i = head + 1; i < words.Count; i++)
        {
            switch (words[i])
            {
                case NameRole.Tail or NameRole.Action or NameRole.Verb or NameRole.TokenKiller or NameRole.Hash:
                    return default;
                case NameRole.WeakTail or NameRole.Unknown or NameRole.KeyKiller:
                    strong = false;
                    break;
            }
        }

        var before = head > 0 ? words[head - 1] : NameRole.Unknown;
        if (head > 0 && before == NameRole.KeyKiller && kind == CredentialNameKind.Key) return default;
        var verb = words.Segment < head && words[words.Segment] is NameRole.Verb or NameRole.Action;
        return kind switch
        {
            CredentialNameKind.Password when words[head] == NameRole.Pass && before is NameRole.TokenKiller or NameRole.Tail => default,
            CredentialNameKind.Password or CredentialNameKind.Passphrase => new(kind, strong && !verb),
            CredentialNameKind.Key => OfKey(words, head, strong && !verb),
            CredentialNameKind.Token when before == NameRole.TokenKiller || (before == NameRole.Key && head > 1 && words[head - 2] == NameRole.KeyKiller) => default,
            CredentialNameKind.Token when before is NameRole.Tail or NameRole.Hash => new(kind, IsStrong: false),
            CredentialNameKind.Token or CredentialNameKind.Secret or CredentialNameKind.ApiKey => new(kind, strong && !verb),
            CredentialNameKind.Seed => new(kind, strong && (words.Count == 1 || before is NameRole.Password or NameRole.Secret or NameRole.KeyQualifier or NameRole.Hash or NameRole.Neutral or NameRole.Auth)),
            CredentialNameKind.PasswordHash => new(kind, strong),
            _ => new(kind, IsStrong: false),
        };
    }

    /// <summary>A key is what its qualifiers say; without one it can be anything.</summary>
    private static NameMeaning OfKey(NameWords words, int head, bool strong)
    {
        var first = Math.Max(0, head - 3);
        var result = new NameMeaning(CredentialNameKind.Key, IsStrong: false);
        for (var i = head - 1; i >= first; i--)
        {
            switch (words[i])
            {
                case NameRole.Api:
                    return new(CredentialNameKind.ApiKey, strong);
                case NameRole.Secret:
                    return new(CredentialNameKind.Secret, strong);
                case NameRole.Token or NameRole.Auth or NameRole.Password or NameRole.ApiKey:
                    return new(CredentialNameKind.ApiKey, strong);
                case NameRole.KeyQualifier:
                    result = new(CredentialNameKind.Key, strong);
                    break;
                case NameRole.KeyKiller or NameRole.Tail or NameRole.Verb or NameRole.Hash:
                    return i == head - 1 ? default : result;
            }
        }

        return result;
    }
}
