using Crpbot.Resources.Conditions;

namespace Crpbot.Iam.Policies;

/// <summary>Whether the conditions of an allowance limit <em>what</em> may be done. Conditions on where from, when and how somebody has signed in do not: whoever holds the rights meets them.</summary>
internal static class Limits
{
    // IAM user guide, "AWS global condition context keys": network, session and time of the request; and facts that are the same for all of an account.
    private static readonly HashSet<string> Circumstances = new(StringComparer.OrdinalIgnoreCase)
    {
        "aws:MultiFactorAuthPresent", "aws:MultiFactorAuthAge", "aws:SourceIp", "aws:VpcSourceIp", "aws:SourceVpc", "aws:SourceVpcArn", "aws:SourceVpce", "aws:VpceAccount", "aws:VpceOrgID", "aws:VpceOrgPaths",
        "aws:CurrentTime", "aws:EpochTime", "aws:TokenIssueTime", "aws:SecureTransport", "aws:UserAgent", "aws:Referer", "aws:RequestedRegion", "aws:PrincipalType",
        "aws:PrincipalOrgID", "aws:PrincipalOrgPaths", "aws:PrincipalAccount", "aws:ResourceAccount", "aws:ResourceOrgID", "aws:ResourceOrgPaths", "aws:SourceIdentity", "aws:FederatedProvider",
    };

    // Who asks, by name or tag, or through which service: it is not known whether the holder of the rights is meant.
    private static readonly string[] Callers = ["aws:PrincipalTag/", "aws:PrincipalArn", "aws:PrincipalServiceName", "aws:username", "aws:userid", "aws:ViaAWSService", "aws:CalledVia", "saml:", "sts:", "cognito-identity"];

    /// <summary>True when the conditions leave all that the actions and resources say; unknown when it depends on who the caller is, or on what cannot be read.</summary>
    /// <param name="statement">Statement.</param>
    public static Truth None(PolicyStatement statement) => statement.Conditions.Select(Leaves).Append(Truth.True).Min();

    /// <summary>As <see cref="None"/> for <c>iam:PassRole</c>: a condition on the service that gets the role leaves what is passed to this one.</summary>
    /// <param name="statement">Statement.</param>
    /// <param name="service">Prefix of the actions of the service.</param>
    public static Truth NoneForPassing(PolicyStatement statement, string service) =>
        statement.Conditions.Select(c => c.Has("iam:PassedToService") && !c.IsNegated ? Glob.AnyCovers(c.Values, PrincipalOf(service)) : Leaves(c)).Append(Truth.True).Min();

    private static Truth Leaves(PolicyConditionKey condition)
    {
        if (condition.IsUnknown) return Truth.Unknown;
        if (Circumstances.Contains(condition.Key)) return Truth.True;
        if (Callers.Any(c => condition.Key.StartsWith(c, StringComparison.OrdinalIgnoreCase))) return Truth.Unknown;
        // Tags, and keys that only requests of one service have: a loose operator lets through whatever lacks them.
        return condition.IsLoose ? Truth.Unknown : Truth.False;
    }

    private static string PrincipalOf(string service) => service switch
    {
        "ecs" or "batch" => "ecs-tasks.amazonaws.com",
        _ => service + ".amazonaws.com",
    };
}
