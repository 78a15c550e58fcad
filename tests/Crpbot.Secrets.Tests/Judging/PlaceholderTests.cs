using System.Text;
using Crpbot.Secrets.Judging;

namespace Crpbot.Secrets.Tests.Judging;

public sealed class PlaceholderTests
{
    [Theory]
    [InlineData("${DB_PASSWORD}")]
    [InlineData("$DB_PASSWORD")]
    [InlineData("{{ vault.password }}")]
    [InlineData("#{ENV['X']}")]
    [InlineData("$(cat /run/secret)")]
    [InlineData("%DB_PASS%")]
    [InlineData("@db.password@")]
    [InlineData("<your-key>")]
    [InlineData("REPLACE_WITH_YOUR_TOKEN")]
    [InlineData("YOUR_API_KEY_HERE")]
    [InlineData("your-secret")]
    [InlineData("changeme")]
    [InlineData("xxxxxxxxxxxx")]
    [InlineData("sk_live_xxxxxxxx")]
    [InlineData("********")]
    [InlineData("abc123...")]
    [InlineData("aaaaaaaa")]
    [InlineData("1234567890abcdef")]
    [InlineData("none")]
    [InlineData("AKIAIOSFODNN7EXAMPLE")]
    [InlineData("QWxhZGRpbjpvcGVuIHNlc2FtZQ==")]
    [InlineData("[FILTERED]")]
    public void Is_a_placeholder(string value) => Assert.True(Placeholder.IsPlaceholder(Encoding.UTF8.GetBytes(value)));

    [Theory]
    [InlineData("Har8our!Lamp")]
    [InlineData("winterM00n")]
    [InlineData("pa$$word")]
    [InlineData("$2b$12$Zr2LmX0aV7bN4cq8Zr2Lm")]
    [InlineData("flask_task_9")]
    [InlineData("123456")]
    public void Is_none(string value) => Assert.False(Placeholder.IsPlaceholder(Encoding.UTF8.GetBytes(value)));
}
