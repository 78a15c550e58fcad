using Crpbot.Aws.Collecting.Planning;
using Crpbot.Aws.Collecting.Running;
using Crpbot.Aws.Scanning;
using Crpbot.Aws.Snapshots;
using Crpbot.Aws.Tests.Client;
using Crpbot.Aws.Tests.Collecting;
using Crpbot.Aws.Tests.Moto;

namespace Crpbot.Aws.Tests.Scanning;

public sealed class SeededAccountTests(SeededAccount account) : IClassFixture<SeededAccount>
{
    [MotoTheory]
    [InlineData("AWS::IAM::User", "ann", "Groups", "['staff']")]
    [InlineData("AWS::IAM::User", "ann", "ManagedPolicyArns", "['arn:aws:iam::aws:policy/AdministratorAccess']")]
    [InlineData("AWS::IAM::User", "ann", "Policies", "[{PolicyName: 'inline', PolicyDocument: {Version: '2012-10-17', Statement: [{Effect: 'Allow', Action: '*', Resource: '*'}]}}]")]
    [InlineData("AWS::IAM::Role", "worker", "ManagedPolicyArns", "['arn:aws:iam::123456789012:policy/all-of-it']")]
    [InlineData("AWS::IAM::ManagedPolicy", "all-of-it", "PolicyDocument", "{Version: '2012-10-17', Statement: [{Effect: 'Allow', Action: '*', Resource: '*'}]}")]
    [InlineData("Live::IAM::AwsManagedPolicy", "AdministratorAccess", "AttachmentCount", "1")]
    [InlineData("Live::IAM::CredentialReport", "ann", "AccessKey1Active", "true")]
    [InlineData("Live::IAM::PasswordPolicy", "password policy", "MinimumPasswordLength", "8")]
    [InlineData("Live::IAM::AccountSummary", "account summary", "Users", "1")]
    [InlineData("AWS::S3::Bucket", "closed", "PublicAccessBlockConfiguration", "{BlockPublicAcls: true, IgnorePublicAcls: true, BlockPublicPolicy: true, RestrictPublicBuckets: true}")]
    [InlineData("AWS::S3::Bucket", "closed", "VersioningConfiguration", "{Status: 'Enabled'}")]
    [InlineData("AWS::S3::Bucket", "closed", "BucketEncryption", "{ServerSideEncryptionConfiguration: [{*ServerSideEncryptionByDefault: {SSEAlgorithm: 'aws:kms'}}]}")]
    [InlineData("AWS::S3::Bucket", "open", "PublicAccessBlockConfiguration", "absent")]
    [InlineData("AWS::S3::Bucket", "open", "AccessControl", "'PublicRead'")]
    [InlineData("AWS::S3::BucketPolicy", "open", "Bucket", "'open'")]
    [InlineData("Live::S3::AccountPublicAccessBlock", "account public access block", "Exists", "false")]
    [InlineData("AWS::RDS::DBInstance", "db", "PubliclyAccessible", "true")]
    [InlineData("AWS::RDS::DBInstance", "db", "StorageEncrypted", "false")]
    [InlineData("Live::RDS::DBSnapshot", "snap", "SharedWith", "['all']")]
    [InlineData("AWS::RDS::DBCluster", "cl", "Engine", "'aurora-postgresql'")]
    [InlineData("AWS::Lambda::Function", "fn", "Environment", "{Variables: {DB_PASSWORD: {looksSecret: true}, MODE: {looksSecret: false}}}")]
    [InlineData("AWS::Lambda::Function", "fn", "Runtime", "'python3.8'")]
    [InlineData("AWS::SNS::Topic", "alarms", "KmsMasterKeyId", "absent")]
    [InlineData("AWS::SQS::QueuePolicy", "q", "Queues", "['*/123456789012/q']")]
    [InlineData("AWS::Logs::MetricFilter", "/app/f", "MetricTransformations", "[{MetricName: 'm', MetricNamespace: 'n', MetricValue: '1'*}]")]
    [InlineData("AWS::CloudWatch::Alarm", "a", "AlarmActions", "['arn:aws:sns:us-east-1:123456789012:alarms']")]
    [InlineData("AWS::CloudTrail::Trail", "trail", "IsMultiRegionTrail", "true")]
    [InlineData("AWS::CloudTrail::Trail", "trail", "IsLogging", "true")]
    [InlineData("AWS::ECR::Repository", "repo", "RepositoryPolicyText", "{Version: '2012-10-17', Statement: *}")]
    [InlineData("AWS::ECS::TaskDefinition", "td:1", "Family", "'td'")]
    [InlineData("AWS::ECS::Cluster", "cl", "ClusterName", "'cl'")]
    [InlineData("AWS::EKS::Cluster", "k", "Name", "'k'")]
    [InlineData("AWS::CodeBuild::Project", "cb", "Environment.EnvironmentVariables", "[{Name: 'DB_PASSWORD', *Value: {looksSecret: true}}]")]
    [InlineData("AWS::ElasticLoadBalancingV2::Listener", "lb:80", "Protocol", "'HTTP'")]
    [InlineData("AWS::ElasticLoadBalancing::LoadBalancer", "clb", "Listeners", "[{LoadBalancerPort: 80, Protocol: 'HTTP', *}]")]
    [InlineData("AWS::DynamoDB::Table", "t", "PointInTimeRecoverySpecification", "{PointInTimeRecoveryEnabled: false}")]
    [InlineData("AWS::ElastiCache::ReplicationGroup", "rg", "ReplicationGroupDescription", "'d'")]
    [InlineData("AWS::OpenSearchService::Domain", "dom", "DomainName", "'dom'")]
    [InlineData("AWS::Redshift::Cluster", "rs", "PubliclyAccessible", "true")]
    [InlineData("AWS::Kinesis::Stream", "st", "StreamEncryption", "absent")]
    [InlineData("AWS::SecretsManager::Secret", "sec", "Name", "'sec'")]
    [InlineData("AWS::SSM::Parameter", "/p", "Type", "'String'")]
    [InlineData("AWS::SSM::Document", "doc", "DocumentType", "'Command'")]
    [InlineData("AWS::Backup::BackupVault", "v", "BackupVaultName", "'v'")]
    [InlineData("AWS::SageMaker::NotebookInstance", "nb", "InstanceType", "'ml.t2.medium'")]
    [InlineData("AWS::StepFunctions::StateMachine", "sm", "StateMachineName", "'sm'")]
    [InlineData("AWS::Config::ConfigurationRecorder", "default", "RecordingGroup.AllSupported", "true")]
    [InlineData("AWS::Budgets::Budget", "b", "Budget.BudgetLimit", "{Amount: '1', Unit: 'USD'}")]
    [InlineData("AWS::AutoScaling::LaunchConfiguration", "lc", "InstanceType", "'t3.micro'")]
    [InlineData("AWS::CloudFormation::Stack", "st", "Parameters", "{DbPassword: {looksSecret: true}}")]
    [InlineData("AWS::WAFv2::WebACL", "w", "Scope", "'REGIONAL'")]
    [InlineData("AWS::CertificateManager::Certificate", "example.com", "DomainName", "'example.com'")]
    [InlineData("AWS::Route53::HostedZone", "example.com.", "Name", "'example.com.'")]
    [InlineData("AWS::Events::Rule", "r", "ScheduleExpression", "'rate(1 day)'")]
    [InlineData("AWS::EC2::LaunchTemplate", "template", "LaunchTemplateData", "{ImageId: *MetadataOptions: {HttpTokens: 'optional'*}}")]
    public void A_property_is_what_the_account_holds(string type, string id, string property, string expected)
    {
        var resource = account.Collected!.Resources.FirstOrDefault(r => r.Type == type && r.Id == id);

        Assert.True(resource is not null, $"not found; of the type there are: {string.Join(", ", account.Collected.Resources.Where(r => r.Type == type).Select(r => r.Id))}; failed: {string.Join(", ", account.Collected.Failed.Select(f => f.Operation.ToString()).Distinct())}; not seeded: {account.Lacks}");
        Assert.True(System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(expected, resource.Property(property)), resource.Property(property));
    }

