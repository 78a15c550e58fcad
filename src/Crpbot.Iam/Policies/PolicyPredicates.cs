using Crpbot.Resources.Conditions;
using Crpbot.Resources.Values;

namespace Crpbot.Iam.Policies;

/// <summary>The predicates, by key. Each says what true means.</summary>
internal static class PolicyPredicates
{
    /// <summary>Keys that take <c>true</c>.</summary>
    public static IReadOnlyDictionary<string, IPolicyPredicate> Flags { get; } = new Dictionary<string, IPolicyPredicate>(StringComparer.Ordinal)
    {
        // Allow of everything on everything, not taken away by a Deny; what is allowed on conditions that limit what can be done, or by exclusion, is not.
        ["full-admin"] = new StatementPredicate("allows everything on all resources", (s, all, _) => Unless(Allow(s, And(Limits.None(s), Actions.Cover(s, "*:*"), Actions.CoverAll(s))), () => Denials.Take(all, "*:*"))),
        ["any-service-wide"] = new StatementPredicate("allows all actions of a service on all resources", (s, _, _) => Allow(s, And(ServiceWide(s), Actions.CoverAll(s)))),

        // Anybody at all, or anybody with an AWS account, after the conditions that restrict who may come and the denials that do.
        ["public"] = new StatementPredicate("lets anybody in", (s, all, _) => Unless(Allow(s, Everyone.IsMeant(s)), () => Denials.TakeFromPublic(all, s))),
        ["public-write"] = new StatementPredicate("lets anybody write", (s, all, _) => Unless(Allow(s, And(Everyone.IsMeant(s), Writes(s))), () => Denials.TakeFromPublic(all, s))),
        ["denies-insecure-transport"] = new TransportPredicate(),
        ["privilege-escalation"] = new EscalationPredicate(),
        ["confused-deputy"] = new StatementPredicate("lets a service in without saying for whom", (s, _, _) => Allow(s, And(NamesDeputy(s), Kleene.Not(SaysForWhom(s))))),
        ["uses-not-action"] = new StatementPredicate("allows by exclusion (NotAction)", (s, _, _) => Allow(s, s.NotActions is null ? Truth.False : Truth.True)),
        ["uses-not-resource"] = new StatementPredicate("allows by exclusion (NotResource)", (s, _, _) => Allow(s, s.NotResources is null ? Truth.False : Truth.True)),
        ["uses-not-principal"] = new StatementPredicate("allows by exclusion (NotPrincipal)", (s, _, _) => Allow(s, s.HasNotPrincipal ? Truth.True : Truth.False)),
        ["pass-role-wide"] = new StatementPredicate("lets any role be passed", (s, all, _) => Unless(Allow(s, And(Actions.Cover(s, PassRole), IamResources.CoverEvery(s, PassRole), Kleene.Not(SaysToWhom(s)))), () => Denials.Take(all, PassRole))),
        ["oidc-without-subject"] = new StatementPredicate("trusts every identity of a provider", (s, _, context) => Allow(s, And(OidcTrust.NamesProvider(s, context), Kleene.Not(OidcTrust.NamesSubject(s))))),
        ["resource-not-arn"] = new StatementPredicate("names a resource that is no ARN", (s, _, context) => s.Resources.Concat(s.NotResources ?? []).Select(r => NotArn(r, context)).Append(Truth.False).Max()),
        ["wildcard-resource-write"] = new StatementPredicate("allows changes on all resources", (s, _, _) => Allow(s, And(Limits.None(s), Writes(s), Actions.CoverAll(s)))),
    };

    private const string PassRole = "iam:PassRole";

    // Beside the keys that tie a request to somebody: what says it in another way.
    private static readonly string[] ForWhom = ["kms:ViaService", "sts:ExternalId", "kms:EncryptionContext:aws:cloudtrail:arn"];

    private static Truth And(params ReadOnlySpan<Truth> parts)
    {
        var least = Truth.True;
        foreach (var part in parts)
            if (part < least) least = part;
        return least;
    }

    private static Truth Unless(Truth truth, Func<Truth> denied) => truth == Truth.False ? truth : And(truth, Kleene.Not(denied()));

    private static Truth Allow(PolicyStatement s, Truth truth) => And(Actions.IsAllow(s), truth);

    private static Truth ServiceWide(PolicyStatement s) => s.Actions.Select(a => PatternText.Of(a) is { } t ? (t.Trim('*').Length == 0 || t.EndsWith(":*", StringComparison.Ordinal) ? Truth.True : Truth.False) : Truth.Unknown).Append(Truth.False).Max();

    private static Truth Writes(PolicyStatement s) => s.NotActions is not null ? Truth.True : s.Actions.Select(Actions.MayWrite).Append(Truth.False).Max();

    private static Truth NamesDeputy(PolicyStatement s) => s.Principals.Where(p => p.Kind == "Service").Select(p => PatternText.Of(p.Value) is { } t ? (ServicePrincipals.ActsForOthers(t) ? Truth.True : Truth.False) : Truth.Unknown).Append(Truth.False).Max();

    private static Truth SaysForWhom(PolicyStatement s)
    {
        var narrows = Everyone.Restricts(s);
        return narrows == Truth.True || s.Conditions.Any(c => !c.IsLoose && ForWhom.Contains(c.Key, StringComparer.OrdinalIgnoreCase) && !IsAnything(c)) ? Truth.True : narrows;
    }

    // The key is there in every request to pass a role, so that IfExists takes nothing from it.
    private static Truth SaysToWhom(PolicyStatement s) => s.Conditions.Select(c =>
    {
        if (c.IsUnknown) return Truth.Unknown;
        return (c.Has("iam:PassedToService") || c.Has("iam:AssociatedResourceArn")) && !c.IsNegated && c.Base != "Null" && !IsAnything(c) ? Truth.True : Truth.False;
    }).Append(Truth.False).Max();

    private static bool IsAnything(PolicyConditionKey c) => c.Values.Any(v => v is ScalarValue { Text: var t } && t.Trim('*').Length == 0);

    private static Truth NotArn(Value value, EvaluationContext context) => value switch
    {
        ScalarValue { Text: var t } => StartsLikeArn(t) ? Truth.False : Truth.True,
        PartialText { Parts: [ScalarValue first, ..] } => StartsLikeArn(first.Text) ? Truth.False : Truth.True,
        PartialText { Parts: [var first, ..] } => NotArn(first, context),
        ReferenceValue reference => References.IsArn(reference, context) is { } arn ? (arn ? Truth.False : Truth.True) : Truth.Unknown,
        UnknownValue => Truth.Unknown,
        _ => Truth.False,
    };

    // API Gateway writes its own resource policies as execute-api:/stage/method/path and completes them when it stores them.
    private static bool StartsLikeArn(string text) => text.StartsWith("arn:", StringComparison.Ordinal) || text.StartsWith('*') || text.StartsWith("execute-api:/", StringComparison.Ordinal);
}
