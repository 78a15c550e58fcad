using Crpbot.Core;

namespace Crpbot.Code.Rules;

/// <summary>A rule for code. Its patterns are compiled for a language when a file of that language is first met.</summary>
public sealed class CodeRule
{
    private readonly Dictionary<RuleLanguage, Lazy<CodeRuleBody>> _bodies;

    internal CodeRule(Rule rule, IReadOnlyList<RuleLanguage> languages, Func<RuleLanguage, CodeRuleBody> compile)
    {
        (Rule, Languages) = (rule, languages);
        _bodies = languages.ToDictionary(l => l, l => new Lazy<CodeRuleBody>(() => compile(l)));
    }

    /// <summary>The record.</summary>
    public Rule Rule { get; }

    /// <summary>Languages, in the order written, without repeats.</summary>
    public IReadOnlyList<RuleLanguage> Languages { get; }

    /// <summary>True when data is followed.</summary>
    public required bool IsTaint { get; init; }

    /// <summary>True when code of the program decides (<see cref="Checks.ICodeCheck"/>).</summary>
    public bool IsCheck { get; init; }

    /// <summary>True when only those sources count that stand in a function with a sink of the rule.</summary>
    public bool IsLocal { get; init; }

    /// <summary>Ids of rules that say more: where one of them reports, on the same line, this one does not.</summary>
    public IReadOnlyList<string> Unless { get; init; } = [];

    /// <summary>Files that it applies to.</summary>
    public required PathFilter Paths { get; init; }

    /// <summary>A suggestion; null when the rule has none.</summary>
    public RuleFix? Fix { get; init; }

    /// <summary>The rule for one language; null when it is not written for it.</summary>
    /// <param name="language">Language.</param>
    /// <exception cref="UserError">A pattern is no code of that language; located.</exception>
    public CodeRuleBody? Body(RuleLanguage language) => _bodies.TryGetValue(language, out var body) ? body.Value : null;

    /// <summary>Compiles for all languages, so that every fault of the rule shows.</summary>
    /// <exception cref="UserError">A pattern is no code; located.</exception>
    public void Compile()
    {
        foreach (var language in Languages) _ = Body(language);
    }
}
