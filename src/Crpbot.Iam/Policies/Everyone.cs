using System.Net;
using Crpbot.Resources.Conditions;
using Crpbot.Resources.Values;

namespace Crpbot.Iam.Policies;

/// <summary>Whether a statement speaks of everybody.</summary>
internal static class Everyone
{
    // Keys that tie a request to an account, an organisation, a network or a resource (IAM user guide, "AWS global condition context keys";
    // the service-specific ones from the services' authorization references).
    private static readonly HashSet<string> Restricting = new(StringComparer.OrdinalIgnoreCase)
    {
        "aws:SourceAccount", "aws:SourceArn", "aws:SourceOwner", "aws:SourceOrgID", "aws:SourceOrgPaths", "aws:SourceVpc", "aws:SourceVpce", "aws:SourceIp", "aws:VpcSourceIp",
        "aws:PrincipalOrgID", "aws:PrincipalOrgPaths", "aws:PrincipalAccount", "aws:PrincipalArn", "aws:userid", "aws:ResourceAccount", "kms:CallerAccount",
        "s3:DataAccessPointAccount", "s3:DataAccessPointArn", "lambda:FunctionUrlAuthType", "lambda:EventSourceToken", "elasticfilesystem:AccessedViaMountTarget", "sts:ExternalId", "saml:aud",
    };

    /// <summary>True when anybody on the internet with an AWS account, or without, is meant.</summary>
    /// <param name="statement">Statement.</param>
    public static Truth IsMeant(PolicyStatement statement)
    {
        if (statement.HasNotPrincipal) return Restricts(statement) == Truth.True ? Truth.False : Truth.True;
        var named = Truth.False;
        foreach (var principal in statement.Principals.Where(p => p.Kind is "*" or "AWS"))
        {
            var all = principal.Value switch
            {
                ScalarValue { Text: "*" } => Truth.True,
                ScalarValue or PartialText or ReferenceValue => Truth.False,
                ChoiceValue choice => Kleene.Join(choice.Options.Select(o => o.Value is ScalarValue { Text: "*" } ? Truth.True : o.Value is UnknownValue ? Truth.Unknown : Truth.False)),
                UnknownValue => Truth.Unknown,
                _ => Truth.False,
            };
            if (all > named) named = all;
        }

        return (Truth)Math.Min((int)named, (int)Kleene.Not(Restricts(statement)));
    }

    /// <summary>True when a condition restricts who may come.</summary>
    /// <param name="statement">Statement.</param>
    public static Truth Restricts(PolicyStatement statement)
    {
        var best = Truth.False;
        foreach (var condition in statement.Conditions)
        {
            if (condition.Key.Length == 0) best = (Truth)Math.Max((int)best, (int)Truth.Unknown);
            if (condition.IsLoose || !Restricting.Contains(condition.Key)) continue;
            var restricts = condition.Values.Count == 0 ? Truth.True : condition.Values.Select(v => Narrow(condition, v)).Min();
            if (restricts > best) best = restricts;
        }

        return best;
    }

    private static Truth Narrow(PolicyConditionKey condition, Value value) => value switch
    {
        ScalarValue scalar => IsNarrow(condition.Key, scalar.Text) ? Truth.True : Truth.False,
        PartialText or ReferenceValue => Truth.True,
        UnknownValue { Reason: var reason } => reason.StartsWith("AWS::", StringComparison.Ordinal) ? Truth.True : Truth.Unknown,
        ChoiceValue choice => Kleene.Join(choice.Options.Select(o => Narrow(condition, o.Value))),
        _ => Truth.Unknown,
    };

    private static bool IsNarrow(string key, string text)
    {
        if (key.Equals("aws:SourceIp", StringComparison.OrdinalIgnoreCase)) return IPNetwork.TryParse(text, out var range) ? range.PrefixLength >= (range.BaseAddress.AddressFamily == System.Net.Sockets.AddressFamily.InterNetwork ? 8 : 16) : IPAddress.TryParse(text, out _);
        if (key.Equals("lambda:FunctionUrlAuthType", StringComparison.OrdinalIgnoreCase)) return text == "AWS_IAM";
        if (key.Equals("elasticfilesystem:AccessedViaMountTarget", StringComparison.OrdinalIgnoreCase)) return text.Equals("true", StringComparison.OrdinalIgnoreCase);
        if (text.Trim('*').Length == 0) return false;

        // An ARN pattern is narrow when it names an account or, where ARNs have none (S3), the resource.
        if (!text.StartsWith("arn:", StringComparison.Ordinal)) return true;
        var parts = text.Split(':', 6);
        return parts.Length >= 5 && (parts[4].Any(char.IsAsciiDigit) || (parts.Length == 6 && parts[4].Length == 0 && parts[5].Trim('*', '/').Length > 0));
    }
}
