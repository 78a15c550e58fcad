using Crpbot.Resources.Conditions;
using Crpbot.Resources.Values;

namespace Crpbot.Iam.Policies;

/// <summary>What <c>Ref</c> and <c>GetAtt</c> give, as far as it matters: an ARN or a name (CloudFormation template reference, "Return values" of each type).</summary>
internal static class References
{
    private static readonly HashSet<string> RefGivesArn = new(StringComparer.Ordinal)
    {
        "AWS::SNS::Topic", "AWS::SecretsManager::Secret", "AWS::IAM::ManagedPolicy", "AWS::IAM::SAMLProvider", "AWS::IAM::OIDCProvider",
        "AWS::ElasticLoadBalancingV2::LoadBalancer", "AWS::ElasticLoadBalancingV2::TargetGroup", "AWS::ElasticLoadBalancingV2::Listener",
        "AWS::ElasticLoadBalancingV2::ListenerRule", "AWS::ElasticLoadBalancingV2::TrustStore", "AWS::StepFunctions::StateMachine",
        "AWS::StepFunctions::StateMachineAlias", "AWS::StepFunctions::StateMachineVersion", "AWS::StepFunctions::Activity", "AWS::CertificateManager::Certificate",
        "AWS::Lambda::Version", "AWS::Lambda::Alias", "AWS::Lambda::LayerVersion", "AWS::Lambda::CodeSigningConfig", "AWS::ECS::Service", "AWS::ECS::TaskDefinition",
        "AWS::CloudFormation::Stack", "AWS::MSK::Cluster", "AWS::MSK::ServerlessCluster", "AWS::CodeStarConnections::Connection", "AWS::Batch::ComputeEnvironment",
        "AWS::Batch::JobQueue", "AWS::Batch::JobDefinition", "AWS::CloudTrail::EventDataStore", "AWS::CloudFront::Function",
    };

    private static readonly HashSet<string> RefGivesName = new(StringComparer.Ordinal)
    {
        "AWS::S3::Bucket", "AWS::S3::AccessPoint", "AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable", "AWS::Lambda::Function", "AWS::IAM::Role", "AWS::IAM::User",
        "AWS::IAM::Group", "AWS::IAM::InstanceProfile", "AWS::SQS::Queue", "AWS::KMS::Key", "AWS::KMS::ReplicaKey", "AWS::KMS::Alias", "AWS::Logs::LogGroup",
        "AWS::RDS::DBInstance", "AWS::RDS::DBCluster", "AWS::RDS::DBProxy", "AWS::RDS::GlobalCluster", "AWS::ECS::Cluster", "AWS::ECR::Repository",
        "AWS::Kinesis::Stream", "AWS::KinesisFirehose::DeliveryStream", "AWS::EC2::Instance", "AWS::EC2::SecurityGroup", "AWS::EC2::VPC", "AWS::EC2::Subnet",
        "AWS::EC2::Volume", "AWS::SSM::Parameter", "AWS::SSM::Document", "AWS::Events::Rule", "AWS::Events::EventBus", "AWS::Scheduler::Schedule",
        "AWS::Scheduler::ScheduleGroup", "AWS::Pipes::Pipe", "AWS::CloudTrail::Trail", "AWS::EFS::FileSystem", "AWS::EFS::AccessPoint", "AWS::CodeBuild::Project",
        "AWS::CodePipeline::Pipeline", "AWS::Backup::BackupPlan", "AWS::Backup::BackupVault", "AWS::Cognito::UserPool", "AWS::Cognito::IdentityPool",
        "AWS::CloudFront::Distribution", "AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain", "AWS::Redshift::Cluster", "AWS::Glue::Job",
        "AWS::Glue::Crawler", "AWS::Glue::Database", "AWS::Athena::WorkGroup", "AWS::ApiGateway::RestApi", "AWS::ElasticLoadBalancing::LoadBalancer",
    };

    /// <summary>True for an ARN, false for a name, null when it is not known.</summary>
    /// <param name="reference">Reference.</param>
    /// <param name="context">Knows the target.</param>
    public static bool? IsArn(ReferenceValue reference, EvaluationContext context)
    {
        if (reference.Target.StartsWith("resolve:", StringComparison.Ordinal)) return null;
        if (reference.Attribute is { } attribute) return attribute.EndsWith("Arn", StringComparison.Ordinal) || attribute.EndsWith("ARN", StringComparison.Ordinal) ? true : null;
        var type = context.Estate.ByKey(reference.Target)?.Type;
        if (type is null) return null;
        return RefGivesArn.Contains(type) ? true : RefGivesName.Contains(type) ? false : null;
    }
}
