namespace Crpbot.Iam.Policies;

/// <summary>Services that call a resource on behalf of whichever customer configured them (IAM user guide, "The confused deputy problem"): a policy that lets them in should say for which account or resource.</summary>
internal static class ServicePrincipals
{
    // Compute services take a role that only its own account can pass to them.
    private static readonly HashSet<string> OnBehalf = new(StringComparer.OrdinalIgnoreCase)
    {
        "sns", "s3", "cloudtrail", "config", "events", "logs", "cloudwatch", "cloudwatch.alarms", "ses", "budgets", "costalerts", "delivery.logs", "logging.s3", "serverlessrepo", "lambda.alarms",
        "billingreports", "bcm-data-exports", "inspector2", "guardduty", "macie", "securityhub", "codestar-notifications", "backup", "dms", "rds", "apigateway", "iot", "scheduler", "pipes", "vpc-flow-logs",
        "cloudfront", "access-analyzer", "aps", "amplify", "transfer", "datasync", "bedrock", "glue",
    };

    /// <summary>True when the service acts for many customers.</summary>
    /// <param name="principal">For example <c>sns.amazonaws.com</c>; some services have one for each region, <c>logs.eu-west-1.amazonaws.com</c>.</param>
    public static bool ActsForOthers(string principal)
    {
        var cut = principal.IndexOf(".amazonaws.com", StringComparison.OrdinalIgnoreCase);
        if (cut <= 0) return false;
        var name = principal[..cut];
        var dot = name.LastIndexOf('.');
        return OnBehalf.Contains(name) || (dot > 0 && IsRegion(name[(dot + 1)..]) && OnBehalf.Contains(name[..dot]));
    }

    // eu-west-1, us-gov-east-1, or what stands for AWS::Region.
    private static bool IsRegion(string label) => label.Contains('-', StringComparison.Ordinal) && (char.IsAsciiDigit(label[^1]) || label.StartsWith("hole-", StringComparison.Ordinal));
}
