using System.Text.RegularExpressions;

namespace Bench.RegexInjectionXRouteRules;

public sealed class Rule
{
    private readonly Regex _regex;

    public Rule(string text) => _regex = new Regex(text, RegexOptions.CultureInvariant);

    public bool Applies(string sample) => _regex.IsMatch(sample);
}
