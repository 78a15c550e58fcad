using System.Globalization;
using System.Text;
using Crpbot.Core;
using Crpbot.Rules.Yaml;

namespace Crpbot.Rules.Tests;

public sealed class FrameworkTests
{
    [Fact]
    public void Daily_checklist_has_forty_controls() =>
        Assert.Equal(Enumerable.Range(1, 40).Select(n => n.ToString(CultureInfo.InvariantCulture)), House.Frameworks.Single(f => f.Id == "crpbot-daily").Controls.Select(c => c.Key));

    [Theory]
    [InlineData("owasp-top-10-2021")]
    [InlineData("owasp-top-10-2025")]
    public void Top_ten_has_ten_controls(string id) => Assert.Equal(10, House.Frameworks.Single(f => f.Id == id).Controls.Count);

    [Fact]
    public void Unknown_key_is_refused() => Assert.Equal("unknown key 'control'", Assert.Throws<UserError>(() => Framework.Read(YamlNodes.Read(Encoding.UTF8.GetBytes("id: x\ntitle: X\ncontrol: {a: b}"), "x.yml"))).Message);
}
