using Crpbot.Resources.Conditions;
using Crpbot.Resources.Values;

namespace Crpbot.Iam.Policies;

/// <summary>What the denials of a document take away from its allowances (IAM user guide, "Policy evaluation logic": an explicit deny wins).</summary>
internal static class Denials
{
    // A denial that spares requests of AWS services is no narrower for everybody else.
    private static readonly HashSet<string> OfServices = new(StringComparer.OrdinalIgnoreCase) { "aws:PrincipalIsAWSService", "aws:ViaAWSService" };

    /// <summary>True when one denial surely takes an action on a resource away from everybody, whatever the request.</summary>
    /// <param name="document">Document.</param>
    /// <param name="action">Action or pattern, all of which must be denied.</param>
    /// <param name="resource">Resource or pattern, all of which must be denied.</param>
    public static Truth Take(PolicyDocument document, string action, string resource = "*") =>
        Most(document, d => Least(Actions.IsDeny(d), ForEverybody(d), Actions.Unconditional(d)), d => Actions.Cover(d, action), d => Resources(d, resource));

    /// <summary>True when one denial leaves nothing of an allowance to the public: it has no condition, or spares only those that a restricting condition names.</summary>
    /// <param name="document">Document.</param>
    /// <param name="allow">Statement that allows.</param>
    public static Truth TakeFromPublic(PolicyDocument document, PolicyStatement allow) =>
        Most(document, d => Least(Actions.IsDeny(d), FromPublic(d), SparesFewer(d)), d => AllActions(d, allow), d => AllResources(d, allow));

    // The best denial; each is asked no further once it is out. There may be thousands, and as many allowances.
    private static Truth Most(PolicyDocument document, params ReadOnlySpan<Func<PolicyStatement, Truth>> parts)
    {
        var best = Truth.False;
        foreach (var denial in document.Denials)
        {
            var least = Truth.True;
            foreach (var part in parts)
            {
                least = Least(least, part(denial));
                if (least <= best) break;
            }

            if (least > best) best = least;
            if (best == Truth.True) break;
        }

        return best;
    }

    private static Truth ForEverybody(PolicyStatement denial)
    {
        if (denial.HasNotPrincipal) return Truth.False;
        return denial.NamesPrincipals ? Everyone.IsNamed(denial) : Truth.True;
    }

    private static Truth FromPublic(PolicyStatement denial) => denial.HasNotPrincipal ? Truth.True : Everyone.IsNamed(denial);

    private static Truth SparesFewer(PolicyStatement denial)
    {
        if (denial.Conditions.Count == 0) return Truth.True;
        var narrows = false;
        var least = Truth.True;
        foreach (var condition in denial.Conditions)
        {
            if (OfServices.Contains(condition.Key) && condition.Base == "Bool" && condition.Values.All(v => v is ScalarValue { Text: "false" })) continue;
            narrows = true;
            least = Least(least, condition.IsUnknown ? Truth.Unknown : condition.IsNegated ? Narrowing.Of(condition) : Truth.False);
        }

        return narrows ? least : Truth.False;
    }

    private static Truth AllActions(PolicyStatement denial, PolicyStatement allow) =>
        allow.NotActions is not null ? Actions.Cover(denial, "*") : allow.Actions.Select(a => PatternText.Of(a) is { } text ? Actions.Cover(denial, text) : Unsure(Actions.Cover(denial, "*"))).Append(Truth.True).Min();

    private static Truth AllResources(PolicyStatement denial, PolicyStatement allow)
    {
        if (allow.NotResources is not null || !allow.NamesResources) return Resources(denial, "*");
        return allow.Resources.Select(r => PatternText.Of(r) is { } text ? Resources(denial, text) : Unsure(Resources(denial, "*"))).Append(Truth.True).Min();
    }

    private static Truth Resources(PolicyStatement denial, string resource)
    {
        if (denial.NotResources is { } except) return Kleene.Not(Glob.AnyOverlaps(except, resource));
        return resource == "*" ? Actions.CoverAll(denial) : Actions.CoverResource(denial, resource);
    }

    // What covers everything covers the unknown; what does not may cover it all the same.
    private static Truth Unsure(Truth all) => all == Truth.True ? Truth.True : Truth.Unknown;

    private static Truth Least(params ReadOnlySpan<Truth> parts)
    {
        var least = Truth.True;
        foreach (var part in parts)
            if (part < least) least = part;
        return least;
    }
}
