using Crpbot.Resources.Conditions;
using Crpbot.Resources.Values;

namespace Crpbot.Iam.Policies;

/// <summary>What statements speak of.</summary>
internal static class Actions
{
    private static readonly string[] Reading = ["Get", "List", "Describe", "Head", "Lookup", "Search", "Query", "Scan", "Select", "View", "Check", "Validate", "Receive", "BatchGet", "Read"];

    /// <summary>True for an <c>Allow</c>; effects are written in this case only.</summary>
    public static Truth IsAllow(PolicyStatement statement) => Is(statement, "Allow");

    /// <summary>True for a <c>Deny</c>.</summary>
    public static Truth IsDeny(PolicyStatement statement) => Is(statement, "Deny");

    /// <summary>True when the statement demands nothing of a request; unknown when it may.</summary>
    public static Truth Unconditional(PolicyStatement statement) =>
        statement.Conditions.Count == 0 ? Truth.True : statement.Conditions.All(c => c.IsUnknown) ? Truth.Unknown : Truth.False;

    /// <summary>True when the statement's actions cover an action, or all that a pattern stands for.</summary>
    public static Truth Cover(PolicyStatement statement, string action) =>
        statement.NotActions is { } except ? Kleene.Not(Glob.AnyOverlaps(except, action)) : Glob.AnyCovers(statement.Actions, action);

    /// <summary>True when the statement's resources cover a resource; an exclusion is taken to be as good as everything. A statement without resources (a trust policy) covers all.</summary>
    public static Truth CoverResource(PolicyStatement statement, string resource)
    {
        if (resource == "*") return CoverAll(statement);
        if (statement.NotResources is { } except) return Kleene.Not(Glob.AnyCovers(except, resource));
        return statement.NamesResources ? Glob.AnyCovers(statement.Resources, resource) : Truth.True;
    }

    /// <summary>True when all resources are meant: <c>*</c>, every ARN, or an exclusion.</summary>
    public static Truth CoverAll(PolicyStatement statement)
    {
        if (statement.NotResources is not null || !statement.NamesResources) return Truth.True;
        return (Truth)Math.Max((int)Glob.AnyCovers(statement.Resources, "*"), (int)Glob.AnyCovers(statement.Resources, "arn:aws:*:*:*:*"));
    }

    /// <summary>True when an action pattern may change something.</summary>
    /// <param name="pattern">Pattern.</param>
    public static Truth MayWrite(Value pattern)
    {
        if (PatternText.Of(pattern) is not { } text) return Truth.Unknown;
        var verb = text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return !verb.StartsWith('*') && Reading.Any(r => verb.StartsWith(r, StringComparison.OrdinalIgnoreCase)) ? Truth.False : Truth.True;
    }

    private static Truth Is(PolicyStatement statement, string effect) => statement.Effect switch
    {
        ScalarValue scalar => scalar.Text == effect ? Truth.True : Truth.False,
        AbsentValue => Truth.False,
        _ => Truth.Unknown,
    };
}
