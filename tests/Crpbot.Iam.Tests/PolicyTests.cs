using Crpbot.Resources.Conditions;

namespace Crpbot.Iam.Tests;

public sealed class PolicyTests
{
    [Theory]
    [InlineData("full-admin: true", "{Effect: Allow, Action: '*', Resource: '*'}", Truth.True)]
    [InlineData("full-admin: true", "{Effect: Allow, Action: ['a:B', '*:*'], Resource: ['*']}", Truth.True)]
    [InlineData("full-admin: true", "{Effect: Allow, Action: '*', Resource: '*', Condition: {Bool: {'aws:MultiFactorAuthPresent': 'true'}}}", Truth.True)]
    [InlineData("full-admin: true", "{Effect: Allow, Action: 'iam:*', Resource: '*'}", Truth.False)]
    [InlineData("full-admin: true", "{Effect: Deny, Action: '*', Resource: '*'}", Truth.False)]
    [InlineData("full-admin: true", "{Effect: Allow, Action: '*', Resource: '*'}, {Effect: Deny, Action: '*', Resource: '*'}", Truth.False)]
    [InlineData("allows: {action: 's3:GetObject', resource: '*'}", "{Effect: Allow, Action: 'S3:get*', Resource: '*'}", Truth.True)]
    [InlineData("allows: {action: 's3:GetObject', resource: '*'}", "{Effect: Allow, Action: 's3:GetObject', Resource: 'arn:aws:s3:::a/*'}", Truth.False)]
    [InlineData("allows: {action: 's3:GetObject', resource: 'arn:aws:s3:::a/b'}", "{Effect: Allow, Action: 's3:GetObject', Resource: 'arn:aws:s3:::a/*'}", Truth.True)]
    [InlineData("allows: {action: 's3:GetObject', resource: '*'}", "{Effect: Allow, NotAction: 'iam:*', Resource: '*'}", Truth.True)]
    [InlineData("allows: {action: 'iam:PassRole', resource: '*'}", "{Effect: Allow, NotAction: 'iam:*', Resource: '*'}", Truth.False)]
    [InlineData("allows: {action: 's3:GetObject', resource: '*'}", "{Effect: Allow, Action: 's3:GetObjec?', Resource: '*'}", Truth.True)]
    [InlineData("service-wide: [kms]", "{Effect: Allow, Action: 'kms:*', Resource: '*'}", Truth.True)]
    [InlineData("service-wide: [kms]", "{Effect: Allow, Action: 'kms:D*', Resource: '*'}", Truth.False)]
    [InlineData("public: true", "{Effect: Allow, Principal: '*', Action: 's3:*', Resource: '*'}", Truth.True)]
    [InlineData("public: true", "{Effect: Allow, Principal: {AWS: ['*']}, Action: 's3:*', Resource: '*'}", Truth.True)]
    [InlineData("public: true", "{Effect: Allow, Principal: {Service: '*'}, Action: 's3:*', Resource: '*'}", Truth.False)]
    [InlineData("public: true", "{Effect: Allow, Principal: '*', Action: 's3:*', Resource: '*', Condition: {StringEquals: {'aws:PrincipalOrgID': o-1}}}", Truth.False)]
    [InlineData("public: true", "{Effect: Allow, Principal: '*', Action: 's3:*', Resource: '*', Condition: {StringEqualsIfExists: {'aws:PrincipalOrgID': o-1}}}", Truth.True)]
    [InlineData("public: true", "{Effect: Allow, Principal: '*', Action: 's3:*', Resource: '*', Condition: {StringNotEquals: {'aws:PrincipalOrgID': o-1}}}", Truth.True)]
    [InlineData("public: true", "{Effect: Allow, Principal: '*', Action: 's3:*', Resource: '*', Condition: {IpAddress: {'aws:SourceIp': [10.0.0.0/8, 0.0.0.0/0]}}}", Truth.True)]
    [InlineData("public: true", "{Effect: Allow, Principal: '*', Action: 's3:*', Resource: '*', Condition: {IpAddress: {'aws:SourceIp': 203.0.113.0/24}}}", Truth.False)]
    [InlineData("public: true", "{Effect: Allow, Principal: '*', Action: 'sqs:*', Resource: '*', Condition: {ArnLike: {'aws:SourceArn': 'arn:aws:sns:*:111122223333:*'}}}", Truth.False)]
    [InlineData("public: true", "{Effect: Allow, Principal: '*', Action: 'sqs:*', Resource: '*', Condition: {ArnLike: {'aws:SourceArn': 'arn:aws:sns:*:*:*'}}}", Truth.True)]
    [InlineData("public: true", "{Effect: Allow, Principal: '*', Action: 'sqs:*', Resource: '*', Condition: {StringLike: {'AWS:SOURCEARN': '*'}}}", Truth.True)]
    [InlineData("public: true", "{Effect: Deny, Principal: '*', Action: 's3:*', Resource: '*'}", Truth.False)]
    [InlineData("public: true", "{Effect: Allow, NotPrincipal: {AWS: 'arn:aws:iam::1:root'}, Action: 's3:*', Resource: '*'}", Truth.True)]
    [InlineData("public-write: true", "{Effect: Allow, Principal: '*', Action: 's3:GetObject', Resource: '*'}", Truth.False)]
    [InlineData("public-write: true", "{Effect: Allow, Principal: '*', Action: 's3:Put*', Resource: '*'}", Truth.True)]
    [InlineData("denies-insecure-transport: true", "{Effect: Deny, Principal: '*', Action: 's3:*', Resource: '*', Condition: {Bool: {'aws:SecureTransport': false}}}", Truth.True)]
    [InlineData("denies-insecure-transport: true", "{Effect: Deny, Principal: {AWS: 'arn:aws:iam::1:root'}, Action: 's3:*', Resource: '*', Condition: {Bool: {'aws:SecureTransport': false}}}", Truth.False)]
    [InlineData("denies-insecure-transport: true", "{Effect: Deny, Principal: '*', Action: 's3:GetObject', Resource: '*', Condition: {Bool: {'aws:SecureTransport': false}}}", Truth.False)]
    [InlineData("denies-insecure-transport: true", "{Effect: Deny, Principal: '*', Action: 's3:*', Resource: '*', Condition: {Bool: {'aws:SecureTransport': false}, StringEquals: {'aws:SourceVpc': v}}}", Truth.False)]
    [InlineData("privilege-escalation: true", "{Effect: Allow, Action: ['iam:PassRole', 'lambda:*'], Resource: '*'}", Truth.True)]
    [InlineData("privilege-escalation: true", "{Effect: Allow, Action: 'iam:PassRole', Resource: '*'}, {Effect: Allow, Action: 'ec2:Run*', Resource: '*'}", Truth.True)]
    [InlineData("privilege-escalation: true", "{Effect: Allow, Action: ['iam:PassRole', 'ec2:RunInstances'], Resource: '*'}, {Effect: Deny, Action: 'iam:PassRole', Resource: '*'}", Truth.False)]
    [InlineData("privilege-escalation: true", "{Effect: Allow, Action: 's3:*', Resource: '*'}", Truth.False)]
    [InlineData("pass-role-wide: true", "{Effect: Allow, Action: 'iam:*', Resource: '*'}", Truth.True)]
    [InlineData("pass-role-wide: true", "{Effect: Allow, Action: 'iam:PassRole', Resource: 'arn:aws:iam::1:role/x'}", Truth.False)]
    [InlineData("uses-not-action: true", "{Effect: Allow, NotAction: 'iam:*', Resource: '*'}", Truth.True)]
    [InlineData("uses-not-principal: true", "{Effect: Allow, NotPrincipal: '*', Action: 'a:B', Resource: '*'}", Truth.True)]
    [InlineData("confused-deputy: true", "{Effect: Allow, Principal: {Service: sns.amazonaws.com}, Action: 'sqs:SendMessage', Resource: '*'}", Truth.True)]
    [InlineData("confused-deputy: true", "{Effect: Allow, Principal: {Service: sns.amazonaws.com}, Action: 'sqs:SendMessage', Resource: '*', Condition: {ArnEquals: {'aws:SourceArn': 'arn:aws:sns:e:1:t'}}}", Truth.False)]
    [InlineData("oidc-without-subject: true", "{Effect: Allow, Principal: {Federated: 'arn:aws:iam::1:oidc-provider/x'}, Action: 'sts:AssumeRoleWithWebIdentity', Condition: {StringEquals: {'x:aud': a}}}", Truth.True)]
    [InlineData("oidc-without-subject: true", "{Effect: Allow, Principal: {Federated: 'arn:aws:iam::1:oidc-provider/x'}, Action: 'sts:AssumeRoleWithWebIdentity', Condition: {StringLike: {'x:sub': 'repo:a/*'}}}", Truth.False)]
    [InlineData("trusts-foreign-account: true, accounts: $accounts", "{Effect: Allow, Principal: {AWS: 'arn:aws:iam::777788889999:root'}, Action: 'sts:AssumeRole'}", Truth.True)]
    [InlineData("trusts-foreign-account: true, accounts: $accounts", "{Effect: Allow, Principal: {AWS: '444455556666'}, Action: 'sts:AssumeRole'}", Truth.False)]
    [InlineData("trusts-foreign-account: true, accounts: $accounts", "{Effect: Allow, Principal: {AWS: 'arn:aws:iam::111122223333:role/x'}, Action: 'sts:AssumeRole'}", Truth.False)]
    [InlineData("trusts-foreign-account: true, external-id: required", "{Effect: Allow, Principal: {AWS: '777788889999'}, Action: 'sts:AssumeRole', Condition: {StringEquals: {'sts:ExternalId': e}}}", Truth.False)]
    [InlineData("resource-not-arn: true", "{Effect: Allow, Action: 's3:*', Resource: ['arn:aws:s3:::a', 'a/*']}", Truth.True)]
    [InlineData("resource-not-arn: true", "{Effect: Allow, Action: 's3:*', Resource: ['arn:aws:s3:::a', '*']}", Truth.False)]
    public void Policy_is_judged(string predicate, string statements, Truth truth) =>
        Assert.Equal(truth, Asking.Live($"{{policy: P, {predicate}}}", $"{{P: {{Statement: [{statements}]}}}}"));

