namespace Crpbot.Secrets.Judging;

/// <summary>Words that as a whole value are no credential: types, form words, and the words for the thing itself.</summary>
internal static class PlainWords
{
    private static readonly WordTable Words = new(((byte)1,
        "utf8 utf-8 ascii latin-1 latin1 utf-16 unicode hex base64 something anything whatever varchar2 nvarchar nvarchar2 string str text int integer number bool boolean object array list dict map char varchar bytes byte binary blob void any json xml yaml uuid guid date datetime float double long short byte[] char[] string? securestring secretstr " +
        "password passwd pwd pass passw passwords passcode passphrase pw secret secrets token tokens key keys apikey api_key auth authorization credential credentials bearer basic digest oauth oauth2 jwt saml ldap kerberos ntlm hmac sha1 sha256 sha512 md5 bcrypt scrypt argon2 pbkdf2 plain plaintext cleartext hashed encrypted " +
        "username user login email mail name id ids value values type types label title header headers body query path cookie cookies session form input field hidden visible show hide toggle readonly disabled enabled enable disable on off yes no auto manual always never inherit default custom other optional required mandatory missing invalid incorrect wrong valid ok error success failure fail failed unknown unset " +
        "current new old current-password new-password one-time-code confirm confirmation reset forgot change update create delete remove add get set post put patch self this me you it the a an is was not be and or for from to of in as if else return function const let var static public private protected class struct interface enum " +
        "contraseña contrasena senha passwort kennwort wachtwoord mot motdepasse parola heslo hasło adgangskode lösenord salasana şifre пароль 密码 密碼 パスワード 비밀번호 " +
        "env environment file files vault aws azure gcp kms ssm secretsmanager keychain keyring stdin prompt interactive env_file external provider store access refresh refresh_token access_token client_credentials authorization_code id_token code csrf xsrf state nonce salt signature hash rsa dsa ecdsa ed25519 aes des none null " +
        "username/password user:password user:pass password: login:password here hunter2 example"));

    private static readonly WordTable Weak = new(((byte)1, "admin root test guest user demo sa postgres mysql oracle public default system changeit master manager welcome"));

    /// <summary>True when the whole value is such a word.</summary>
    /// <param name="value">The value, any case.</param>
    public static bool Contains(ReadOnlySpan<byte> value) => In(Words, value);

    /// <summary>True for the account names that are everyone's first password.</summary>
    /// <param name="value">The value, any case.</param>
    public static bool IsFirstPassword(ReadOnlySpan<byte> value) => In(Weak, value);

    private static bool In(WordTable table, ReadOnlySpan<byte> value)
    {
        if (value.Length is 0 or > 24) return value.IsEmpty;
        Span<byte> lower = stackalloc byte[value.Length];
        for (var i = 0; i < value.Length; i++) lower[i] = value[i] is >= (byte)'A' and <= (byte)'Z' ? (byte)(value[i] | 0x20) : value[i];
        return table.Contains(lower);
    }
}