    [MotoTheory]
    [InlineData("AWS::EC2::SecurityGroup", "GroupName", "'web'", "SecurityGroupIngress", "[{IpProtocol: 'tcp', FromPort: 22, ToPort: 22, CidrIp: '0.0.0.0/0'}, {IpProtocol: 'tcp', FromPort: 22, ToPort: 22, CidrIp: '10.0.0.0/8'}, {IpProtocol: 'tcp', FromPort: 22, ToPort: 22, CidrIpv6: '::/0'}]")]
    [InlineData("AWS::EC2::Instance", "InstanceType", "'t3.micro'", "UserData", "{looksSecret: true}")]
    [InlineData("Live::EC2::Snapshot", "VolumeSize", "1", "Public", "true")]
    [InlineData("AWS::EC2::FlowLog", "TrafficType", "'ALL'", "LogDestinationType", "'s3'")]
    [InlineData("Live::EC2::EbsEncryptionByDefault", "Enabled", "false", "Enabled", "false")]
    [InlineData("AWS::KMS::Key", "KeySpec", "'SYMMETRIC_DEFAULT'", "EnableKeyRotation", "false")]
    [InlineData("AWS::GuardDuty::Detector", "Enable", "true", "Enable", "true")]
    [InlineData("AWS::ApiGateway::RestApi", "Name", "'api'", "Name", "'api'")]
    [InlineData("AWS::ApiGatewayV2::Api", "Name", "'http'", "ProtocolType", "'HTTP'")]
    [InlineData("AWS::CloudFront::Distribution", "Live.Status", "*", "Live.Status", "'*'")]
    [InlineData("AWS::EFS::FileSystem", "PerformanceMode", "*", "Encrypted", "false")]
    [InlineData("AWS::SecurityHub::Hub", "AutoEnableControls", "*", "AutoEnableControls", "*")]
    [InlineData("AWS::SNS::TopicPolicy", "Topics", "['arn:aws:sns:us-east-1:123456789012:alarms']", "PolicyDocument", "*Statement*")]
    [InlineData("AWS::SNS::Subscription", "Protocol", "'sqs'", "TopicArn", "'arn:aws:sns:us-east-1:123456789012:alarms'")]
    [InlineData("AWS::Lambda::Permission", "Action", "'lambda:InvokeFunction'", "Principal", "'[*]'")]
    public void A_resource_with_a_made_up_id_is_found_by_a_property(string type, string key, string value, string property, string expected)
    {
        var resources = account.Collected!.Resources.Where(r => r.Type == type).ToList();
        var shown = resources.Where(r => System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(value, r.Property(key))).Select(r => r.Property(property)).ToList();

        Assert.True(shown.Exists(s => System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(expected.Replace("[*]", "\\*", StringComparison.Ordinal), s)), $"{resources.Count} of the type; {string.Join(" | ", shown.Take(5))}; failed: {string.Join(", ", account.Collected.Failed.Select(f => f.Operation.ToString()).Distinct())}");
    }

