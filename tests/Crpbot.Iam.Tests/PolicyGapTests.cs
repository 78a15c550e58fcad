using Crpbot.Resources.Conditions;

namespace Crpbot.Iam.Tests;

/// <summary>What a policy seems to say and does not, predicate by predicate (IAM user guide: policy evaluation logic, policy elements, condition operators, global condition keys).</summary>
public sealed class PolicyGapTests
{
    private const string Bucket = "AWS::S3::BucketPolicy";
    private const string Tls = "Condition: {Bool: {'aws:SecureTransport': 'false'}}";
    private const string Oidc = "Effect: Allow, Principal: {Federated: 'arn:aws:iam::111122223333:oidc-provider/x'}, Action: 'sts:AssumeRoleWithWebIdentity'";

    [Theory]
    [InlineData("StringEquals: {'lambda:FunctionUrlAuthType': AWS_IAM}", Truth.True)]
    [InlineData("StringEquals: {'lambda:FunctionUrlAuthType': NONE}", Truth.True)]
    [InlineData("StringEquals: {'lambda:FunctionUrlAuthType': AWS_IAM, 'aws:PrincipalOrgID': o-a1b2c3d4e5}", Truth.False)]
    public void Signing_a_call_to_a_function_url_restricts_nobody(string condition, Truth truth) =>
        Judged("public: true", $"{{Effect: Allow, Principal: '*', Action: 'lambda:InvokeFunctionUrl', Resource: '*', Condition: {{{condition}}}}}", truth);

    [Theory]
    [InlineData("{Effect: Allow, NotAction: 'iam:*', Resource: '*'}", Truth.False)]
    [InlineData("{Effect: Allow, Action: '*', Resource: 'arn:aws:*:*:*:*'}", Truth.True)]
    [InlineData("{Effect: Allow, Action: '*', Resource: 'arn:*'}", Truth.True)]
    [InlineData("{Effect: Allow, Action: '*', Resource: 'arn:aws:s3:::*'}", Truth.False)]
    [InlineData("{Effect: allow, Action: '*', Resource: '*'}", Truth.False)]
    [InlineData("{Effect: Allow, Action: ['**'], Resource: ['*']}", Truth.True)]
    [InlineData("{Effect: Allow, Action: '*', Resource: '*'}, {Effect: Deny, Action: '*', Resource: '*', Condition: {Bool: {'aws:MultiFactorAuthPresent': 'false'}}}", Truth.True)]
    [InlineData("{Effect: Allow, Action: '*', Resource: '*'}, {Effect: Deny, NotAction: 'iam:*', Resource: '*'}", Truth.True)]
    [InlineData("{Effect: Allow, Action: '*', Resource: '*'}, {Effect: Deny, Action: '*', Resource: 'arn:aws:s3:::a'}", Truth.True)]
    [InlineData("{Effect: Allow, Action: '*', Resource: '*', Condition: {IpAddress: {'aws:SourceIp': '10.0.0.0/8'}, StringEquals: {'aws:RequestedRegion': 'eu-west-1'}}}", Truth.True)]
    [InlineData("{Effect: Allow, Action: '*', Resource: '*', Condition: {StringNotEquals: {'aws:requestedregion': 'us-east-1'}}}", Truth.True)]
    [InlineData("{Effect: Allow, Action: '*', Resource: '*', Condition: {NumericLessThan: {'aws:MultiFactorAuthAge': '3600'}}}", Truth.True)]
    [InlineData("{Effect: Allow, Action: '*', Resource: '*', Condition: {DateLessThan: {'aws:CurrentTime': '2027-01-01T00:00:00Z'}}}", Truth.True)]
    [InlineData("{Effect: Allow, Action: '*', Resource: '*', Condition: {StringEquals: {'aws:ResourceAccount': '111122223333'}}}", Truth.True)]
    [InlineData("{Effect: Allow, Action: '*', Resource: '*', Condition: {StringEquals: {'aws:ResourceTag/team': 'trading'}}}", Truth.False)]
    [InlineData("{Effect: Allow, Action: '*', Resource: '*', Condition: {StringEquals: {'aws:RequestTag/team': 'trading'}, Bool: {'aws:MultiFactorAuthPresent': 'true'}}}", Truth.False)]
    [InlineData("{Effect: Allow, Action: '*', Resource: '*', Condition: {StringNotEquals: {'aws:ResourceTag/team': 'trading'}}}", Truth.Unknown)]
    [InlineData("{Effect: Allow, Action: '*', Resource: '*', Condition: {StringEquals: {'aws:PrincipalTag/role': 'admin'}}}", Truth.Unknown)]
    [InlineData("{Effect: Allow, Action: '*', Resource: '*', Condition: {StringEquals: {'iam:PassedToService': 'lambda.amazonaws.com'}}}", Truth.False)]
    [InlineData("{Effect: Allow, Action: '*', Resource: '*', Condition: {StringEqualsIfExists: {'ec2:InstanceType': 't3.micro'}}}", Truth.Unknown)]
    [InlineData("{Effect: Allow, Action: '*', Resource: '*', Condition: {StringEquals: {'aws:PrincipalTag/role': 'admin'}}}, {Effect: Allow, Action: '*', Resource: '*'}", Truth.True)]
    [InlineData("{Effect: Allow, Action: '*', Resource: '*'}, {Effect: Deny, Action: '*', Resource: '*', Condition: {StringEquals: {'aws:RequestedRegion': 'eu-west-1'}}}", Truth.True)]
    public void Full_admin(string statements, Truth truth) => Judged("full-admin: true", statements, truth);

