using Crpbot.Resources.Values;

namespace Crpbot.Resources.CloudFormation;

/// <summary>Literal physical names that a template gives its resources, by which other templates may name them.</summary>
internal static class ExplicitNames
{
    private static readonly string[] Properties =
    [
        "BucketName", "DBInstanceIdentifier", "DBClusterIdentifier", "TopicName", "QueueName", "FunctionName", "LogGroupName", "TableName", "RoleName", "UserName", "GroupName",
        "ManagedPolicyName", "TrailName", "AlarmName", "ClusterName", "RepositoryName", "AliasName", "DBSubnetGroupName", "DBParameterGroupName", "DBClusterParameterGroupName", "Name",
    ];

    /// <summary>The names.</summary>
    /// <param name="resource">Resource.</param>
    public static IReadOnlyList<string> Of(Resource resource) =>
        [.. resource.Properties.Entries.Where(e => Properties.Contains(e.Key, StringComparer.Ordinal)).Select(e => e.Value).OfType<ScalarValue>().Select(s => s.Text).Where(t => t.Length > 0)];
}
