using System.Text;
using Crpbot.Resources.CloudFormation;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.Tests.CloudFormation;

public sealed class TemplateTests
{
    [Fact]
    public void A_resource_knows_its_place_and_its_propertys()
    {
        var resource = Assert.Single(Read.All(("a/t.yml", "Resources:\n  Bucket:\n    Type: AWS::S3::Bucket\n    DeletionPolicy: Retain\n    Properties:\n      BucketName: logs\n")).Resources);
        Assert.Equal(("a/t.yml#Bucket", 2, 3, "Retain", "logs"), (resource.Key, resource.At!.Value.Line, resource.At.Value.Column, Read.Text(resource.Attributes["DeletionPolicy"]!), resource.Names[0]));
        Assert.Equal((6, 19), (resource.Properties["BucketName"]!.At!.Value.Line, resource.Properties["BucketName"]!.At!.Value.Column));
    }

    [Fact]
    public void A_json_template_gives_the_same_places()
    {
        var resource = Assert.Single(Read.All(("t.json", "{\"Resources\": {\n  \"B\": {\"Type\": \"AWS::S3::Bucket\", \"Properties\": {\n    \"Name\": \"ä\", \"X\": {\"Ref\": \"AWS::NoValue\"}, \"Y\": 5}}}}")).Resources);
        Assert.Equal((2, 3), (resource.At!.Value.Line, resource.At.Value.Column));
        Assert.Equal((3, 53), (resource.Properties["Y"]!.At!.Value.Line, resource.Properties["Y"]!.At!.Value.Column));
    }

    [Fact]
    public void A_resource_with_a_false_condition_is_not_there()
    {
        const string Text = "Conditions:\n  No: !Equals [a, b]\nResources:\n  A: {Type: 'AWS::SNS::Topic', Condition: No}\n  B: {Type: 'AWS::SNS::Topic'}\n";
        Assert.Equal(["B"], Read.All(("t.yml", Text)).Resources.Select(r => r.Id));
    }

    [Fact]
    public void Where_a_resource_exists_its_condition_holds()
    {
        const string Text = "Parameters: {P: {Type: String}}\nConditions:\n  C: !Equals [!Ref P, b]\nResources:\n  A: {Type: 'AWS::SNS::Topic', Condition: C, Properties: {X: !If [C, 1, 2]}}\n";
        var resource = Assert.Single(Read.All(("t.yml", Text)).Resources);
        Assert.Equal(("C holds", "1"), (resource.OnlyWhen, Read.Text(resource.Properties["X"]!)));
    }

    [Fact]
    public void Loops_are_unrolled()
    {
        const string Text = "Resources:\n  'Fn::ForEach::T':\n    - N\n    - [A, B]\n    - 'T${N}':\n        Type: AWS::SNS::Topic\n        Properties: {TopicName: !Sub 'x-${N}'}\n";
        Assert.Equal(["TA x-A", "TB x-B"], Read.All(("t.yml", Text)).Resources.Select(r => r.Id + " " + Read.Text(r.Properties["TopicName"]!)));
    }

    [Fact]
    public void Loops_without_measure_are_a_fault()
    {
        var list = "[" + string.Join(",", Enumerable.Range(0, 100)) + "]";
        var text = $"Resources:\n  'Fn::ForEach::A': [A, {list}, {{'Fn::ForEach::B': [B, {list}, {{'Fn::ForEach::C': [C, {list}, {{'T${{A}}${{B}}${{C}}': {{Type: 'AWS::SNS::Topic'}}}}]}}]}}]\n";
        Assert.Contains(Read.All(("t.yml", text)).Faults, f => f.Fatal && f.Message.Contains("loops", StringComparison.Ordinal));
    }

    [Fact]
    public void An_import_finds_the_export_of_another_template()
    {
        const string Exporter = "Resources: {T: {Type: 'AWS::SNS::Topic'}}\nOutputs: {O: {Value: !Ref T, Export: {Name: topic}}}\n";
        const string Importer = "Resources: {F: {Type: 'AWS::SNS::Subscription', Properties: {TopicArn: !ImportValue topic}}}\n";
        var resources = Read.All(("b.yml", Importer), ("a.yml", Exporter)).Resources;
        Assert.Equal("→a.yml#T", Read.Text(resources.Single(r => r.Id == "F").Properties["TopicArn"]!));
    }

