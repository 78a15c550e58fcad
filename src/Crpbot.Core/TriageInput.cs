namespace Crpbot.Core;

/// <summary>What triage needs to know.</summary>
public sealed record TriageInput
{
    /// <summary>Ignores of the configuration and of other tools' ignore files.</summary>
    public IReadOnlyList<Ignore> Ignores { get; init; } = [];

    /// <summary>Ignore comments of the working tree.</summary>
    public IReadOnlyCollection<IgnoreComment> Comments { get; init; } = [];

    /// <summary>The baseline; null when none is in use.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>The baseline's file, for the reports.</summary>
    public string? BaselineFile { get; init; }

    /// <summary>Today in UTC.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>All known rules, whether they run or not, by id.</summary>
    public required IReadOnlyDictionary<string, Rule> Rules { get; init; }

    /// <summary>True when the whole tree was scanned with all rules, so that an ignore without effect is really unused.</summary>
    public bool Complete { get; init; }

    /// <summary>Keyed hash for the fingerprints of findings about ignores.</summary>
    public required Fingerprint Fingerprint { get; init; }

    /// <summary>True when a name (id, alias, family or tag) means the rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="name">The name, as written in an ignore.</param>
    public static bool Matches(Rule rule, string name) =>
        Same(rule.Id, name) || rule.Aliases.Any(a => Same(a, name)) || rule.Tags.Any(t => Same(t, name))
        || Same(rule.Family, name) || rule.Family.StartsWith(name + "/", StringComparison.OrdinalIgnoreCase);

    /// <summary>True when a name means any known rule.</summary>
    /// <param name="name">The name, as written in an ignore.</param>
    public bool IsKnown(string name) => Rules.Values.Any(rule => Matches(rule, name));

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);
}
