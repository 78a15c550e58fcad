namespace Crpbot.Secrets.Judging;

/// <summary>What sort of credential a name means.</summary>
public enum CredentialNameKind
{
    /// <summary>None.</summary>
    None,

    /// <summary>A password.</summary>
    Password,

    /// <summary>A pass phrase or word list.</summary>
    Passphrase,

    /// <summary>A client, signing or shared secret.</summary>
    Secret,

    /// <summary>A token.</summary>
    Token,

    /// <summary>An API key.</summary>
    ApiKey,

    /// <summary>A signing or encryption key, or just a key.</summary>
    Key,

    /// <summary>Authorization data.</summary>
    Auth,

    /// <summary>A credential without further word.</summary>
    Credential,

    /// <summary>Salt, seed or nonce.</summary>
    Seed,

    /// <summary>A session id or cookie.</summary>
    Cookie,

    /// <summary>The hash of a password.</summary>
    PasswordHash,
}
