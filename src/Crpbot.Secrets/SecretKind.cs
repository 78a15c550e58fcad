namespace Crpbot.Secrets;

/// <summary>What sort of credential a value is.</summary>
public enum SecretKind
{
    /// <summary>An opaque token of a service.</summary>
    Token,

    /// <summary>An API key.</summary>
    ApiKey,

    /// <summary>A password or passphrase.</summary>
    Password,

    /// <summary>A symmetric key or signing secret.</summary>
    Key,

    /// <summary>A private key of a key pair.</summary>
    PrivateKey,

    /// <summary>A URL with a credential in it.</summary>
    Url,

    /// <summary>A connection string with a password in it.</summary>
    ConnectionString,

    /// <summary>A URL that is itself the credential.</summary>
    Webhook,

    /// <summary>A Basic authorization value.</summary>
    Basic,

    /// <summary>A Bearer authorization value.</summary>
    Bearer,

    /// <summary>A seed, salt or mnemonic.</summary>
    Seed,

    /// <summary>A password hash.</summary>
    Hash,

    /// <summary>A session cookie.</summary>
    Cookie,

    /// <summary>An identifier that is half of a credential.</summary>
    Id,
}