    [Theory]
    [InlineData("s3:GetObject", "arn:aws:s3:::a/b", "{Effect: Allow, Action: 's3:*', Resource: '*'}, {Effect: Deny, Action: 's3:GetObject', Resource: 'arn:aws:s3:::a/*'}", Truth.False)]
    [InlineData("s3:GetObject", "arn:aws:s3:::a/b", "{Effect: Allow, Action: 's3:*', Resource: '*'}, {Effect: Deny, Action: 's3:GetObject', Resource: 'arn:aws:s3:::c/*'}", Truth.True)]
    [InlineData("s3:GetObject", "*", "{Effect: Allow, Action: 's3:*', Resource: '*'}, {Effect: Deny, Action: 's3:GetObject', Resource: 'arn:aws:s3:::a/*'}", Truth.True)]
    [InlineData("s3:GetObject", "*", "{Effect: Allow, Action: 's3:*', Resource: '*'}, {Effect: Deny, NotAction: 's3:GetObject', Resource: '*'}", Truth.True)]
    [InlineData("s3:GetObject", "*", "{Effect: Allow, Action: 's3:*', Resource: '*'}, {Effect: Deny, NotAction: 's3:Put*', Resource: '*'}", Truth.False)]
    [InlineData("s3:GetObject", "arn:aws:s3:::a/b", "{Effect: Allow, Action: 's3:*', Resource: '*'}, {Effect: Deny, Action: '*', NotResource: 'arn:aws:s3:::a/*'}", Truth.True)]
    [InlineData("s3:*", "*", "{Effect: Allow, NotAction: 's3:DeleteBucket', Resource: '*'}", Truth.False)]
    [InlineData("s3:GetObject", "*", "{Effect: Allow, NotAction: ['S3:get*'], Resource: '*'}", Truth.False)]
    public void Allows(string action, string resource, string statements, Truth truth) => Judged($"allows: {{action: '{action}', resource: '{resource}'}}", statements, truth);

