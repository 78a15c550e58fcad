namespace Crpbot.Cli.Tests.Account;

/// <summary>Each way to credentials, with the program as a process and loopback servers in place of AWS.</summary>
public sealed class CredentialTests : IDisposable
{
    private const string Nobody = "/nonexistent";

    // Named by the SHA-1 of the session's name, "corp".
    private const string CachedToken = ".aws/sso/cache/ee0bfd2552fbd840c02cc48b6e823320543c450f.json";

    private readonly CredentialStub _stub = new();
    private readonly Folder _folder = new();

    public void Dispose()
    {
        _stub.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Instance_metadata_is_asked_with_a_session_token()
    {
        var variables = Variables();
        variables["AWS_EC2_METADATA_DISABLED"] = "false";
        variables["AWS_EC2_METADATA_SERVICE_ENDPOINT"] = _stub.Url;
        Run(variables);
        Assert.Equal("AKIDINSTANCE", Caller().Key);
    }

    [Fact]
    public void Container_agent_is_asked_with_its_word()
    {
        var variables = Variables();
        variables["AWS_CONTAINER_CREDENTIALS_FULL_URI"] = _stub.Url + "/container";
        variables["AWS_CONTAINER_AUTHORIZATION_TOKEN"] = "agent-word";
        Run(variables);
        Assert.Equal("AKIDCONTAINER", Caller().Key);
    }

    [Fact]
    public void Web_identity_is_exchanged_for_a_role()
    {
        _folder.With("token", "header.claims.signature");
        var variables = Variables();
        variables["AWS_WEB_IDENTITY_TOKEN_FILE"] = Path.Combine(_folder.Path, "token");
        variables["AWS_ROLE_ARN"] = "arn:aws:iam::123456789012:role/web";
        variables["AWS_ENDPOINT_URL_STS"] = _stub.Url;
        Run(variables);
        Assert.Equal("AKIDWEB", Caller().Key);
        Assert.Contains(_stub.Requests, r => r.Body.Contains("WebIdentityToken=header.claims.signature", StringComparison.Ordinal));
    }

    [Fact]
    public void Cached_token_of_single_sign_on_is_used()
    {
        _folder.With("config", "[profile work]\nsso_session = corp\nsso_account_id = 123456789012\nsso_role_name = Auditor\nregion = eu-central-1\n[sso-session corp]\nsso_region = eu-central-1\nsso_start_url = https://corp.awsapps.example/start\nsso_registration_scopes = sso:account:access\n");
        _folder.With(CachedToken, """{"startUrl":"https://corp.awsapps.example/start","region":"eu-central-1","accessToken":"sso-word","expiresAt":"2099-01-01T00:00:00Z"}""");
        var variables = Variables();
        variables["HOME"] = _folder.Path;
        variables["AWS_CONFIG_FILE"] = Path.Combine(_folder.Path, "config");
        variables["AWS_ENDPOINT_URL_SSO"] = _stub.Url;
        Run(variables, "--aws-account", "work");
        Assert.Equal(("AKIDSSO", "eu-central-1"), Caller());
    }

    [Fact]
    public void Region_of_the_profile_is_asked_first()
    {
        Run(WithProfiles(), "--aws-account", "base");
        Assert.Equal(("AKIDBASE", "ap-southeast-2"), Caller());
    }

    [Fact]
    public void Region_of_the_environment_wins_over_the_profile()
    {
        var variables = WithProfiles();
        variables["AWS_REGION"] = "eu-west-3";
        variables["AWS_PROFILE"] = "base";
        Run(variables);
        Assert.Equal(("AKIDBASE", "eu-west-3"), Caller());
    }

    [Fact]
    public void Profile_of_the_environment_names_keys_and_region()
    {
        var variables = WithProfiles();
        variables["AWS_PROFILE"] = "base";
        Run(variables);
        Assert.Equal(("AKIDBASE", "ap-southeast-2"), Caller());
    }

    [Fact]
    public void Role_of_a_profile_is_assumed_with_the_keys_of_its_source_and_its_external_id()
    {
        Run(WithProfiles(), "--aws-account", "role");
        Assert.Equal(("AKIDROLE", "eu-west-2"), Caller());
        Assert.Contains(_stub.Requests, r => r.Key == "AKIDBASE" && r.Body.Contains("ExternalId=of-profile", StringComparison.Ordinal));
    }

    [Fact]
    public void External_id_is_given_to_the_role_that_is_asked_for()
    {
        Run(WithProfiles(), "--aws-account", "base=arn:aws:iam::123456789012:role/r", "--aws-external-id", "of-option");
        Assert.Equal("AKIDROLE", Caller().Key);
        Assert.Contains(_stub.Requests, r => r.Body.Contains("ExternalId=of-option", StringComparison.Ordinal));
    }

    [Fact]
    public void Profile_that_asks_for_a_code_without_a_terminal_is_told()
    {
        var outcome = Run(WithProfiles(), "--aws-account", "device");
        Assert.Equal(3, outcome.ExitCode);
        Assert.Contains("arn:aws:iam::123456789012:mfa/ann", outcome.Out + outcome.Error, StringComparison.Ordinal);
    }

    private Dictionary<string, string> WithProfiles()
    {
        _folder.With("config", "[profile base]\nregion = ap-southeast-2\naws_access_key_id = AKIDBASE\naws_secret_access_key = s\n[profile role]\nrole_arn = arn:aws:iam::123456789012:role/r\nsource_profile = base\nexternal_id = of-profile\nregion = eu-west-2\n[profile device]\nrole_arn = arn:aws:iam::123456789012:role/r\nsource_profile = base\nmfa_serial = arn:aws:iam::123456789012:mfa/ann\nregion = eu-west-2\n");
        var variables = Variables();
        variables["AWS_CONFIG_FILE"] = Path.Combine(_folder.Path, "config");
        return variables;
    }

    // An empty variable counts as unset.
    private Dictionary<string, string> Variables() => new(StringComparer.Ordinal)
    {
        ["AWS_ENDPOINT_URL"] = _stub.Url,
        ["AWS_CONFIG_FILE"] = Nobody,
        ["AWS_SHARED_CREDENTIALS_FILE"] = Nobody,
        ["AWS_EC2_METADATA_DISABLED"] = "true",
        ["AWS_ACCESS_KEY_ID"] = string.Empty,
        ["AWS_SECRET_ACCESS_KEY"] = string.Empty,
        ["AWS_SESSION_TOKEN"] = string.Empty,
        ["AWS_REGION"] = string.Empty,
        ["AWS_DEFAULT_REGION"] = string.Empty,
        ["AWS_PROFILE"] = string.Empty,
    };

    private Outcome Run(Dictionary<string, string> variables, params string[] more)
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "empty"));
        return _folder.CrpbotIn(variables, ["audit", "empty", "--aws", "--aws-regions", "us-east-1", "--select", "iam-password-never-expires", .. more]);
    }

    private (string Key, string Region) Caller()
    {
        var call = _stub.Requests.FirstOrDefault(r => r.Body.Contains("Action=GetCallerIdentity", StringComparison.Ordinal));
        return (call.Key, call.Region);
    }
}
