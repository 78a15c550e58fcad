using Crpbot.Resources.Conditions;
using Crpbot.Resources.Values;

namespace Crpbot.Iam.Policies;

/// <summary>The predicates, by key. Each says what true means.</summary>
internal static class PolicyPredicates
{
    /// <summary>Keys that take <c>true</c>.</summary>
    public static IReadOnlyDictionary<string, IPolicyPredicate> Flags { get; } = new Dictionary<string, IPolicyPredicate>(StringComparer.Ordinal)
    {
        // Allow of everything on everything, not taken away by a Deny.
        ["full-admin"] = new StatementPredicate("allows everything on all resources", (s, all, _) => Actions.IsDenied(all, "*:*") ? Truth.False : Allow(s, And(Unconditional(s), Actions.Cover(s, "*:*"), Actions.CoverAll(s)))),
        ["any-service-wide"] = new StatementPredicate("allows all actions of a service on all resources", (s, _, _) => Allow(s, And(ServiceWide(s), Actions.CoverAll(s)))),
        ["public"] = new StatementPredicate("lets anybody in", (s, _, _) => Allow(s, Everyone.IsMeant(s))),
        ["public-write"] = new StatementPredicate("lets anybody write", (s, _, _) => Allow(s, And(Everyone.IsMeant(s), Writes(s)))),
        ["denies-insecure-transport"] = new StatementPredicate("denies requests without TLS", (s, _, _) => And(Actions.IsDeny(s), ForAll(s), RequiresTls(s), CoversService(s))),
        ["privilege-escalation"] = new EscalationPredicate(),
        ["confused-deputy"] = new StatementPredicate("lets a service in without saying for whom", (s, _, _) => Allow(s, And(NamesDeputy(s), Kleene.Not(SaysForWhom(s))))),
        ["uses-not-action"] = new StatementPredicate("allows by exclusion (NotAction)", (s, _, _) => Allow(s, s.NotActions is null ? Truth.False : Truth.True)),
        ["uses-not-resource"] = new StatementPredicate("allows by exclusion (NotResource)", (s, _, _) => Allow(s, s.NotResources is null ? Truth.False : Truth.True)),
        ["uses-not-principal"] = new StatementPredicate("allows by exclusion (NotPrincipal)", (s, _, _) => Allow(s, s.HasNotPrincipal ? Truth.True : Truth.False)),
        ["pass-role-wide"] = new StatementPredicate("lets any role be passed", (s, _, _) => Allow(s, And(Actions.Cover(s, "iam:PassRole"), AnyRole(s), Kleene.Not(Has(s, "iam:PassedToService", "iam:AssociatedResourceArn"))))),
        ["oidc-without-subject"] = new StatementPredicate("trusts every identity of a provider", (s, _, _) => Allow(s, And(NamesProvider(s), Kleene.Not(NamesSubject(s))))),
        ["resource-not-arn"] = new StatementPredicate("names a resource that is no ARN", (s, _, context) => s.Resources.Concat(s.NotResources ?? []).Select(r => NotArn(r, context)).Append(Truth.False).Max()),
        ["wildcard-resource-write"] = new StatementPredicate("allows changes on all resources", (s, _, _) => Allow(s, And(Unconditional(s), Writes(s), Actions.CoverAll(s)))),
    };

    private static Truth And(params ReadOnlySpan<Truth> parts)
    {
        var least = Truth.True;
        foreach (var part in parts)
            if (part < least) least = part;
        return least;
    }

    private static Truth Allow(PolicyStatement s, Truth truth) => And(Actions.IsAllow(s), truth);

    private static Truth Unconditional(PolicyStatement s) => s.Conditions.Count == 0 ? Truth.True : Truth.False;

    private static Truth ServiceWide(PolicyStatement s) => s.Actions.Select(a => a is ScalarValue { Text: var t } ? (t == "*" || t.EndsWith(":*", StringComparison.Ordinal) ? Truth.True : Truth.False) : Truth.Unknown).Append(Truth.False).Max();

    private static Truth Writes(PolicyStatement s) => s.NotActions is not null ? Truth.True : s.Actions.Select(Actions.MayWrite).Append(Truth.False).Max();

    private static Truth ForAll(PolicyStatement s) => s.HasNotPrincipal ? Truth.False : s.Principals.Any(p => p.Kind is "*" or "AWS" && p.Value is ScalarValue { Text: "*" }) ? Truth.True : Truth.False;