    [Theory]
    [InlineData("StringEquals: {'aws:ResourceAccount': '111122223333'}", Truth.True)]
    [InlineData("IpAddress: {'aws:VpcSourceIp': 10.0.0.0/8}", Truth.True)]
    [InlineData("StringEquals: {'sts:ExternalId': secret}", Truth.True)]
    [InlineData("StringLike: {'aws:PrincipalOrgID': 'o-*'}", Truth.True)]
    [InlineData("StringLike: {'aws:SourceAccount': '1*'}", Truth.True)]
    [InlineData("StringLike: {'aws:SourceVpce': ['vpce-1', 'vpce-*']}", Truth.True)]
    [InlineData("StringLike: {'aws:SourceAccount': '111122223333'}", Truth.False)]
    [InlineData("StringEquals: {'AWS:sourceaccount': ['111122223333', '444455556666']}", Truth.False)]
    [InlineData("StringEqualsIgnoreCase: {'aws:SourceVpc': vpc-1}", Truth.False)]
    [InlineData("ArnLike: {'aws:PrincipalArn': 'arn:aws:iam::*:role/deploy'}", Truth.True)]
    [InlineData("ArnLike: {'aws:PrincipalArn': 'arn:aws:iam::1*:role/deploy'}", Truth.True)]
    [InlineData("ArnEquals: {'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/*'}", Truth.False)]
    [InlineData("ArnLike: {'aws:SourceArn': 'arn:aws:s3:::my-bucket'}", Truth.False)]
    [InlineData("ArnLike: {'aws:SourceArn': 'arn:aws:s3:::*'}", Truth.True)]
    [InlineData("ForAnyValue:StringLike: {'aws:PrincipalOrgPaths': 'o-abc/*'}", Truth.False)]
    [InlineData("ForAnyValue:StringLike: {'aws:PrincipalOrgPaths': 'o-*/*'}", Truth.True)]
    [InlineData("ForAllValues:StringLike: {'aws:PrincipalOrgPaths': 'o-abc/*'}", Truth.True)]
    [InlineData("StringLike: {'aws:userid': 'AROAEXAMPLEID1234567:*'}", Truth.False)]
    [InlineData("StringLike: {'aws:userid': '*:admin'}", Truth.True)]
    [InlineData("'Null': {'aws:SourceVpce': 'false'}", Truth.True)]
    [InlineData("StringEquals: {'aws:PrincipalTag/team': a}", Truth.True)]
    [InlineData("StringLike: {'aws:Referer': 'https://example.org/*'}", Truth.True)]
    [InlineData("Bool: {'aws:SecureTransport': 'true'}", Truth.True)]
    [InlineData("IpAddress: {'aws:SourceIp': ['0.0.0.0/1', '128.0.0.0/1']}", Truth.True)]
    [InlineData("IpAddress: {'aws:SourceIp': '::/0'}", Truth.True)]
    [InlineData("IpAddress: {'aws:SourceIp': ['198.51.100.7', '2001:db8::/32']}", Truth.False)]
    [InlineData("NotIpAddress: {'aws:SourceIp': 198.51.100.0/24}", Truth.True)]
    [InlineData("StringEquals: {'kms:CallerAccount': '111122223333', 'kms:ViaService': rds.eu-west-1.amazonaws.com}", Truth.False)]
    [InlineData("StringEquals: {'kms:ViaService': rds.eu-west-1.amazonaws.com}", Truth.True)]
    [InlineData("StringEquals: {'aws:PrincipalAccount': []}", Truth.False)]
    public void Public_by_condition(string condition, Truth truth) => Judged("public: true", $"{{Effect: Allow, Principal: '*', Action: 'kms:*', Resource: '*', Condition: {{{condition}}}}}", truth);