    [Fact]
    public void A_nested_stack_is_judged_with_its_parents_values_and_gives_its_outputs()
    {
        const string Child = "Parameters: {Name: {Type: String}}\nResources: {T: {Type: 'AWS::SNS::Topic', Properties: {TopicName: !Ref Name}}}\nOutputs: {Arn: {Value: !Ref T}, N: {Value: !Ref Name}}\n";
        const string Parent = """
            Resources:
              S: {Type: 'AWS::CloudFormation::Stack', Properties: {TemplateURL: ./child.yml, Parameters: {Name: given}}}
              U: {Type: 'AWS::SNS::Subscription', Properties: {TopicArn: !GetAtt S.Outputs.Arn, Other: !GetAtt S.Outputs.N}}
            """;
        var resources = Read.All(("x/child.yml", Child), ("x/parent.yml", Parent)).Resources;
        Assert.Equal(["S", "T", "U"], resources.Select(r => r.Id));
        Assert.Equal("{TopicName:given}", Read.Text(resources[1].Properties));
        Assert.Equal("{TopicArn:→x/child.yml#T,Other:given}", Read.Text(resources[2].Properties));
    }

    [Theory]
    [InlineData("t.yml", "Resources:\n  B:\n    Type: AWS::S3::Bucket\n    Properties: {\n", 5)]
    [InlineData("t.json", "{\"Resources\": {\"B\": {\"Type\": \"AWS::S3::Bucket\"", 1)]
    [InlineData("t.yml", "AWSTemplateFormatVersion: x\nResources: []\n", 2)]
    [InlineData("t.yml", "AWSTemplateFormatVersion: x\nResources:\n  A: 5\n", 3)]
    [InlineData("t.yml", "Resources:\n  B:\n    Type: AWS::S3::Bucket\n  B:\n    Type: AWS::S3::Bucket\n", 4)]
    [InlineData("t.yml", "Resources: {B: {Type: AWS::S3::Bucket, X: *none}}\n", 1)]
    [InlineData("t.yml", "Resources: {B: {Type: AWS::S3::Bucket, X: &a [*a]}}\n", 1)]
    public void A_template_that_cannot_be_read_is_a_fault_at_its_place(string path, string content, int line)
    {
        var fault = Assert.Single(Read.All((path, content)).Faults);
        Assert.Equal((true, line), (fault.Fatal, fault.At.Line));
    }

    [Fact]
    public void A_bomb_of_aliases_is_a_fault()
    {
        var text = new StringBuilder("AWSTemplateFormatVersion: x\na0: &a0 [1,1,1,1,1,1,1,1,1,1]\n");
        for (var i = 1; i < 12; i++) text.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{i}: &a{i} [{string.Join(",", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");
        Assert.Contains("aliases", Assert.Single(Read.All(("t.yml", text.ToString())).Faults).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("t.yml")]
    [InlineData("t.json")]
    public void Deep_nesting_is_a_fault(string path)
    {
        var text = "{\"AWSTemplateFormatVersion\": " + new string('[', 5000) + new string(']', 5000) + "}";
        Assert.Contains("deep", Assert.Single(Read.All((path, text)).Faults).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Loop_over_an_unknown_list_is_told()
    {
        var result = Read.All(("t.yml", "Parameters: {L: {Type: CommaDelimitedList}}\nResources:\n  'Fn::ForEach::T': [N, !Ref L, {'T${N}': {Type: 'AWS::SNS::Topic'}}]\n"));
        Assert.Empty(result.Resources);
        var fault = Assert.Single(result.Faults);
        Assert.Equal((3, false), (fault.At.Line, fault.Fatal));
    }

    [Fact]
    public void Loop_over_an_unknown_list_leaves_properties_open() =>
        Assert.True(((Values.MapValue)Read.Property("{'Fn::ForEach::T': [N, !Ref L, {'T${N}': x}]}", "Parameters: {L: {Type: CommaDelimitedList}}")).Open);

    [Fact]
    public void Given_list_unrolls_its_loop() =>
        Assert.Equal(["Ta", "Tb"], Read.Given(new Dictionary<string, string>(StringComparer.Ordinal) { ["L"] = "a,b" }, ("t.yml", "Parameters: {L: {Type: CommaDelimitedList}}\nResources:\n  'Fn::ForEach::T': [N, !Ref L, {'T${N}': {Type: 'AWS::SNS::Topic'}}]\n")).Resources.Select(r => r.Id));

    [Fact]
    public void Fifty_megabytes_are_a_fault()
    {
        var text = "AWSTemplateFormatVersion: x\n" + new string('#', 50 << 20);
        Assert.Contains("16 MiB", Assert.Single(Read.All(("t.yml", text)).Faults).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_files_are_not_claimed() =>
        Assert.False(new CloudFormationReader().Claims(Read.Subject("{\"a\": \"AWS::S3::Bucket\"}", "data.json")));
}
