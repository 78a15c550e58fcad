namespace Crpbot.Resources.Tests.CloudFormation;

/// <summary>Templates with as many features as fit, to be broken by tests.</summary>
internal static class RichTemplate
{
    internal const string Yaml = """
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

    internal const string Json = """
        {"AWSTemplateFormatVersion": "2010-09-09", "Resources": {"A": {"Type": "AWS::S3::Bucket", "Properties": {"N": {"Fn::Join": ["", ["a", {"Ref": "B"}, "\u00e4"]]}, "X": [1, -2.5e3, true, null]}}}}
        """;
}