    [Theory]
    [InlineData("{Effect: Deny, Principal: '*', Action: 's3:*', Resource: '*'}", Truth.False)]
    [InlineData("{Effect: Deny, Principal: '*', Action: 's3:PutObject', Resource: '*'}", Truth.True)]
    [InlineData("{Effect: Deny, Principal: {AWS: '111122223333'}, Action: 's3:*', Resource: '*'}", Truth.True)]
    [InlineData("{Effect: Deny, Principal: '*', Action: 's3:*', Resource: 'arn:aws:s3:::a/private/*'}", Truth.True)]
    [InlineData("{Effect: Deny, NotPrincipal: {AWS: 'arn:aws:iam::111122223333:root'}, Action: 's3:*', Resource: '*'}", Truth.False)]
    [InlineData("{Effect: Deny, Principal: '*', Action: 's3:*', Resource: '*', Condition: {StringNotEquals: {'aws:SourceVpce': vpce-1}}}", Truth.False)]
    [InlineData("{Effect: Deny, Principal: '*', Action: 's3:*', Resource: '*', Condition: {StringNotEquals: {'aws:PrincipalOrgID': o-abc}, BoolIfExists: {'aws:PrincipalIsAWSService': 'false'}}}", Truth.False)]
    [InlineData("{Effect: Deny, Principal: '*', Action: 's3:*', Resource: '*', Condition: {StringNotLike: {'aws:PrincipalOrgID': 'o-*'}}}", Truth.True)]
    [InlineData("{Effect: Deny, Principal: '*', Action: 's3:*', Resource: '*', Condition: {StringNotEquals: {'aws:SourceVpce': vpce-1}, Bool: {'aws:SecureTransport': 'false'}}}", Truth.True)]
    [InlineData("{Effect: Deny, Principal: '*', Action: 's3:*', Resource: '*', Condition: {Bool: {'aws:SecureTransport': 'false'}}}", Truth.True)]
    [InlineData("{Effect: Deny, Principal: '*', Action: 's3:*', Resource: '*', Condition: {StringEquals: {'aws:SourceVpce': vpce-1}}}", Truth.True)]
    [InlineData("{Effect: Deny, Principal: '*', NotAction: 's3:GetObject', Resource: '*'}", Truth.True)]
    [InlineData("{Effect: Deny, Principal: '*', NotAction: 's3:PutObject', Resource: '*'}", Truth.False)]
    public void Public_despite_a_denial(string denial, Truth truth) => Judged("public: true", "{Effect: Allow, Principal: '*', Action: 's3:Get*', Resource: 'arn:aws:s3:::a/*'}, " + denial, truth);

    [Theory]
    [InlineData("Action: 's3:*', Resource: '*'", Truth.True)]
    [InlineData("Action: 's3:*', Resource: ['arn:aws:s3:::a', 'arn:aws:s3:::a/*']", Truth.True)]
    [InlineData("Action: 's3:*', Resource: 'arn:aws:s3:::a*'", Truth.True)]
    [InlineData("Action: '*', Resource: ['arn:aws:s3:::*']", Truth.True)]
    [InlineData("Action: 's3:*', Resource: 'arn:aws:s3:::a/*'", Truth.False)]
    [InlineData("Action: 's3:*', Resource: 'arn:aws:s3:::a'", Truth.False)]
    [InlineData("Action: 's3:*', Resource: ['arn:aws:s3:::a', 'arn:aws:s3:::a/logs/*']", Truth.False)]
    [InlineData("Action: 'sqs:*', Resource: '*'", Truth.False)]
    [InlineData("NotAction: 's3:GetObject', Resource: '*'", Truth.False)]
    public void Tls_for_the_bucket_and_its_objects(string rest, Truth truth) => Assert.Equal(truth, Asking.Live("{policy: P, denies-insecure-transport: true}", $"{{P: {{Statement: [{{Effect: Deny, Principal: '*', {rest}, {Tls}}}]}}}}", Bucket));

    [Fact]
    public void Tls_may_be_demanded_by_two_statements() => Assert.Equal(Truth.True, Asking.Live("{policy: P, denies-insecure-transport: true}",
        $"{{P: {{Statement: [{{Effect: Deny, Principal: '*', Action: 's3:*', Resource: 'arn:aws:s3:::a', {Tls}}}, {{Effect: Deny, Principal: '*', Action: 's3:*', Resource: 'arn:aws:s3:::a/*', {Tls}}}]}}}}", Bucket));

    [Theory]
    [InlineData("Bool: {'aws:SecureTransport': 'true'}", Truth.False)]
    [InlineData("BoolIfExists: {'AWS:SecureTransport': false}", Truth.True)]
    [InlineData("Bool: {'aws:SecureTransport': []}", Truth.False)]
    [InlineData("NumericLessThan: {'s3:TlsVersion': '1.2'}", Truth.False)]
    public void Tls_by_condition(string condition, Truth truth) => Assert.Equal(truth, Asking.Live("{policy: P, denies-insecure-transport: true}", $"{{P: {{Statement: [{{Effect: Deny, Principal: '*', Action: 's3:*', Resource: '*', Condition: {{{condition}}}}}]}}}}", Bucket));

