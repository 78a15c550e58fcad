using Crpbot.Core;

namespace Crpbot.Rules;

/// <summary>Which rules run: names of <c>--select</c> and <c>--ignore</c>, each an id, an alias, a family, a tag, a severity or <c>framework:control</c>.</summary>
public sealed class RuleSelection
{
    private readonly RuleSet _set;
    private readonly IReadOnlyCollection<string> _frameworks;

    /// <summary>Creates a selection.</summary>
    /// <param name="set">All rules.</param>
    /// <param name="frameworks">Ids of the known frameworks.</param>
    public RuleSelection(RuleSet set, IEnumerable<string> frameworks) => (_set, _frameworks) = (set, [.. frameworks, Framework.Cwe]);

    /// <summary>The rules that run, by id.</summary>
    /// <param name="select">Names of which one must fit; empty for all rules.</param>
    /// <param name="ignore">Names of which none may fit.</param>
    /// <exception cref="UserError">A name fits no rule.</exception>
    public IReadOnlyList<Rule> Of(IReadOnlyList<string> select, IReadOnlyList<string> ignore)
    {
        foreach (var name in select.Concat(ignore)) Verify(name);
        return [.. _set.Active.Where(r => (select.Count == 0 || select.Any(n => Fits(r, n))) && !ignore.Any(n => Fits(r, n)))];
    }

    /// <summary>True when a name means the rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="name">Id, alias, family, tag, severity or <c>framework:control</c>.</param>
    public static bool Fits(Rule rule, string name)
    {
        if (TriageInput.Matches(rule, name) || rule.Severity.ToString().Equals(name, StringComparison.OrdinalIgnoreCase)) return true;
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        var framework = colon < 0 ? name : name[..colon];
        return rule.Maps.TryGetValue(framework.ToLowerInvariant(), out var controls) && (colon < 0 || controls.Contains(name[(colon + 1)..], StringComparer.OrdinalIgnoreCase));
    }

    private void Verify(string name)
    {
        if (_set.ById.Values.Any(r => Fits(r, name)) || Enum.TryParse<Severity>(name, ignoreCase: true, out _)) return;
        var framework = name.Split(':')[0];
        if (_frameworks.Contains(framework, StringComparer.OrdinalIgnoreCase)) return;
        var near = DidYouMean.Sentence(name, Names());
        throw new UserError($"no rule is called '{name}'", near ?? "`crpbot rules list` prints ids, families and tags");
    }

    private IEnumerable<string> Names() => _set.ById.Values
        .SelectMany(r => (IEnumerable<string>)[r.Id, .. r.Aliases, .. r.Tags, r.Family, r.Family.Split('/')[0]])
        .Concat(_frameworks).Concat(Enum.GetNames<Severity>().Select(n => n.ToLowerInvariant())).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
}
