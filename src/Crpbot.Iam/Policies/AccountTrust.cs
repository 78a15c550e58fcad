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
    public IEnumerable<(PolicyStatement Statement, Truth Truth)> Ask(PolicyDocument document, EvaluationContext context)
    {
        var known = accounts(context) ?? [];
        foreach (var statement in document.Statements)
        {
            var allow = Actions.IsAllow(statement);
            if (allow == Truth.False) continue;
            var foreign = statement.Principals.Where(p => p.Kind == "AWS").Select(p => IsForeign(p.Value, known, context)).Append(Truth.False).Max();
            yield return (statement, (Truth)Math.Min(Math.Min((int)allow, (int)foreign), (int)Kleene.Not(IsGuarded(statement))));
        }
    }

    // An organisation, or a shared secret of the two parties; "StringLike *" demands neither.
    private Truth IsGuarded(PolicyStatement statement) => statement.Conditions.Select(c =>
    {
        if (c.IsUnknown) return Truth.Unknown;
        if (c.IsLoose) return Truth.False;
        if (c.Has("aws:PrincipalOrgID") || c.Has("aws:PrincipalOrgPaths")) return Narrowing.Of(c);
        return withoutExternalId && c.Has("sts:ExternalId") && c.Values.All(v => PatternText.Of(v) is not { } text || text.Trim('*').Length > 0) ? Truth.True : Truth.False;
    }).Append(Truth.False).Max();

    private static Truth IsForeign(Value value, IReadOnlyList<string> known, EvaluationContext context)
    {
        if (PatternText.IsOwnAccount(value)) return Truth.False;
        if (value is UnknownValue) return Truth.Unknown;
        if (PatternText.Of(value) is not { } text) return Truth.False;
        if (AccountOf(text) is { } account)
            return account == "000000000000" || account == context.Resource.Account || known.Contains(account, StringComparer.Ordinal) || ServiceAccounts.Contains(account) ? Truth.False : Truth.True;
        return value is PartialText partial && partial.Parts.Any(p => p is UnknownValue) ? Truth.Unknown : Truth.False;
    }

    private static string? AccountOf(string text)
    {
        if (text.Length == 12 && text.All(char.IsAsciiDigit)) return text;
        var parts = text.Split(':', 6);
        return parts.Length >= 5 && parts[0] == "arn" && parts[4].Length == 12 && parts[4].All(char.IsAsciiDigit) ? parts[4] : null;
    }
}