    [Theory]
    [InlineData("{Effect: Allow, Action: 'iam:PutUserPolicy', Resource: 'arn:aws:iam::111122223333:user/*'}", Truth.True)]
    [InlineData("{Effect: Allow, Action: 'iam:PutUserPolicy', Resource: 'arn:aws:iam::*:user/*'}", Truth.True)]
    [InlineData("{Effect: Allow, Action: 'iam:PutUserPolicy', Resource: 'arn:aws:iam::111122223333:*'}", Truth.True)]
    [InlineData("{Effect: Allow, Action: 'iam:CreateAccessKey', Resource: 'arn:aws:iam::*:user/${aws:username}'}", Truth.False)]
    [InlineData("{Effect: Allow, Action: 'iam:CreateAccessKey', Resource: 'arn:aws:iam::*:role/*'}", Truth.False)]
    [InlineData("{Effect: Allow, Action: 'iam:AttachRolePolicy', Resource: '*'}", Truth.True)]
    [InlineData("{Effect: Allow, Action: 'iam:UpdateAssumeRolePolicy', Resource: 'arn:aws:iam::111122223333:role/*'}", Truth.True)]
    [InlineData("{Effect: Allow, Action: 'iam:DeleteUserPermissionsBoundary', Resource: '*'}", Truth.True)]
    [InlineData("{Effect: Allow, Action: ['iam:PassRole'], Resource: 'arn:aws:iam::111122223333:role/*'}, {Effect: Allow, Action: 'ec2:RunInstances', Resource: '*'}", Truth.True)]
    [InlineData("{Effect: Allow, Action: ['iam:PassRole'], Resource: 'arn:aws:iam::111122223333:role/app'}, {Effect: Allow, Action: 'ec2:RunInstances', Resource: '*'}", Truth.False)]
    [InlineData("{Effect: Allow, Action: ['iam:PassRole', 'ec2:DescribeInstances'], Resource: '*'}", Truth.False)]
    [InlineData("{Effect: Allow, NotAction: ['s3:*'], Resource: '*'}", Truth.True)]
    [InlineData("{Effect: Allow, NotAction: ['iam:*', 'lambda:*', 'glue:*', 'ssm:*', 'sagemaker:*', 'cloudformation:*', 'codebuild:*'], Resource: '*'}", Truth.False)]
    [InlineData("{Effect: Allow, Action: 'iam:*', Resource: '*'}, {Effect: Deny, Action: 'iam:*', Resource: '*'}", Truth.False)]
    [InlineData("{Effect: Allow, Action: 'iam:CreateAccess???', Resource: '*'}", Truth.True)]
    [InlineData("{Effect: Allow, Action: 'iam:Get*', Resource: '*'}", Truth.False)]
    [InlineData("{Effect: Deny, Action: 'iam:*', Resource: '*'}", Truth.False)]
    [InlineData("{Effect: Allow, Action: 'iam:PutRolePolicy', Resource: '*', Condition: {Bool: {'aws:MultiFactorAuthPresent': 'true'}}}", Truth.True)]
    [InlineData("{Effect: Allow, Action: 'iam:PutRolePolicy', Resource: '*', Condition: {StringEquals: {'iam:PermissionsBoundary': 'arn:aws:iam::111122223333:policy/edge'}}}", Truth.False)]
    [InlineData("{Effect: Allow, Action: 'iam:PutRolePolicy', Resource: '*', Condition: {StringEquals: {'iam:ResourceTag/team': 'x'}}}", Truth.False)]
    [InlineData("{Effect: Allow, Action: 'iam:PutRolePolicy', Resource: '*', Condition: {StringLike: {'aws:PrincipalArn': '*/admin'}}}", Truth.Unknown)]
    [InlineData("{Effect: Allow, Action: 'iam:PassRole', Resource: '*', Condition: {StringEquals: {'iam:PassedToService': 'lambda.amazonaws.com'}}}, {Effect: Allow, Action: 'lambda:*', Resource: 'arn:aws:lambda:*:111122223333:function:*'}, {Effect: Allow, Action: 'lambda:CreateFunction', Resource: '*'}, {Effect: Allow, Action: 'lambda:InvokeFunction', Resource: '*'}", Truth.True)]
    [InlineData("{Effect: Allow, Action: 'iam:PassRole', Resource: '*', Condition: {StringEquals: {'iam:PassedToService': 'lambda.amazonaws.com'}}}, {Effect: Allow, Action: 'ec2:RunInstances', Resource: '*'}", Truth.False)]
    [InlineData("{Effect: Allow, Action: 'iam:PassRole', Resource: '*', Condition: {StringLikeIfExists: {'iam:PassedToService': 'ecs-tasks.*'}}}, {Effect: Allow, Action: 'ecs:*', Resource: '*'}", Truth.True)]
    public void Escalation(string statements, Truth truth) => Judged("privilege-escalation: true", statements, truth);

