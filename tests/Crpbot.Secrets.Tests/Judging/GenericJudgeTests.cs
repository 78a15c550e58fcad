using System.Text;
using Crpbot.Core;
using Crpbot.Secrets.Assignments;
using Crpbot.Secrets.Judging;

namespace Crpbot.Secrets.Tests.Judging;

public sealed class GenericJudgeTests
{
    [Theory]
    [InlineData("password", "Gr33nTea!42", Confidence.High)]
    [InlineData("password", "wevdude", Confidence.Medium)]
    [InlineData("password", "admin123", Confidence.Medium)]
    [InlineData("password", "123456", Confidence.Medium)]
    [InlineData("secret", "shhhh-very-quiet", Confidence.Medium)]
    [InlineData("token", "9f3kd82mx01qpz7v", Confidence.High)]
    [InlineData("password", "test-password", null)]
    [InlineData("password", "user.password", null)]
    [InlineData("password", "required|string|min:8", null)]
    [InlineData("password", "getPassword()", null)]
    [InlineData("password", "/run/secrets/db", null)]
    [InlineData("password", "^(?=.*[A-Z]).{8,}$", null)]
    [InlineData("password", "Enter your password", null)]
    [InlineData("password", "string", null)]
    [InlineData("password", "$ANSIBLE_VAULT;1.1;AES256", null)]
    [InlineData("password", "ENC(aGVsbG8gd29ybGQ=)", null)]
    [InlineData("token", "identifier", null)]
    [InlineData("token", "user-profile-settings", null)]
    [InlineData("password", "arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/db-Ab3dEf", null)]
    [InlineData("password", "aws:ssm:/prod/db/login9", null)]
    [InlineData("lock_token", "urn:uuid:e71d4fae-5dec-22d6-fea5-00a0c91e6be4", null)]
    [InlineData("js-tokens", "npm:^4.0.0", null)]
    [InlineData("PRETTY_PASS", "\\e[32mok1 \\e[0m", null)]
    [InlineData("password1", "password2", null)]
    [InlineData("bootstrap_secret", "kafka1:10091", null)]
    [InlineData("secret_value", "{SHA-256}a665a45920422f9d417e4867efdc4fb8", null)]
    [InlineData("update_password", "on_create", Confidence.Low)]
    [InlineData("private_key", "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQCls2rIpnGdYnLFgz1XU13GbNQ5DloyPpvW", null)]
    [InlineData("ADMIN_PWD", "%%TEXT_HELP_1_ADMINPWD%%", null)]
    [InlineData("password", "351683ea4e19efe34874b501fdbf9792:9b", Confidence.Low)]
    [InlineData("password", "FAIL", null)]
    [InlineData("api_key", "X-Api-Key", null)]
    [InlineData("key", "jinja2_env", null)]
    [InlineData("key", "3f2504e0-4f89-11d3-9a0c-0305e82c3301", Confidence.Low)]
    public void Quoted_assignment_is_judged(string name, string value, Confidence? expected) => Assert.Equal(expected, Judge("config.py", name, value));

    [Fact]
    public void Label_of_a_translation_is_none() => Assert.Null(Judge("src/i18n/de.json", "password", "Kennung"));

    [Fact]
    public void Lock_file_holds_no_random_keys() => Assert.Null(Judge("yarn.lock", "key", "q8Zr2LmX0aV7bN4c"));

    [Fact]
    public void Password_hash_is_of_low_confidence() => Assert.Equal(Confidence.Low, Judge("users.sql", "password_hash", "$2b$12$Zr2LmX0aV7bN4cq8Zr2LmX0aV7bN4cq8Zr2LmX0aV7bN4cq8Zr2L"));

    [Theory]
    [InlineData("monitor:pIZyM3kppP6MLa", Confidence.High)]
    [InlineData("user:password", null)]
    public void Basic_is_judged_by_its_password(string plain, Confidence? expected)
    {
        var found = Scan("Authorization: Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(plain)), "basic");
        Assert.Equal(expected ?? Confidence.Low, found ?? Confidence.Low);
    }

    [Theory]
    [InlineData("Authorization: Bearer q8Zr2LmX0aV7bN4cT1kP", Confidence.High)]
    [InlineData("Authorization: Bearer YOUR_ACCESS_TOKEN", null)]
    [InlineData("Authorization: Bearer ${token}", null)]
    public void Bearer_is_judged_by_its_token(string line, Confidence? expected) => Assert.Equal(expected, Scan(line, "bearer"));

    private static Confidence? Judge(string path, string name, string value)
    {
        var text = Encoding.UTF8.GetBytes($"{name} = \"{value}\"\n");
        var candidate = new Candidate(0, name.Length, name.Length + 4, value.Length, CandidateSyntax.Assignment, (byte)'"');
        var verdict = GenericJudge.Judge(text, candidate, SourceKinds.FromPath(path), path);
        return verdict.IsAccepted ? verdict.Confidence : null;
    }

    private static Confidence? Scan(string line, string kind)
    {
        var rules = new[] { Rulebook.Rule("generic", $"kind: {kind}\ngeneric: {kind}") };
        var findings = Rulebook.Scan(rules, Rulebook.Text("run.sh", line + "\n"));
        return findings.Count == 0 ? null : findings[0].Confidence;
    }
}
