using Crpbot.Resources.Estates;

namespace Crpbot.Resources.Tests.Conditions;

/// <summary>The table of docs/resource-rules.md: the ways of writing one boolean property, and what a rule that requires true says of each.</summary>
public sealed class BooleanTableTests
{
    private const string Rule = "type: AWS::RDS::DBInstance\nrequire: {property: StorageEncrypted, is: true}";

    [Theory]
    [InlineData("true", "", Outcome.Pass)]
    [InlineData("'true'", "", Outcome.Pass)]
    [InlineData("false", "", Outcome.Fail)]
    [InlineData(null, "", Outcome.Fail)]
    [InlineData("!Ref P", "Parameters: {P: {Type: String}}", Outcome.Unknown)]
    [InlineData("!Ref P", "Parameters: {P: {Type: String, Default: 'true'}}", Outcome.Pass)]
    [InlineData("!Ref P", "Parameters: {P: {Type: String, Default: 'false'}}", Outcome.Fail)]
    [InlineData("!Ref P", "Parameters: {P: {Type: String, AllowedValues: ['true']}}", Outcome.Pass)]
    [InlineData("!Ref P", "Parameters: {P: {Type: String, AllowedValues: ['true', 'false']}}", Outcome.Unknown)]
    [InlineData("!If [C, true, true]", "Parameters: {P: {Type: String}}\nConditions: {C: !Equals [!Ref P, x]}", Outcome.Pass)]
    [InlineData("!If [C, true, false]", "Parameters: {P: {Type: String}}\nConditions: {C: !Equals [!Ref P, x]}", Outcome.Unknown)]
    [InlineData("!If [C, true, !Ref 'AWS::NoValue']", "Parameters: {P: {Type: String}}\nConditions: {C: !Equals [!Ref P, x]}", Outcome.Unknown)]
    [InlineData("!If [C, !Ref 'AWS::NoValue', !Ref 'AWS::NoValue']", "Parameters: {P: {Type: String}}\nConditions: {C: !Equals [!Ref P, x]}", Outcome.Fail)]
    [InlineData("!ImportValue encrypted", "", Outcome.Unknown)]
    [InlineData("!FindInMap [M, !Ref 'AWS::Region', On]", "Mappings: {M: {eu-west-1: {On: true}, us-east-1: {On: true}}}", Outcome.Pass)]
    [InlineData("!FindInMap [M, !Ref 'AWS::Region', On]", "Mappings: {M: {eu-west-1: {On: true}, us-east-1: {On: false}}}", Outcome.Unknown)]
    [InlineData("!GetAtt Other.Encrypted", "", Outcome.Unknown)]
    public void Boolean_property_is_judged(string? value, string head, Outcome outcome)
    {
        var property = value is null ? string.Empty : "\n      StorageEncrypted: " + value;
        Assert.Equal([outcome], Judging.Of(Rule, $"{head}\nResources:\n  Other: {{Type: AWS::SNS::Topic}}\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      Engine: postgres{property}\n"));
    }

    [Fact]
    public void Import_is_resolved_against_another_template() => Assert.Equal([Outcome.Pass], Judging.All(Rule,
    [
        ("a.yml", "AWSTemplateFormatVersion: '2010-09-09'\nResources: {T: {Type: AWS::SNS::Topic}}\nOutputs: {E: {Value: 'true', Export: {Name: encrypted}}}"),
        ("b.yml", "Resources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties: {StorageEncrypted: !ImportValue encrypted}\n"),
    ]).Select(j => j.Outcome));

    [Fact]
    public void Snapshot_of_the_account_is_judged_like_a_template() =>
        Assert.Equal([Outcome.Fail], Judging.Of(Rule, "- type: AWS::RDS::DBInstance\n  id: db\n  properties: {StorageEncrypted: false}\n", "a.resources.yml"));
}