    [Theory]
    [InlineData("", Truth.True)]
    [InlineData("StringLike: {'x:sub': 'repo:*'}", Truth.True)]
    [InlineData("StringLike: {'x:sub': 'repo:*/*:ref:refs/heads/main'}", Truth.True)]
    [InlineData("StringLike: {'x:sub': 'repo:acme*'}", Truth.True)]
    [InlineData("StringLike: {'x:sub': ['repo:acme/a:*', '*']}", Truth.True)]
    [InlineData("StringLike: {'x:sub': 'repo:acme/*'}", Truth.False)]
    [InlineData("StringLike: {'x:sub': 'system:serviceaccount:*:*'}", Truth.True)]
    [InlineData("StringLike: {'x:sub': 'system:serviceaccount:prod:*'}", Truth.False)]
    [InlineData("StringEquals: {'x:sub': 'system:serviceaccount:prod:api'}", Truth.False)]
    [InlineData("StringEqualsIfExists: {'x:sub': 'repo:acme/a:ref:refs/heads/main'}", Truth.True)]
    [InlineData("'ForAllValues:StringLike': {'x:sub': 'repo:acme/*'}", Truth.True)]
    [InlineData("StringNotEquals: {'x:sub': 'repo:evil/a'}", Truth.True)]
    [InlineData("StringLike: {'x:sub': 'organization:acme:project:*'}", Truth.False)]
    [InlineData("StringEquals: {'x:aud': sts.amazonaws.com}", Truth.True)]
    [InlineData("StringLike: {'x:sub': '?*'}", Truth.True)]
    public void Oidc_subject(string condition, Truth truth) => Judged("oidc-without-subject: true", $"{{{Oidc}, Condition: {{{condition}}}}}", truth);

    [Theory]
    [InlineData("{Effect: Allow, Principal: {Federated: cognito-identity.amazonaws.com}, Action: 'sts:AssumeRoleWithWebIdentity', Condition: {StringEquals: {'cognito-identity.amazonaws.com:aud': 'eu-west-1:pool'}}}", Truth.False)]
    [InlineData("{Effect: Allow, Principal: {Federated: cognito-identity.amazonaws.com}, Action: 'sts:AssumeRoleWithWebIdentity'}", Truth.True)]
    [InlineData("{Effect: Allow, Principal: {Federated: 'arn:aws:iam::111122223333:saml-provider/corp'}, Action: 'sts:AssumeRoleWithSAML'}", Truth.False)]
    [InlineData("{Effect: Deny, Principal: {Federated: 'arn:aws:iam::111122223333:oidc-provider/x'}, Action: 'sts:AssumeRoleWithWebIdentity'}", Truth.False)]
    public void Oidc_provider(string statement, Truth truth) => Judged("oidc-without-subject: true", statement, truth);

