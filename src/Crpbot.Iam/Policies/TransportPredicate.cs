using Crpbot.Resources.Conditions;
using Crpbot.Resources.Values;

namespace Crpbot.Iam.Policies;

/// <summary>
/// <c>denies-insecure-transport</c>: requests with <c>aws:SecureTransport: false</c> are denied to everybody, for all actions of the service, and, on
/// buckets, for the bucket as well as for all its objects; one statement may do it or several together.
/// </summary>
internal sealed class TransportPredicate : IPolicyPredicate
{
    /// <inheritdoc />
    public string Words => "denies requests without TLS";

    /// <inheritdoc />
    public IEnumerable<(PolicyStatement Statement, Truth Truth)> Ask(PolicyDocument document, EvaluationContext context)
    {
        var ofBucket = context.Resource.Type.StartsWith("AWS::S3::", StringComparison.Ordinal);
        var denials = document.Denials.Select(d => (Statement: d, Truth: Least(Actions.IsDeny(d), ForEverybody(d), RequiresTls(d), CoversService(d, ofBucket ? "s3:*" : null)))).Where(d => d.Truth != Truth.False).ToList();
        if (!ofBucket) return denials;
        var bucket = denials.Select(d => Least(d.Truth, Reaches(d.Statement, IsBucket))).Append(Truth.False).Max();
        var objects = denials.Select(d => Least(d.Truth, Reaches(d.Statement, IsObjects))).Append(Truth.False).Max();
        return denials.Select(d => (d.Statement, Least(bucket, objects)));
    }

    private static Truth Least(params ReadOnlySpan<Truth> parts)
    {
        var least = Truth.True;
        foreach (var part in parts)
            if (part < least) least = part;
        return least;
    }

    private static Truth ForEverybody(PolicyStatement s) => s.HasNotPrincipal ? Truth.False : Everyone.IsNamed(s);

    // Any further condition would narrow the denial.
    private static Truth RequiresTls(PolicyStatement s)
    {
        if (s.Conditions.Any(c => c.IsUnknown)) return s.Conditions.All(c => c.IsUnknown || c.Has("aws:SecureTransport")) ? Truth.Unknown : Truth.False;
        if (s.Conditions is not [var only] || !only.Has("aws:SecureTransport") || only.Base != "Bool") return Truth.False;
        return only.Values.Select(v => v switch
        {
            ScalarValue { Text: var t } => t.Equals("false", StringComparison.OrdinalIgnoreCase) ? Truth.True : Truth.False,
            _ => Truth.Unknown,
        }).Append(Truth.False).Max();
    }

    private static Truth CoversService(PolicyStatement s, string? all)
    {
        if (s.NotActions is not null) return Truth.False;
        if (all is not null) return Glob.AnyCovers(s.Actions, all);
        return s.Actions.Select(a => a is ScalarValue { Text: var t } ? (t == "*" || t.EndsWith(":*", StringComparison.Ordinal) ? Truth.True : Truth.False) : Truth.Unknown).Append(Truth.False).Max();
    }

    private static Truth Reaches(PolicyStatement s, Func<string, bool> fits)
    {
        if (s.NotResources is not null) return Truth.False;
        return s.Resources.Select(r => PatternText.Of(r) is { } text ? (fits(text) ? Truth.True : Truth.False) : r is UnknownValue ? Truth.Unknown : Truth.False).Append(Truth.False).Max();
    }

    private static bool IsBucket(string resource) => resource == "*" || (Name(resource) is { Length: > 0 } name && !name.Contains('/', StringComparison.Ordinal));

    private static bool IsObjects(string resource)
    {
        if (Name(resource) is not { } name) return resource == "*";
        var slash = name.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? name.EndsWith('*') : name[(slash + 1)..].Length > 0 && name[(slash + 1)..].Trim('*').Length == 0;
    }

    private static string? Name(string arn) => arn.Split(':', 6) is { Length: 6 } parts ? parts[5] : arn.StartsWith("arn:", StringComparison.Ordinal) && arn.EndsWith('*') ? "*" : null;
}
