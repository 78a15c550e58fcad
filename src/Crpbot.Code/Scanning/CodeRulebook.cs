using Crpbot.Code.Rules;
using Crpbot.Code.Rules.Needs;
using Crpbot.Code.Semantics;

namespace Crpbot.Code.Scanning;

/// <summary>The rules of a run, and which sources count. A rule is read when a file of its language is met that has the names it needs.</summary>
/// <param name="entries">Rules.</param>
/// <param name="needs">What built-in rules need.</param>
/// <param name="threats">Whose data is followed.</param>
/// <param name="readsTexts">True when a rule is for texts of any kind (language generic or regex), so that every text must be shown to it.</param>
public sealed class CodeRulebook(IReadOnlyList<CodeRuleEntry> entries, NameNeeds needs, IReadOnlySet<Threat> threats, bool readsTexts)
{
    /// <summary>True when there is no rule.</summary>
    public bool IsEmpty => entries.Count == 0;

    /// <summary>Whose data is followed.</summary>
    public IReadOnlySet<Threat> Threats => threats;

    /// <summary>True when a rule is for texts of any kind.</summary>
    public bool ReadsTexts => readsTexts;

    /// <summary>The rules that can say something about files.</summary>
    /// <param name="language">Language of the files.</param>
    /// <param name="files">All files of the project.</param>
    /// <exception cref="Core.UserError">A rule is wrong; located.</exception>
    public IReadOnlyList<CodeRule> For(RuleLanguage language, IReadOnlyList<CodeFile> files) => Read(needs.For(language, ProjectNames.Of(files)), language);

    /// <summary>Reads and compiles, ahead of <see cref="For"/>, the rules that a first file will need; a rule that is wrong is told when it is used.</summary>
    /// <param name="language">Language of the file.</param>
    /// <param name="words">Words of its text.</param>
    public void Prepare(RuleLanguage language, IReadOnlySet<string> words)
    {
        try
        {
            foreach (var rule in Read(needs.For(language, words), language)) _ = rule.Body(language);
        }
        catch (Core.UserError)
        {
            // The same rule says the same again where it is used.
        }
    }

    /// <summary>The rules for texts of any kind.</summary>
    /// <exception cref="Core.UserError">A rule is wrong; located.</exception>
    public IReadOnlyList<CodeRule> ForTexts() => [.. Read(needs.For(RuleLanguage.Generic, null), RuleLanguage.Generic).Concat(Read(needs.For(RuleLanguage.Regex, null), RuleLanguage.Regex)).Distinct()];

    private List<CodeRule> Read(Func<string, bool> needed, RuleLanguage language) =>
        [.. entries.Where(e => e.BuiltIn is not { } id || needed(id)).Select(e => e.Rule.Value).Where(r => r.Languages.Contains(language))];
}
