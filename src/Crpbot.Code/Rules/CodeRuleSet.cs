using System.Collections.Concurrent;
using Crpbot.Code.Patterns.Formulas;
using Crpbot.Code.Patterns.Matching;
using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Rules;

/// <summary>
/// Many rules, searched together. The names in a file are indexed once; each pattern is tried only where a name that it needs occurs, and patterns
/// and library entries that many rules share are sought once. Thread safe.
/// </summary>
public sealed class CodeRuleSet
{
    private readonly ConcurrentBag<FormulaEvaluator> _evaluators = [];
    private readonly Lazy<LanguageRules>[] _languages;

    /// <summary>Creates a set.</summary>
    /// <param name="rules">Rules.</param>
    public CodeRuleSet(IReadOnlyList<CodeRule> rules)
    {
        Rules = rules;
        _languages = [.. Enum.GetValues<RuleLanguage>().Select(l => new Lazy<LanguageRules>(() => new LanguageRules(rules, l)))];
    }

    /// <summary>The rules, in the order given.</summary>
    public IReadOnlyList<CodeRule> Rules { get; }

    /// <summary>What the rules of the file's language say of it. Rules of mode taint: their <see cref="CodeRule.Paths"/> are for the caller to apply to sinks.</summary>
    /// <param name="file">File with a tree.</param>
    /// <exception cref="Core.UserError">A pattern of a rule is no code of the file's language; located in the rule.</exception>
    public FileMatches Match(CodeFile file)
    {
        var rules = _languages[(int)(file.Tree.Language == Language.Python ? RuleLanguage.Python : RuleLanguage.CSharp)].Value;
        if (rules.IsEmpty) return FileMatches.None;
        return With(evaluator =>
        {
            evaluator.Open(file);
            return new FileSearch(evaluator, file.Path).Run(rules);
        });
    }

    /// <summary>What the generic and regex rules say of a text; code files are shown to this as well.</summary>
    /// <param name="path">Path relative to the target with forward slashes.</param>
    /// <param name="text">Text.</param>
    public FileMatches MatchText(string path, string text)
    {
        var (generic, regex) = (_languages[(int)RuleLanguage.Generic].Value, _languages[(int)RuleLanguage.Regex].Value);
        if (generic.IsEmpty && regex.IsEmpty) return FileMatches.None;
        return With(evaluator =>
        {
            evaluator.Open(text);
            var (one, other) = (new FileSearch(evaluator, path).Run(generic), new FileSearch(evaluator, path).Run(regex));
            return new FileMatches([.. one.Hits, .. other.Hits], TaintMatches.None, [.. one.GaveUp, .. other.GaveUp]);
        });
    }

    private FileMatches With(Func<FormulaEvaluator, FileMatches> search)
    {
        if (!_evaluators.TryTake(out var evaluator)) evaluator = new FormulaEvaluator(new NodeTable());
        try
        {
            return search(evaluator);
        }
        finally
        {
            evaluator.Close();
            _evaluators.Add(evaluator);
        }
    }
}