    // Any further condition would narrow the denial.
    private static Truth RequiresTls(PolicyStatement s) => s.Conditions is [var only] && only.Key.Equals("aws:SecureTransport", StringComparison.OrdinalIgnoreCase)
        && only.Operator is "Bool" or "BoolIfExists" && only.Values.All(v => v is ScalarValue { Text: var t } && t.Equals("false", StringComparison.OrdinalIgnoreCase)) ? Truth.True : Truth.False;

    private static Truth CoversService(PolicyStatement s) => s.NotActions is not null ? Truth.False : s.Actions.Select(a => a is ScalarValue { Text: var t } ? (t == "*" || t.EndsWith(":*", StringComparison.Ordinal) ? Truth.True : Truth.False) : Truth.Unknown).Append(Truth.False).Max();

    private static Truth NamesDeputy(PolicyStatement s) => s.Principals.Where(p => p.Kind == "Service").Select(p => p.Value is ScalarValue { Text: var t } ? (ServicePrincipals.ActsForOthers(t) ? Truth.True : Truth.False) : Truth.False).Append(Truth.False).Max();

    private static Truth SaysForWhom(PolicyStatement s) => Has(s, "aws:SourceArn", "aws:SourceAccount", "aws:SourceOrgID", "aws:SourceOrgPaths", "aws:SourceOwner", "kms:ViaService", "kms:CallerAccount", "sts:ExternalId", "aws:PrincipalOrgID", "kms:EncryptionContext:aws:cloudtrail:arn");

    private static Truth Has(PolicyStatement s, params string[] keys) =>
        s.Conditions.Any(c => !c.IsLoose && keys.Contains(c.Key, StringComparer.OrdinalIgnoreCase) && !c.Values.All(v => v is ScalarValue { Text: "*" })) ? Truth.True : s.Conditions.Any(c => c.Key.Length == 0) ? Truth.Unknown : Truth.False;

    private static Truth AnyRole(PolicyStatement s)
    {
        var all = Actions.CoverAll(s);
        if (all == Truth.True) return all;
        return s.Resources.Any(r => r is ScalarValue { Text: var t } ? t.EndsWith(":role/*", StringComparison.Ordinal) : r is PartialText p && p.Parts[^1] is ScalarValue { Text: var end } && end.EndsWith(":role/*", StringComparison.Ordinal)) ? Truth.True : all;
    }

    private static Truth NamesProvider(PolicyStatement s) => s.Principals.Where(p => p.Kind == "Federated").Select(p => p.Value switch
    {
        ScalarValue { Text: var t } => t.Contains("oidc-provider/", StringComparison.Ordinal) || !t.Contains("saml-provider", StringComparison.Ordinal) ? Truth.True : Truth.False,
        PartialText text => text.Parts.OfType<ScalarValue>().Any(k => k.Text.Contains("oidc-provider/", StringComparison.Ordinal)) ? Truth.True : Truth.False,
        _ => Truth.Unknown,
    }).Append(Truth.False).Max();

    private static Truth NamesSubject(PolicyStatement s) => s.Conditions.Any(c => !c.IsLoose && IsSubject(c.Key) && !c.Values.All(v => v is ScalarValue { Text: var t } && t.Trim('*', ':').Length == 0)) ? Truth.True : Truth.False;

    private static bool IsSubject(string key) => key.EndsWith(":sub", StringComparison.OrdinalIgnoreCase) || key.EndsWith(":aud", StringComparison.OrdinalIgnoreCase) && key.Contains("cognito", StringComparison.OrdinalIgnoreCase);

    private static Truth NotArn(Value value, EvaluationContext context) => value switch
    {
        ScalarValue { Text: var t } => t == "*" || t.StartsWith("arn:", StringComparison.Ordinal) || t.StartsWith('*') ? Truth.False : Truth.True,
        PartialText { Parts: [ScalarValue first, ..] } => first.Text.StartsWith("arn:", StringComparison.Ordinal) || first.Text.StartsWith('*') ? Truth.False : Truth.True,
        PartialText { Parts: [var first, ..] } => NotArn(first, context),
        ReferenceValue reference => References.IsArn(reference, context) is { } arn ? (arn ? Truth.False : Truth.True) : Truth.Unknown,
        ChoiceValue choice => Kleene.Join(choice.Options.Select(o => NotArn(o.Value, context))),
        UnknownValue => Truth.Unknown,
        _ => Truth.False,
    };
}
