using System.Text;
using Crpbot.Core;
using Crpbot.Resources.CloudFormation;

namespace Crpbot.Resources.Tests.CloudFormation;

public sealed class ParameterFileTests
{
    [Theory]
    [InlineData("""[{"ParameterKey": "A", "ParameterValue": "x"}, {"ParameterKey": "B", "ParameterValue": "1,2"}]""")]
    [InlineData("""{"Parameters": {"A": "x", "B": ["1", "2"]}, "Tags": {"t": "u"}}""")]
    [InlineData("""["A=x", "ParameterKey=B,ParameterValue=1,2"]""")]
    [InlineData("- {ParameterKey: A, ParameterValue: x}\n- {ParameterKey: B, ParameterValue: '1,2'}\n- {ParameterKey: C, UsePreviousValue: true}\n")]
    [InlineData("A: x\nB: [1, 2]\n")]
    [InlineData("Parameters:\n  - {ParameterKey: A, ParameterValue: x}\n  - {ParameterKey: B, ParameterValue: '1,2'}\n")]
    public void Forms_of_a_parameter_file_are_read(string text) =>
        Assert.Equal(["A=x", "B=1,2"], ParameterFile.Read(Encoding.UTF8.GetBytes(text), "p.json").Select(p => p.Key + "=" + p.Value).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("[{\"ParameterKey\": \"A\"}]", 1)]
    [InlineData("A: x\nB: {c: d}\n", 2)]
    [InlineData("- x\n", 1)]
    [InlineData("A: x\n  B: [\n", 2)]
    [InlineData("just a text", 1)]
    [InlineData("", 1)]
    public void Wrong_file_is_a_located_error(string text, int line)
    {
        var error = Assert.Throws<UserError>(() => ParameterFile.Read(Encoding.UTF8.GetBytes(text), "p.json"));
        Assert.Equal(("p.json", line), (error.File, error.Line));
    }

    [Theory]
    [InlineData("A=x=y", "A", "x=y")]
    [InlineData("A=", "A", "")]
    [InlineData("ParameterKey=A,ParameterValue=x", "A", "x")]
    public void Pair_is_read(string text, string name, string value) => Assert.Equal(KeyValuePair.Create(name, value), ParameterFile.Pair(text));

    [Theory]
    [InlineData("infra/prod.json")]
    [InlineData("./a=b.json")]
    public void Path_is_no_pair(string text) => Assert.Null(ParameterFile.Pair(text));

    [Fact]
    public void Given_name_that_no_template_declares_is_told()
    {
        var result = Read.Given(new Dictionary<string, string>(StringComparer.Ordinal) { ["Env"] = "x", ["Enw"] = "x" }, ("t.yml", "AWSTemplateFormatVersion: '2010-09-09'\nParameters: {Env: {Type: String}}\nResources: {T: {Type: AWS::SNS::Topic}}\n"));
        Assert.Equal("--parameters Enw", Assert.Single(result.Notes).What);
    }
}
