using System.Text;

namespace Crpbot.Secrets.Assignments;

/// <summary>Literals that give a credential without a vendor prefix away. Short stems carry the byte that makes them four long.</summary>
internal static class AssignmentAnchors
{
    /// <summary>All literals, lower case.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Texts().Select(Bytes).Distinct(StringComparer.Ordinal)];

    private static List<string> Texts() =>
    [
        .. Words,
        .. Around("pwd", ["=", ":", " ", "\"", "'", ")", ",", "]", "1", "2", ">", "_"], ["_", "-", ".", "b", "r", "n", "s", "$", "/", "\"", "'", " ", "h"]),
        .. Around("pass", ["=", ":", " =", " :", "\"", "'", "]", ")", ",", ">", "1", "2"], ["_", "-", "db", "user", "my", "root", "smtp", "mail", "ftp", "admin", "sql", "login", "key", "server", "ldap", "host", "proxy"]),
        .. Around("pw", ["=\"", "='", " = ", ": ", "']", "\"]"], ["\"", "'", "_", " -"]).Where(w => w.Length >= 4),
        "_pw=", "_pw:", "_pw\"", "_pw ", "'pw'", "\"pw\"", "userpw", " -pw ",
        .. Around("key", [" = \"", " = '", "=\"", "='", ": \"", ": '", "\":\"", "\": \"", "' => '", "\" => \"", " = (", " = b", "s = [", "s: [", "\": [", "', '", "\", \""], ["_", "-", "api", "auth", "access", "secret", "private", "master", "sign", "signing", "crypt", "encryption", "hmac", "aes", "jwt", "account", "shared", "service", "app", "client", "storage", "consumer", "session", "hash", "security", "license", "token", "user", "admin", "server", "cipher", "webhook", "subscription"]),
        .. Around("auth", ["=", ":", "\"", "'", "_", " =", " :"], ["_", "x-"]).Where(w => w.Length >= 4),
        .. Around("salt", ["=", ":", "\"", "'", " "], ["_", "-", "password", "hash"]),
        "pepper", "initvector", "init_vector", "iv = ", "iv=\"", "iv='", "iv: '", "iv: \"", "pat = ", "pat=\"", "_pat=", "_pat\"", "psk=", "psk\"", "psk:", "_psk", "sessid", "sessionid", "session=", "_session", ".sid=",
        .. Around("seed", ["=\"", "='", ": \"", ": '", " = \"", " = '", "phrase", "_phrase"], []),
    ];

    private static string[] Words =>
    [
        "passw", "passphrase", "pass_phrase", "pass-phrase", "passcode", "pass_code", "pswd", "psswd", "secret", "token", "credential", "authorization", "bearer ", "basic ",
        "contrase", "senha", "kennwort", "wachtwoord", "clave", "motdepasse", "mot_de_passe", "mot de passe", "parola", "heslo", "haslo", "лозинка", "пароль", "Пароль", "密码", "密碼", "口令", "パスワード", "비밀번호", "mnemonic", "nonce",
        "identified by", "sshpass", "curl ", "mysql ", "mysqldump ", "sqlcmd ", "psql ", "net use", "wget ", "http --auth", "ldapsearch ", "redis-cli ", "mongo ", "schtasks ", "signtool ", "psexec ", "net user ", "7z a ", "smbclient ", "docker login ", "chpasswd", "plink ", "basic_auth ",
        "requirepass", "jwt.sign(", "jwt.verify(", "cryptr(", "hashids(", "redis.auth(", "sequelize(", "sp_addlogin", "securestring", "sudo -s", "getbytes(", "decodestring(", "frombase64string(", "pack('h*'", "sshclient(", "plainauth(", "mysqli(", "bearer =", "bearer=", ".key=", "pw `", "pw is", "key\" value", "key</key", "pass.e", "pass.t", "pass !", "login ", "login:", "account:", "wifi.begin(", "setauth(", "set_auth(", "login_as(", "loginas(", "loginasync(", "username_pw_set(", "pdo(", "fernet(", "aes.new(", "cookiestore(", "hmac.new(", "hexdigest(", "createasync(", "setcredentials(", "set_credentials(", "bearer\"", "bearer'", "basic\"", "basic'", "@tcp(", "@unix(",
        "connect(", "login(", "basicauth(", "basic_auth(", "authenticate(", "signin(", "sign_in(", "getconnection(", "auth=(", "createuser(", "create_user(", "create_superuser(", "adduser(", "httpbasicauth(", "digestauth(", "usernamepasswordcredentials(", "networkcredential(",
        "p://", "s://", "l://", "b://", "q://", "h://", "t://", "v://", "c://", "e://", "2://", "n://", "m://", "y://", "r://", "d://", "i://", "g://", "a://", "o://", "x://", "k://",
        "cookie_secret", "api key", "access key", "encryptionkey", "private key", "sas=", "sig=", "pin=", "user id=", "uid=", "passkey",
    ];

    /// <summary>The UTF-8 bytes of a word, one character each, as the prefilter wants them.</summary>
    private static string Bytes(string word) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(word));

    private static IEnumerable<string> Around(string stem, string[] after, string[] before) => after.Select(a => stem + a).Concat(before.Select(b => b + stem)).Where(w => w.Length >= 4).Distinct(StringComparer.Ordinal);
}