    [Theory]
    [InlineData("logs.eu-west-1.amazonaws.com", "", Truth.True)]
    [InlineData("events.amazonaws.com", "", Truth.True)]
    [InlineData("ec2.amazonaws.com", "", Truth.False)]
    [InlineData("lambda.amazonaws.com", "", Truth.False)]
    [InlineData("events.amazonaws.com", "StringEquals: {'aws:SourceOrgID': o-abc}", Truth.False)]
    [InlineData("events.amazonaws.com", "StringEqualsIfExists: {'aws:SourceAccount': '111122223333'}", Truth.True)]
    [InlineData("events.amazonaws.com", "ArnLike: {'aws:SourceArn': '*'}", Truth.True)]
    [InlineData("events.amazonaws.com", "ArnLike: {'aws:SourceArn': 'arn:aws:events:*:*:rule/*'}", Truth.True)]
    [InlineData("events.amazonaws.com", "ArnLike: {'aws:SourceArn': 'arn:aws:events:*:111122223333:rule/*'}", Truth.False)]
    [InlineData("events.amazonaws.com", "StringNotEquals: {'aws:SourceAccount': '111122223333'}", Truth.True)]
    public void Confused_deputy(string service, string condition, Truth truth) => Judged("confused-deputy: true", $"{{Effect: Allow, Principal: {{Service: {service}}}, Action: 'sts:AssumeRole', Condition: {{{condition}}}}}", truth);

    [Theory]
    [InlineData("'*'", "", Truth.True)]
    [InlineData("'arn:aws:iam::*:role/*'", "", Truth.True)]
    [InlineData("'arn:aws:iam::111122223333:role/*'", "", Truth.True)]
    [InlineData("'arn:aws:iam::111122223333:*'", "", Truth.True)]
    [InlineData("'arn:aws:iam::111122223333:role/app-*'", "", Truth.False)]
    [InlineData("'*'", "StringEquals: {'iam:PassedToService': lambda.amazonaws.com}", Truth.False)]
    [InlineData("'*'", "StringLike: {'iam:PassedToService': '*'}", Truth.True)]
    [InlineData("'*'", "StringEqualsIfExists: {'iam:PassedToService': lambda.amazonaws.com}", Truth.False)]
    public void Pass_role(string resource, string condition, Truth truth) => Judged("pass-role-wide: true", $"{{Effect: Allow, Action: 'iam:PassRole', Resource: {resource}, Condition: {{{condition}}}}}", truth);

    [Theory]
    [InlineData("{Effect: Allow, Principal: '*', Action: 'execute-api:Invoke', Resource: 'execute-api:/*'}", Truth.False)]
    [InlineData("{Effect: Allow, Action: 's3:*', Resource: 'trading/prod/*'}", Truth.True)]
    [InlineData("{Effect: Allow, Action: 's3:*', NotResource: 'my-bucket'}", Truth.True)]
    [InlineData("{Effect: Allow, Action: 's3:*', Resource: 'arn:aws-cn:s3:::a'}", Truth.False)]
    public void Resource_not_arn(string statement, Truth truth) => Judged("resource-not-arn: true", statement, truth);

    [Theory]
    [InlineData("{AWS: 'arn:aws:iam::777788889999:root'}", "StringLike: {'sts:ExternalId': '*'}", Truth.True)]
    [InlineData("{AWS: 'arn:aws:iam::777788889999:root'}", "StringEqualsIfExists: {'sts:ExternalId': e}", Truth.True)]
    [InlineData("{AWS: ['111122223333', '777788889999']}", "", Truth.True)]
    [InlineData("{AWS: 'arn:aws:iam::777788889999:user/a'}", "StringEquals: {'aws:PrincipalOrgID': o-abc}", Truth.False)]
    [InlineData("{Service: ec2.amazonaws.com}", "", Truth.False)]
    [InlineData("{AWS: '127311923021'}", "", Truth.False)]
    public void Foreign_account(string principal, string condition, Truth truth) => Judged("trusts-foreign-account: true, external-id: required", $"{{Effect: Allow, Principal: {principal}, Action: 'sts:AssumeRole', Condition: {{{condition}}}}}", truth);

    private static void Judged(string predicate, string statements, Truth truth) => Assert.Equal(truth, Asking.Live($"{{policy: P, {predicate}}}", $"{{P: {{Statement: [{statements}]}}}}"));
}
