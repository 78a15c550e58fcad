using Crpbot.Core;

namespace Crpbot.Resources.Conditions;

/// <summary>A property that a condition reads.</summary>
/// <param name="Type">Resource type; null for the type of the place where the condition stands (the rule's own, or that of <c>related</c>).</param>
/// <param name="Path">The path, relative to the item a quantifier stands at unless <see cref="Prefix"/> was added.</param>
/// <param name="Node">Where the rule says so, for errors.</param>
public sealed record PropertyRead(string? Type, PropertyPath Path, RuleNode Node)
{
    /// <summary>Path of the list that the path is relative to; empty at the properties themselves.</summary>
    public string Prefix { get; init; } = string.Empty;

    /// <summary>The whole path without list steps, for type schemas and collectors; <c>@</c> marks attributes.</summary>
    public string Full => Path.Start switch
    {
        PathStart.Attributes => "@" + Path.Plain,
        PathStart.Item when Prefix.Length > 0 => Path.Plain.Length == 0 ? Prefix : Prefix + "." + Path.Plain,
        _ => Path.Plain,
    };
}
