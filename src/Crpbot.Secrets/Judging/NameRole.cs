namespace Crpbot.Secrets.Judging;

/// <summary>What a word says in the name of a setting.</summary>
internal enum NameRole : byte
{
    /// <summary>Not in the vocabulary.</summary>
    Unknown,

    /// <summary>Changes nothing: <c>db</c>, <c>user</c>, <c>default</c>, <c>value</c>.</summary>
    Neutral,

    /// <summary>A password.</summary>
    Password,

    /// <summary><c>pass</c>, which is a verb and a noun too.</summary>
    Pass,

    /// <summary>A pass phrase, which may hold spaces.</summary>
    Passphrase,

    /// <summary>A secret.</summary>
    Secret,

    /// <summary>A token.</summary>
    Token,

    /// <summary>A key; of what, the words before it say.</summary>
    Key,

    /// <summary>An API key in one word.</summary>
    ApiKey,

    /// <summary>Authorization or authentication data.</summary>
    Auth,

    /// <summary>A credential.</summary>
    Credential,

    /// <summary>Salt, seed, nonce.</summary>
    Seed,

    /// <summary>A cookie or session id.</summary>
    Cookie,

    /// <summary>A signature in a signed URL.</summary>
    Signature,

    /// <summary>A hash.</summary>
    Hash,

    /// <summary>Says that a key is secret: <c>secret</c>, <c>encryption</c>, <c>private</c>.</summary>
    KeyQualifier,

    /// <summary>Says that it is an API key.</summary>
    Api,

    /// <summary>Says that a key is no secret: <c>public</c>, <c>primary</c>, <c>cache</c>.</summary>
    KeyKiller,

    /// <summary>Says that a token is no secret: <c>next</c>, <c>csrf</c>, <c>parser</c>.</summary>
    TokenKiller,

    /// <summary>Says that the name is of something about a credential: <c>url</c>, <c>name</c>, <c>length</c>.</summary>
    Tail,

    /// <summary>Leaves it open: <c>header</c>, <c>text</c>, <c>config</c>.</summary>
    WeakTail,

    /// <summary>What is done to a password: <c>reset</c>, <c>forgot</c>, <c>change</c>; behind it a tail, before it a verb.</summary>
    Action,

    /// <summary>An action or condition: <c>forgot</c>, <c>show</c>, <c>is</c>.</summary>
    Verb,
}
