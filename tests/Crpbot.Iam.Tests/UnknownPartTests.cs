using Crpbot.Resources.Conditions;

namespace Crpbot.Iam.Tests;

/// <summary>Policies of templates of which parts are known only at deployment: decided where the known parts decide, else unknown; never a pass by omission.</summary>
public sealed class UnknownPartTests
{
    [Theory]
    [InlineData("public", "Statement: [{Effect: Allow, Principal: !If [C, {AWS: '*'}, {AWS: !Ref P}], Action: 's3:*', Resource: '*'}]", Truth.Unknown)]
    [InlineData("public", "Statement: [{Effect: Allow, Principal: !If [C, {AWS: '*'}, '*'], Action: 's3:*', Resource: '*'}]", Truth.True)]
    [InlineData("public", "Statement: [{Effect: Allow, Principal: !If [C, {AWS: '*'}, {AWS: '111122223333'}], Action: 's3:*', Resource: '*'}]", Truth.Unknown)]
    [InlineData("public", "Statement: !If [C, [{Effect: Allow, Principal: '*', Action: 's3:*', Resource: '*'}], []]", Truth.Unknown)]
    [InlineData("public", "Statement: [!If [C, {Effect: Allow, Principal: '*', Action: 's3:*', Resource: '*'}, !Ref 'AWS::NoValue']]", Truth.Unknown)]
    [InlineData("public", "Statement: [!If [C, {Effect: Deny, Principal: '*', Action: 's3:*', Resource: '*'}, !Ref 'AWS::NoValue']]", Truth.False)]
    [InlineData("public", "Statement: [{Effect: !If [C, Allow, Deny], Principal: '*', Action: 's3:*', Resource: '*'}]", Truth.Unknown)]
    [InlineData("public", "Statement: [{Effect: Allow, Principal: '*', Action: 's3:*', Resource: '*', Condition: !If [C, {StringEquals: {'aws:PrincipalOrgID': o-1}}, !Ref 'AWS::NoValue']}]", Truth.Unknown)]
    [InlineData("public", "Statement: [{Effect: Allow, Principal: '*', Action: 's3:*', Resource: '*', Condition: {StringEquals: {'aws:PrincipalOrgID': !Ref P}}}]", Truth.False)]
    [InlineData("public", "Statement: [{Effect: Allow, Principal: '*', Action: 's3:*', Resource: '*', Condition: {StringLike: {'aws:PrincipalOrgID': !Ref P}}}]", Truth.Unknown)]
    [InlineData("public", "Statement: [{Effect: Allow, Principal: '*', Action: 's3:*', Resource: '*', Condition: {StringEquals: {'aws:SourceAccount': !Ref 'AWS::AccountId'}}}]", Truth.False)]
    [InlineData("public", "Statement: [{Effect: Allow, Principal: '*', Action: 's3:*', Resource: '*', Condition: {ArnLike: {'aws:SourceArn': !Sub 'arn:aws:sns:*:${AWS::AccountId}:*'}}}]", Truth.False)]
    [InlineData("public", "Statement: [{Effect: Allow, Principal: '*', Action: 's3:*', Resource: '*', Condition: {ArnLike: {'aws:PrincipalArn': !Sub 'arn:aws:iam::*:role/${P}'}}}]", Truth.True)]
    [InlineData("public", "Statement: [{Effect: Allow, Principal: '*', Action: 's3:*', Resource: '*', Condition: {IpAddress: {'aws:SourceIp': !Ref P}}}]", Truth.Unknown)]
    [InlineData("full-admin", "Statement: [{Effect: Allow, Action: !If [C, ['*'], ['a:B', '*']], Resource: '*'}]", Truth.True)]
    [InlineData("full-admin", "Statement: [{Effect: Allow, Action: !If [C, ['*'], ['a:B']], Resource: '*'}]", Truth.Unknown)]
    [InlineData("full-admin", "Statement: [{Effect: Allow, Action: !If [C, '*', 'a:B'], Resource: !If [C, 'arn:aws:s3:::a', '*']}]", Truth.False)]
    [InlineData("full-admin", "Statement: [{Effect: Allow, Action: '*', Resource: !Ref P}]", Truth.Unknown)]
    [InlineData("full-admin", "Statement: [{Effect: Allow, Action: '*', Resource: !Ref Topic}]", Truth.False)]
    [InlineData("full-admin", "Statement: [{Effect: Allow, Action: '*', Resource: '*', Condition: !If [C, {Bool: {'aws:ViaAWSService': 'true'}}, !Ref 'AWS::NoValue']}]", Truth.Unknown)]
    [InlineData("full-admin", "Statement: [{Effect: Allow, Action: '*', Resource: '*'}, {Effect: !Ref P, Action: 'a:B', Resource: '*'}]", Truth.True)]
    [InlineData("full-admin", "Statement: [{Effect: Allow, Action: '*', Resource: '*'}, {Effect: !Ref P, Action: '*', Resource: '*'}]", Truth.Unknown)]
    [InlineData("privilege-escalation", "Statement: [{Effect: Allow, Action: 'iam:*', Resource: !Ref P}]", Truth.Unknown)]
    [InlineData("privilege-escalation", "Statement: [{Effect: !Ref P, Action: 'iam:*', Resource: '*'}]", Truth.Unknown)]
    [InlineData("privilege-escalation", "Statement: [{Effect: Allow, Action: 's3:*', Resource: !Ref P}]", Truth.False)]
    [InlineData("privilege-escalation", "Statement: [{Effect: Allow, Action: 'iam:PutRolePolicy', Resource: !Sub 'arn:aws:iam::${AWS::AccountId}:role/*'}]", Truth.True)]
    [InlineData("privilege-escalation", "Statement: [{Effect: Allow, Action: 'iam:PutRolePolicy', Resource: !Sub 'arn:aws:iam::${AWS::AccountId}:role/${P}'}]", Truth.False)]
    [InlineData("pass-role-wide", "Statement: [{Effect: Allow, Action: 'iam:PassRole', Resource: !Sub 'arn:${AWS::Partition}:iam::${AWS::AccountId}:role/*'}]", Truth.True)]
    [InlineData("denies-insecure-transport", "Statement: [{Effect: Deny, Principal: '*', Action: 's3:*', Resource: [!GetAtt Bucket.Arn, !Sub '${Bucket.Arn}/*'], Condition: {Bool: {'aws:SecureTransport': 'false'}}}]", Truth.True)]
    [InlineData("denies-insecure-transport", "Statement: [{Effect: Deny, Principal: '*', Action: 's3:*', Resource: [!Sub '${Bucket.Arn}/*'], Condition: {Bool: {'aws:SecureTransport': 'false'}}}]", Truth.False)]
    [InlineData("denies-insecure-transport", "Statement: [{Effect: Deny, Principal: '*', Action: 's3:*', Resource: [!Sub 'arn:aws:s3:::${P}', !Sub 'arn:aws:s3:::${P}/*'], Condition: {Bool: {'aws:SecureTransport': 'false'}}}]", Truth.True)]
    [InlineData("denies-insecure-transport", "Statement: [{Effect: Deny, Principal: '*', Action: 's3:*', Resource: '*', Condition: !If [C, {Bool: {'aws:SecureTransport': 'false'}}, {Bool: {'aws:SecureTransport': 'true'}}]}]", Truth.Unknown)]
    [InlineData("denies-insecure-transport", "Statement: [{Effect: Deny, Principal: '*', Action: 's3:*', Resource: '*', Condition: {Bool: {'aws:SecureTransport': !Ref P}}}]", Truth.Unknown)]
    [InlineData("confused-deputy", "Statement: [{Effect: Allow, Principal: {Service: !Sub 'logs.${AWS::Region}.amazonaws.com'}, Action: 'kms:Decrypt', Resource: '*'}]", Truth.True)]
    [InlineData("confused-deputy", "Statement: [{Effect: Allow, Principal: {Service: !Sub 'ec2.${AWS::URLSuffix}'}, Action: 'sts:AssumeRole'}]", Truth.False)]
    [InlineData("confused-deputy", "Statement: [{Effect: Allow, Principal: {Service: !Ref P}, Action: 'sts:AssumeRole'}]", Truth.Unknown)]
    [InlineData("oidc-without-subject", "Statement: [{Effect: Allow, Principal: {Federated: !Ref Provider}, Action: 'sts:AssumeRoleWithWebIdentity'}]", Truth.True)]
    [InlineData("oidc-without-subject", "Statement: [{Effect: Allow, Principal: {Federated: !GetAtt Provider.Arn}, Action: 'sts:AssumeRoleWithWebIdentity', Condition: {StringLike: {'x:sub': !Sub 'repo:${P}/*'}}}]", Truth.False)]
    [InlineData("oidc-without-subject", "Statement: [{Effect: Allow, Principal: {Federated: !Ref Provider}, Action: 'sts:AssumeRoleWithWebIdentity', Condition: {StringLike: {'x:sub': !Ref P}}}]", Truth.Unknown)]
    [InlineData("trusts-foreign-account", "Statement: [{Effect: Allow, Principal: {AWS: !Sub 'arn:aws:iam::${AWS::AccountId}:root'}, Action: 'sts:AssumeRole'}]", Truth.False)]
    [InlineData("trusts-foreign-account", "Statement: [{Effect: Allow, Principal: {AWS: !Sub 'arn:aws:iam::${P}:root'}, Action: 'sts:AssumeRole'}]", Truth.Unknown)]
    [InlineData("trusts-foreign-account", "Statement: [{Effect: Allow, Principal: {AWS: !Sub 'arn:aws:iam::777788889999:role/${P}'}, Action: 'sts:AssumeRole'}]", Truth.True)]
    public void Is_decided_where_it_can_be(string predicate, string document, Truth truth) => Assert.Equal(truth, Asking.Template($"{{policy: PolicyDocument, {predicate}: true}}",
        $"Parameters: {{P: {{Type: String}}, Q: {{Type: String}}}}\nConditions: {{C: !Equals [!Ref Q, a]}}\nResources:\n  Bucket: {{Type: AWS::S3::Bucket}}\n  Topic: {{Type: AWS::SNS::Topic}}\n  Provider: {{Type: AWS::IAM::OIDCProvider}}\n  Main:\n    Type: AWS::S3::BucketPolicy\n    Properties:\n      Bucket: b\n      PolicyDocument: {{{document}}}\n", "AWS::S3::BucketPolicy"));
}