    [MotoFact]
    public void No_secret_of_the_account_is_kept() => Assert.DoesNotContain("correct-horse", account.SnapshotText, StringComparison.OrdinalIgnoreCase);

    [MotoFact]
    public async Task A_snapshot_gives_the_same_documents()
    {
        var snapshot = account.Snapshot;

        var played = await PlayAsync(snapshot, new PlayingCaller(snapshot));

        Assert.Equal(Text(account.Collected!), Text(played));
    }

    [MotoFact]
    public void A_snapshot_written_again_has_the_same_bytes()
    {
        using var bytes = new MemoryStream();
        SnapshotFile.Write(bytes, account.Snapshot);

        Assert.Equal(account.SnapshotText, System.Text.Encoding.UTF8.GetString(bytes.ToArray()));
    }

    [MotoFact]
    public void Nothing_that_moto_implements_fails()
    {
        // moto answers with an HTML page to what it does not implement.
        Assert.Empty(account.Collected!.Failed.Where(f => !f.Message.Contains("with an answer that is not the service's", StringComparison.Ordinal)).Select(f => $"{f.Operation}: {f.Kind} {f.Code} {f.Message}").Distinct());
    }

    internal static async Task<Collected> PlayAsync(AccountSnapshot snapshot, Crpbot.Resources.Aws.IAwsCaller caller)
    {
        var collector = new AccountCollector(CollectorBench.Own, CollectionPlan.Everything(CollectorBench.Own), caller, new ModelPaging(TestClients.Models), TimeProvider.System);
        return await collector.CollectAsync(snapshot.Accounts[0], CancellationToken.None);
    }

    private static string Text(Collected collected) => string.Join('\n', collected.Resources.Select(r => $"{r.Key} {r.Arn} {string.Join(',', r.Names)} {CollectorBench.Show(r.Properties)}"));
}