    [Fact]
    public void Json_text_is_read_like_a_map() =>
        Assert.Equal(Truth.True, Asking.Live("{policy: P, public: true}", "{P: '{\"Statement\": {\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"*\", \"Resource\": \"*\"}}'}"));

    [Fact]
    public void Broken_json_is_unknown_and_never_a_pass() => Assert.Equal(Truth.Unknown, Asking.Live("{policy: P, public: true}", "{P: '{\"Statement\": '}"));

    [Fact]
    public void One_of_several_documents_is_enough() =>
        Assert.Equal(Truth.True, Asking.Live("{policy: 'L[].D', full-admin: true}", "{L: [{D: {Statement: []}}, {D: {Statement: [{Effect: Allow, Action: '*', Resource: '*'}]}}]}"));

    [Theory]
    [InlineData("!Ref Bucket", Truth.True)]
    [InlineData("!Sub '${Bucket}/*'", Truth.True)]
    [InlineData("!GetAtt Bucket.Arn", Truth.False)]
    [InlineData("!Sub '${Bucket.Arn}/*'", Truth.False)]
    [InlineData("!Sub 'arn:aws:s3:::${Bucket}/*'", Truth.False)]
    [InlineData("!Ref Topic", Truth.False)]
    [InlineData("!Ref P", Truth.Unknown)]
    public void Reference_is_an_arn_when_its_type_says_so(string resource, Truth truth) => Assert.Equal(truth, Asking.Template("{policy: PolicyDocument, resource-not-arn: true}",
        $"Parameters: {{P: {{Type: String}}}}\nResources:\n  Bucket: {{Type: AWS::S3::Bucket}}\n  Topic: {{Type: AWS::SNS::Topic}}\n  Main:\n    Type: AWS::IAM::Policy\n    Properties:\n      PolicyDocument:\n        Statement: [{{Effect: Allow, Action: 's3:*', Resource: {resource}}}]\n", "AWS::IAM::Policy"));

    [Fact]
    public void Unknown_principal_is_unknown() => Assert.Equal(Truth.Unknown, Asking.Template("{policy: PolicyDocument, public: true}",
        "Parameters: {P: {Type: String}}\nResources:\n  Main:\n    Type: AWS::S3::BucketPolicy\n    Properties:\n      Bucket: b\n      PolicyDocument:\n        Statement: [{Effect: Allow, Principal: {AWS: !Ref P}, Action: 's3:*', Resource: '*'}]\n", "AWS::S3::BucketPolicy"));
}
