using Crpbot.Resources.Conditions;
using Crpbot.Resources.Values;

namespace Crpbot.Iam.Policies;

/// <summary>Whether a statement speaks of everybody.</summary>
internal static class Everyone
{
    /// <summary>True when anybody on the internet, or anybody with an AWS account, is meant after the conditions that restrict who may come.</summary>
    /// <param name="statement">Statement.</param>
    public static Truth IsMeant(PolicyStatement statement) =>
        (Truth)Math.Min((int)(statement.HasNotPrincipal ? Truth.True : IsNamed(statement)), (int)Kleene.Not(Restricts(statement)));

    /// <summary>True when the principal is everybody, whatever the conditions.</summary>
    /// <param name="statement">Statement.</param>
    public static Truth IsNamed(PolicyStatement statement) => statement.Principals.Where(p => p.Kind is "*" or "AWS").Select(p => p.Value switch
    {
        ScalarValue { Text: "*" } => Truth.True,
        UnknownValue => PatternText.IsOwnAccount(p.Value) ? Truth.False : Truth.Unknown,
        _ => Truth.False,
    }).Append(Truth.False).Max();

    /// <summary>True when a condition restricts who may come.</summary>
    /// <param name="statement">Statement.</param>
    public static Truth Restricts(PolicyStatement statement) =>
        statement.Conditions.Select(c => c.IsUnknown ? Truth.Unknown : c.IsLoose ? Truth.False : Narrowing.Of(c)).Append(Truth.False).Max();
}
