using Crpbot.Resources.Conditions;
using Crpbot.Resources.Values;

namespace Crpbot.Iam.Policies;

/// <summary>Whether a trust policy lets every identity of an OpenID Connect provider in (IAM user guide, "Create a role for OpenID Connect federation").</summary>
internal static class OidcTrust
{
    // Claims of one tenant of a provider that many share. Where AWS does not evaluate a claim, a condition on it is met by nobody.
    private static readonly string[] Claims = [":sub", ":repository", ":repository_id", ":repository_owner", ":repository_owner_id", ":job_workflow_ref"];

    /// <summary>True when the statement trusts an OpenID Connect provider.</summary>
    /// <param name="statement">Statement.</param>
    /// <param name="context">Knows what a reference points at.</param>
    public static Truth NamesProvider(PolicyStatement statement, EvaluationContext context) =>
        statement.Principals.Where(p => p.Kind == "Federated").Select(p => p.Value switch
        {
            ReferenceValue reference => context.Estate.ByKey(reference.Target)?.Type switch { "AWS::IAM::OIDCProvider" => Truth.True, null => Truth.Unknown, _ => Truth.False },
            _ when PatternText.Of(p.Value) is { } text => text.Contains("oidc-provider/", StringComparison.Ordinal) || !text.StartsWith("arn:", StringComparison.Ordinal) ? Truth.True : Truth.False,
            _ => Truth.Unknown,
        }).Append(Truth.False).Max();

    /// <summary>True when a condition says which identity: each of its values names one, or one tenant.</summary>
    /// <param name="statement">Statement.</param>
    public static Truth NamesSubject(PolicyStatement statement) => statement.Conditions.Select(c =>
    {
        if (c.IsUnknown) return Truth.Unknown;
        return c.IsLoose || !IsSubject(c.Key) ? Truth.False : c.Values.Select(v => Names(v, c.IsLiteral)).Append(Truth.True).Min();
    }).Append(Truth.False).Max();

    // The audience of a Cognito identity pool is the pool.
    private static bool IsSubject(string key) => Claims.Any(c => key.EndsWith(c, StringComparison.OrdinalIgnoreCase)) || key.Equals("cognito-identity.amazonaws.com:aud", StringComparison.OrdinalIgnoreCase);

    private static Truth Names(Value value, bool literal) => PatternText.Of(value) is { } text ? (literal || NamesTenant(text) ? Truth.True : Truth.False) : literal ? Truth.True : Truth.Unknown;

    // "repo:acme/*" names a tenant; "repo:*", "repo:acme*" (anybody can register acme-evil) and "system:serviceaccount:*" do not.
    private static bool NamesTenant(string pattern)
    {
        var wild = pattern.AsSpan().IndexOfAny('*', '?');
        if (wild < 0) return true;
        var known = pattern.AsSpan(0, wild);
        if (known.StartsWith("system:serviceaccount:", StringComparison.Ordinal)) known = known["system:serviceaccount".Length..];
        var colon = known.IndexOf(':');
        if (colon < 0) return known.Length > 0;
        var rest = known[(colon + 1)..].TrimStart('/');
        return rest.IndexOfAny('/', ':') > 0;
    }
}
