using Crpbot.Resources.CloudFormation;

namespace Crpbot.Resources.Tests.CloudFormation;

/// <summary>Whatever is done to a template, the reader ends with resources or located faults.</summary>
public sealed class BrokenTemplateTests
{
    private const string Yaml = """
        AWSTemplateFormatVersion: '2010-09-09'
        Transform: AWS::Serverless-2016-10-31
        Parameters:
          Env: {Type: String, AllowedValues: [dev, prod]}
        Mappings: {M: {a: {b: c}}}
        Conditions:
          Prod: !And [!Equals [!Ref Env, prod], !Not [!Condition Other]]
          Other: !Or [!Equals [a, !FindInMap [M, a, b]], !Condition Prod]
        Globals: {Function: {Timeout: 5}}
        Resources:
          A: &a
            Type: AWS::Serverless::Function
            Condition: Prod
            Properties: {InlineCode: "x\ny", Policies: [{Statement: [{Effect: Allow}]}], Role: !If [Prod, !Ref AWS::NoValue, !GetAtt R.Arn]}
          'Fn::ForEach::L': [N, [x, y], {'B${N}': {<<: *a, Type: 'AWS::SNS::Topic', Properties: {T: !Sub '${N}-${Env}'}}}]
          S: {Type: 'AWS::CloudFormation::Stack', Properties: {TemplateURL: t.yml, Parameters: {Env: !Select [0, !Split [',', 'a,b']]}}}
        Outputs:
          O: {Value: !GetAtt S.Outputs.O, Export: {Name: !Sub '${AWS::StackName}-x'}}
          P: {Value: !ImportValue x, Export: {Name: x}}
        """;

    private const string Json = """
        {"AWSTemplateFormatVersion": "2010-09-09", "Resources": {"A": {"Type": "AWS::S3::Bucket", "Properties": {"N": {"Fn::Join": ["", ["a", {"Ref": "B"}, "\u00e4"]]}, "X": [1, -2.5e3, true, null]}}}}
        """;

    [Theory]
    [InlineData(Yaml, "t.yml")]
    [InlineData(Json, "t.json")]
    public void Every_truncation_ends_in_a_result_or_a_located_fault(string text, string path)
    {
        for (var length = 1; length <= text.Length; length++) Check(text[..length], path);
    }

    [Theory]
    [InlineData(Yaml, "t.yml")]
    [InlineData(Json, "t.json")]
    public void Random_changes_end_in_a_result_or_a_located_fault(string text, string path)
    {
        var random = new Random(3);
        const string Signs = "{}[]:,!&*|>-'\"\n \t#%@`?~<$0aR\0";
        for (var round = 0; round < 3000; round++)
        {
            var chars = text.ToList();
            for (var change = random.Next(1, 6); change > 0; change--)
            {
                var at = random.Next(chars.Count);
                switch (random.Next(3))
                {
                    case 0: chars.RemoveAt(at); break;
                    case 1: chars.Insert(at, Signs[random.Next(Signs.Length)]); break;
                    default: chars[at] = Signs[random.Next(Signs.Length)]; break;
                }
            }

            Check(new string([.. chars]), path);
        }
    }

    private static void Check(string text, string path)
    {
        var reader = new CloudFormationReader();
        reader.Read(Read.Subject(text, path));
        var result = reader.Complete();
        Assert.All(result.Faults, f => Assert.True(f.At is { Line: >= 1, Column: >= 1 }));
    }
}
