using System.Text.RegularExpressions;
using Crpbot.Code.Patterns;
using Crpbot.Code.Patterns.Formulas;
using Crpbot.Code.Patterns.Matching;

namespace Crpbot.Code.Rules;

/// <summary>One search of one file.</summary>
internal sealed class FileSearch(FormulaEvaluator evaluator, string path)
{
    private readonly List<PatternGaveUp> _gaveUp = [];

    /// <summary>What the rules say.</summary>
    public FileMatches Run(LanguageRules rules)
    {
        List<RuleHit>? hits = null;
        foreach (var (rule, formula) in rules.Search)
        {
            if (!evaluator.MayMatch(formula) || !rule.Paths.Allows(path)) continue;
            foreach (var match in Find(formula, rule.Rule.Id, repeats: false)) (hits ??= []).Add(new RuleHit(rule, match));
        }

        var taint = rules.Sources.Count == 0 ? TaintMatches.None : new TaintMatches(Parts(rules.Sources), Parts(rules.Sinks), Parts(rules.Sanitizers), Parts(rules.Propagators));
        return new FileMatches(hits ?? (IReadOnlyList<RuleHit>)[], taint, _gaveUp);
    }

    private List<TaintHit<T>> Parts<T>(IReadOnlyList<(CodeRule Rule, T Part)> parts)
        where T : TaintPart
    {
        var hits = new List<TaintHit<T>>();
        foreach (var (rule, part) in parts)
        {
            if (!evaluator.MayMatch(part.Formula)) continue;
            foreach (var match in Find(part.Formula, part.Library ?? rule.Rule.Id, repeats: true)) hits.Add(new TaintHit<T>(part, match));
        }

        return hits;
    }

    private List<PatternMatch> Find(Formula formula, string what, bool repeats)
    {
        var matches = new List<PatternMatch>();
        try
        {
            evaluator.Exhausted = false;
            (int, int) last = (-1, -1);
            foreach (var hit in evaluator.Find(formula))
            {
                // Several ways to match one place are one finding.
                if (!repeats && last == (hit.Start, hit.End)) continue;
                last = (hit.Start, hit.End);
                matches.Add(hit.ToMatch());
            }

            if (evaluator.Exhausted) _gaveUp.Add(new PatternGaveUp(what, path, "its patterns have too many ways to match here"));
        }
        catch (RegexMatchTimeoutException)
        {
            _gaveUp.Add(new PatternGaveUp(what, path, "a regular expression took too long"));
        }

        return matches;
    }
}
