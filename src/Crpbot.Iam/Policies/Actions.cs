using Crpbot.Resources.Conditions;
using Crpbot.Resources.Values;

namespace Crpbot.Iam.Policies;

/// <summary>What statements let somebody do.</summary>
internal static class Actions
{
    private static readonly string[] Reading = ["Get", "List", "Describe", "Head", "Lookup", "Search", "Query", "Scan", "Select", "View", "Check", "Validate", "Receive", "BatchGet", "Read"];

    /// <summary>True for an <c>Allow</c>.</summary>
    public static Truth IsAllow(PolicyStatement statement) => Is(statement, "Allow");

    /// <summary>True for a <c>Deny</c>.</summary>
    public static Truth IsDeny(PolicyStatement statement) => Is(statement, "Deny");

    /// <summary>True when the statement's actions cover an action (or a narrower pattern).</summary>
    public static Truth Cover(PolicyStatement statement, string action) =>
        statement.NotActions is { } except ? Kleene.Not(Glob.AnyCovers(except, action)) : Glob.AnyCovers(statement.Actions, action);

    /// <summary>True when the statement's resources cover a resource. A statement without resources (a trust policy) covers all.</summary>
    public static Truth CoverResource(PolicyStatement statement, string resource)
    {
        if (statement.NotResources is { } except) return Kleene.Not(Glob.AnyCovers(except, resource));
        return statement.NamesResources ? Glob.AnyCovers(statement.Resources, resource) : Truth.True;
    }

    /// <summary>True when all resources are meant.</summary>
    public static Truth CoverAll(PolicyStatement statement) => statement.NotResources is not null ? Truth.True : statement.NamesResources ? Glob.AnyCovers(statement.Resources, "*") : Truth.True;

    /// <summary>True when an action pattern may change something.</summary>
    /// <param name="pattern">Pattern.</param>
    public static Truth MayWrite(Value pattern)
    {
        if (pattern is not ScalarValue { Text: var text }) return pattern is UnknownValue or ChoiceValue ? Truth.Unknown : Truth.False;
        var verb = text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..];
        if (verb.StartsWith('*')) return Truth.True;
        return Reading.Any(r => verb.StartsWith(r, StringComparison.OrdinalIgnoreCase)) ? Truth.False : Truth.True;
    }

    /// <summary>Whether an unconditional <c>Deny</c> for everybody takes an action on all resources away.</summary>
    public static bool IsDenied(IReadOnlyList<PolicyStatement> statements, string action) => statements.Any(s =>
        IsDeny(s) == Truth.True && s.Conditions.Count == 0 && Cover(s, action) == Truth.True && CoverAll(s) == Truth.True && (s.Principals.Count == 0 || Everyone.IsMeant(s) == Truth.True));

    private static Truth Is(PolicyStatement statement, string effect) => statement.Effect switch
    {
        ScalarValue scalar => scalar.Text == effect ? Truth.True : Truth.False,
        AbsentValue => Truth.False,
        _ => Truth.Unknown,
    };
}
