using System.Globalization;
using Crpbot.Core;
using Crpbot.Rules.Templates;

namespace Crpbot.Rules.Checks;

/// <summary>Compiles rules and runs their examples: a bad one is reported at exactly its lines, a good one nowhere.</summary>
public sealed class ExampleCheck
{
    private readonly IReadOnlyList<IRuleMatcher> _matchers;

    /// <summary>Creates the check.</summary>
    /// <param name="matchers">Makes the scanners' matchers for a set of rules; leaves out those that do not compile.</param>
    /// <param name="set">All rules of the run.</param>
    public ExampleCheck(Func<IReadOnlyList<Rule>, IReadOnlyList<IRuleMatcher>> matchers, RuleSet set) => _matchers = matchers([.. set.Active]);

    /// <summary>Faults of the rules and of their examples.</summary>
    /// <param name="rules">Rules to check.</param>
    public IEnumerable<UserError> Faults(IEnumerable<Rule> rules)
    {
        foreach (var rule in rules)
        {
            if (FaultOf(_matchers, rule) is { } fault)
            {
                yield return fault;
                continue;
            }

            if (rule.Deprecated || !rule.Enabled) continue;
            foreach (var example in rule.Bad.Concat(rule.Good))
                if (Fault(rule, example) is { } wrong) yield return wrong;
        }
    }

    /// <summary>What is wrong with one example; null when it gives exactly its lines.</summary>
    /// <param name="rule">Its rule.</param>
    /// <param name="example">The example.</param>
    public UserError? Fault(Rule rule, RuleExample example)
    {
        if (MatcherOf(_matchers, rule) is not { } matcher) return null;
        if (example.Files.Count > 0) return TreeFault(rule, example, matcher);
        var text = ExampleTemplate.Expand(example.Text, Seed(rule, example), matcher.Generators);
        return Difference(rule, example, [.. example.Lines.Select(Number)], [.. matcher.Report(rule, example.Path, text).Select(Number)]);
    }

    /// <summary>Seed of an example: the same rule and place give the same text.</summary>
    /// <param name="rule">Rule.</param>
    /// <param name="example">Example.</param>
    public static string Seed(Rule rule, RuleExample example)
    {
        var index = rule.Bad.Concat(rule.Good).TakeWhile(e => !ReferenceEquals(e, example)).Count();
        return string.Create(CultureInfo.InvariantCulture, $"{rule.Id}/{index}");
    }

    private static UserError? TreeFault(Rule rule, RuleExample example, IRuleMatcher matcher)
    {
        var files = example.Files.Select(f => (f.Path, ExampleTemplate.Expand(f.Text, Seed(rule, example) + "/" + f.Path, matcher.Generators))).ToList();
        var expected = example.Files.SelectMany(f => f.Lines.Select(l => (f.Path, Line: l)));
        return Difference(rule, example, Shown(expected), Shown(matcher.ReportTree(rule, files)));
    }

    private static UserError? Difference(Rule rule, RuleExample example, List<string> expected, List<string> got) => expected.SequenceEqual(got, StringComparer.Ordinal)
        ? null
        : new UserError($"an example of '{rule.Id}' must report {Sentence(expected)} but reports {Sentence(got)}", null, rule.File, example.Line, 1);

    private static string Sentence(List<string> places) => places.Count == 0 ? "nothing" : "line " + string.Join(", ", places);

    private static string Number(int line) => line.ToString(CultureInfo.InvariantCulture);

    private static List<string> Shown(IEnumerable<(string Path, int Line)> places) =>
        [.. places.OrderBy(p => p.Path, StringComparer.Ordinal).ThenBy(p => p.Line).Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Path}:{p.Line}"))];

    private static UserError? FaultOf(IReadOnlyList<IRuleMatcher> matchers, Rule rule)
    {
        if (MatcherOf(matchers, rule) is not { } matcher)
            return rule.Match.Error($"no scanner runs 'match: {rule.Match.Entries[0].Key.Value}'", "known: " + string.Join(", ", matchers.Select(m => m.Key)));
        try
        {
            matcher.Validate(rule);
            return null;
        }
        catch (UserError error)
        {
            return error;
        }
    }

    private static IRuleMatcher? MatcherOf(IReadOnlyList<IRuleMatcher> matchers, Rule rule) => matchers.FirstOrDefault(m => rule.Match[m.Key] is not null);
}
