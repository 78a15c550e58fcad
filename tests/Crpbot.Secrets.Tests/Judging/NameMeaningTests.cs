using System.Text;
using Crpbot.Secrets.Judging;

namespace Crpbot.Secrets.Tests.Judging;

public sealed class NameMeaningTests
{
    [Theory]
    [InlineData("password", CredentialNameKind.Password)]
    [InlineData("dbPassword", CredentialNameKind.Password)]
    [InlineData("DB_PASSWD", CredentialNameKind.Password)]
    [InlineData("spring.datasource.password", CredentialNameKind.Password)]
    [InlineData("dbpassword", CredentialNameKind.Password)]
    [InlineData("mypass", CredentialNameKind.Password)]
    [InlineData("userpwd", CredentialNameKind.Password)]
    [InlineData("smtp_pass2", CredentialNameKind.Password)]
    [InlineData("contraseña", CredentialNameKind.Password)]
    [InlineData("数据库密码", CredentialNameKind.Password)]
    [InlineData("API_KEY", CredentialNameKind.ApiKey)]
    [InlineData("apikey", CredentialNameKind.ApiKey)]
    [InlineData("x-api-key", CredentialNameKind.ApiKey)]
    [InlineData("secretKey", CredentialNameKind.Secret)]
    [InlineData("clientSecret", CredentialNameKind.Secret)]
    [InlineData("aws_secret_access_key", CredentialNameKind.Secret)]
    [InlineData("accesstoken", CredentialNameKind.Token)]
    [InlineData("GITHUB_TOKEN", CredentialNameKind.Token)]
    [InlineData("encryptionKey", CredentialNameKind.Key)]
    [InlineData("password_salt", CredentialNameKind.Seed)]
    [InlineData("password_hash", CredentialNameKind.PasswordHash)]
    public void Name_means_a_credential(string name, CredentialNameKind kind) => Assert.Equal(kind, Of(name).Kind);

    [Theory]
    [InlineData("passwordField")]
    [InlineData("token_url")]
    [InlineData("secretName")]
    [InlineData("keyPath")]
    [InlineData("private_key_id")]
    [InlineData("tokenType")]
    [InlineData("password_length")]
    [InlineData("keyboard")]
    [InlineData("keyword")]
    [InlineData("monkey")]
    [InlineData("primaryKey")]
    [InlineData("foreign_key")]
    [InlineData("public_key")]
    [InlineData("sort_key")]
    [InlineData("compass")]
    [InlineData("bypass")]
    [InlineData("passive")]
    [InlineData("passenger")]
    [InlineData("author")]
    [InlineData("tokenize")]
    [InlineData("PublicKeyToken")]
    [InlineData("next_page_tokens_count")]
    [InlineData("GPG_KEY")]
    [InlineData("fastcgi_pass")]
    [InlineData("auth.username")]
    public void Name_means_no_credential(string name) => Assert.Equal(CredentialNameKind.None, Of(name).Kind);

    [Theory]
    [InlineData("key")]
    [InlineData("tokens")]
    [InlineData("passwords")]
    [InlineData("forgotPassword")]
    [InlineData("auth")]
    [InlineData("password_config")]
    public void Name_leaves_doubt(string name) => Assert.False(Of(name).IsStrong);

    [Theory]
    [InlineData("password")]
    [InlineData("adminPassword1")]
    [InlineData("SECRET_KEY_BASE")]
    [InlineData("jwt_secret")]
    public void Name_leaves_no_doubt(string name) => Assert.True(Of(name).IsStrong);

    private static NameMeaning Of(string name) => NameMeaning.Of(Encoding.UTF8.GetBytes(name));
}
