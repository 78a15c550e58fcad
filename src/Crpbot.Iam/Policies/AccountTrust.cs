using Crpbot.Resources.Conditions;
using Crpbot.Resources.Values;

namespace Crpbot.Iam.Policies;

/// <summary>
/// <c>trusts-foreign-account</c>: an allowed AWS principal of another account than the resource's own and those listed. In a template the own
/// account is <c>AWS::AccountId</c>; a written number is another one unless it is listed.
/// </summary>
/// <param name="accounts">Trusted accounts.</param>
/// <param name="withoutExternalId">Count only statements that demand no <c>sts:ExternalId</c>.</param>
internal sealed class AccountTrust(Func<EvaluationContext, IReadOnlyList<string>?> accounts, bool withoutExternalId) : IPolicyPredicate
{
    /// <inheritdoc />
    public string Words => "trusts another account" + (withoutExternalId ? " without an external id" : string.Empty);

    /// <inheritdoc />
    public IEnumerable<(PolicyStatement Statement, Truth Truth)> Ask(IReadOnlyList<PolicyStatement> statements, EvaluationContext context)
    {
        var known = accounts(context) ?? [];
        foreach (var statement in statements)
        {
            var allow = Actions.IsAllow(statement);
            if (allow == Truth.False) continue;
            var guarded = statement.Conditions.Any(c => !c.IsLoose && (Is(c, "aws:PrincipalOrgID") || Is(c, "aws:PrincipalOrgPaths") || (withoutExternalId && Is(c, "sts:ExternalId"))));
            var foreign = guarded ? Truth.False : statement.Principals.Where(p => p.Kind == "AWS").Select(p => IsForeign(p.Value, known, context)).Append(Truth.False).Max();
            yield return (statement, (Truth)Math.Min((int)allow, (int)foreign));
        }
    }

    private static bool Is(PolicyConditionKey condition, string key) => condition.Key.Equals(key, StringComparison.OrdinalIgnoreCase);

    private static Truth IsForeign(Value value, IReadOnlyList<string> known, EvaluationContext context) => value switch
    {
        ScalarValue { Text: var text } => AccountOf(text) is { } account ? (account == context.Resource.Account || known.Contains(account, StringComparer.Ordinal) ? Truth.False : Truth.True) : Truth.False,
        PartialText text when text.Parts.OfType<ScalarValue>().Select(s => AccountOf(s.Text)).OfType<string>().FirstOrDefault() is { } account => known.Contains(account, StringComparer.Ordinal) ? Truth.False : Truth.True,
        PartialText text => text.Parts.Any(p => p is UnknownValue { Reason: var r } && r.StartsWith("AWS::AccountId", StringComparison.Ordinal)) || text.Parts.All(p => p is not UnknownValue) ? Truth.False : Truth.Unknown,
        UnknownValue { Reason: var reason } => reason.StartsWith("AWS::AccountId", StringComparison.Ordinal) ? Truth.False : Truth.Unknown,
        ChoiceValue choice => Kleene.Join(choice.Options.Select(o => IsForeign(o.Value, known, context))),
        _ => Truth.False,
    };

    private static string? AccountOf(string text)
    {
        if (text.Length == 12 && text.All(char.IsAsciiDigit)) return text;
        var parts = text.Split(':', 6);
        return parts.Length >= 5 && parts[0] == "arn" && parts[4].Length == 12 && parts[4].All(char.IsAsciiDigit) ? parts[4] : null;
    }
}
