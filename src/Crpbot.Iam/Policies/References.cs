using Crpbot.Resources.Conditions;
using Crpbot.Resources.Values;

namespace Crpbot.Iam.Policies;

/// <summary>What <c>Ref</c> and <c>GetAtt</c> give, as far as it matters: an ARN or a name (CloudFormation template reference, "Return values" of each type).</summary>
internal static class References
{
    private static readonly HashSet<string> RefGivesArn = new(StringComparer.Ordinal)
    {
        "AWS::SNS::Topic", "AWS::SecretsManager::Secret", "AWS::IAM::ManagedPolicy", "AWS::ElasticLoadBalancingV2::LoadBalancer", "AWS::ElasticLoadBalancingV2::TargetGroup",
        "AWS::ElasticLoadBalancingV2::Listener", "AWS::StepFunctions::StateMachine", "AWS::StepFunctions::Activity", "AWS::CertificateManager::Certificate", "AWS::Lambda::Version",
        "AWS::Lambda::Alias", "AWS::Lambda::LayerVersion", "AWS::ECS::Service", "AWS::ECS::TaskDefinition", "AWS::CloudFormation::Stack",
        "AWS::IAM::SAMLProvider", "AWS::IAM::OIDCProvider", "AWS::MSK::Cluster", "AWS::CodeStarConnections::Connection",
    };

    private static readonly HashSet<string> RefGivesName = new(StringComparer.Ordinal)
    {
        "AWS::S3::Bucket", "AWS::DynamoDB::Table", "AWS::Lambda::Function", "AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group", "AWS::SQS::Queue", "AWS::KMS::Key", "AWS::KMS::Alias",
        "AWS::Logs::LogGroup", "AWS::RDS::DBInstance", "AWS::RDS::DBCluster", "AWS::ECS::Cluster", "AWS::ECR::Repository", "AWS::Kinesis::Stream", "AWS::EC2::Instance", "AWS::EC2::SecurityGroup",
        "AWS::SSM::Parameter", "AWS::Events::Rule", "AWS::CloudTrail::Trail", "AWS::EFS::FileSystem", "AWS::CodeBuild::Project",
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
