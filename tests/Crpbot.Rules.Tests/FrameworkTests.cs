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

    [Theory]
    [InlineData("decided: {aws: [b]}", "there is no such control in this framework")]
    [InlineData("decided: {aws: [a], secrets: [a]}", "control 'a' is decided twice")]
    [InlineData("decided: [a]", "'decided' holds keys and values")]
    public void Wrong_decision_is_refused(string line, string message) =>
        Assert.Equal(message, Assert.Throws<UserError>(() => Framework.Read(YamlNodes.Read(Encoding.UTF8.GetBytes($"id: x\ntitle: X\n{line}\ncontrols: {{a: A}}"), "x.yml"))).Message);

    [Fact]
    public void Decided_control_names_its_scanner() =>
        Assert.Equal("aws", Framework.Read(YamlNodes.Read(Encoding.UTF8.GetBytes("id: x\ntitle: X\ndecided: {aws: [a]}\ncontrols: {a: A, b: B}"), "x.yml")).Decided["a"]);
}
