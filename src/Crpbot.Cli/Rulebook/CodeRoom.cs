using Crpbot.Code.Patterns;
using Crpbot.Code.Rules;
using Crpbot.Code.Rules.Needs;
using Crpbot.Code.Scanning;
using Crpbot.Core;
using Crpbot.CSharp;
using Crpbot.Rules;
using Crpbot.Secrets;

namespace Crpbot.Cli.Rulebook;

/// <summary>Puts the rooms together that judge code: languages, patterns, shared libraries.</summary>
internal sealed class CodeRoom
{
    private readonly Func<string, string?> _environment;
    private readonly Lazy<CodeRuleReader> _reader;
    private readonly NameNeeds _needs;

    /// <summary>Composes.</summary>
    /// <param name="data">Shared libraries among other data; read when the first rule is.</param>
    /// <param name="environment">Reads a variable of the environment.</param>
    /// <param name="needs">What the rules need, where they are the built-in ones.</param>
    public CodeRoom(IEnumerable<DataFile> data, Func<string, string?> environment, NameNeeds needs)
    {
        (_environment, _needs) = (environment, needs);
        _reader = new Lazy<CodeRuleReader>(() => new CodeRuleReader([new PythonPatternParser(), new CSharpPatterns()], Latest(CodeLibraryReader.Read(data)), TimeProvider.System));
    }

    /// <summary>Compiles rules.</summary>
    /// <exception cref="UserError">A library is wrong; located.</exception>
    public CodeRuleReader Reader => _reader.Value;

    /// <summary>What <c>rules check</c> needs.</summary>
    public CodeMatcher Matcher() => new(Reader, Languages, ExampleGenerators.ByName);

    /// <summary>The scanner.</summary>
    /// <param name="rules">Rules that run.</param>
    /// <param name="imported">A team's Semgrep rules.</param>
    /// <param name="threats">Whose data is followed.</param>
    /// <param name="fingerprint">Keyed hash.</param>
    /// <param name="redact">Masks credentials in shown lines.</param>
    /// <param name="audience">Others that judge the same code.</param>
    /// <param name="stop">Stops it.</param>
    public CodeScanner Scanner(IReadOnlyList<Rule> rules, IReadOnlyList<CodeRule> imported, IReadOnlySet<Threat> threats, Fingerprint fingerprint, Func<string, string, string> redact, IReadOnlyList<ICodeAudience> audience, CancellationToken stop)
    {
        // Most rules are for files that a target may not have: they are read when the first such file is met.
        var entries = new List<CodeRuleEntry>();
        foreach (var rule in rules.Where(r => _needs.Knows(r.Id) || CodeRuleReader.IsCodeRule(r))) entries.Add(new CodeRuleEntry(rule.Id, new Lazy<CodeRule>(() => Reader.Read(rule))));
        foreach (var rule in imported) entries.Add(new CodeRuleEntry(null, new Lazy<CodeRule>(rule)));
        var readsTexts = rules.Any(r => !_needs.Knows(r.Id) && CodeRuleReader.IsCodeRule(r) && CodeRuleReader.ReadsTexts(r)) || imported.Any(r => CodeRuleReader.ReadsTexts(r.Rule));
        return new CodeScanner(Languages(), new CodeRulebook(entries, _needs, threats, readsTexts), fingerprint, redact, stop, audience);
    }

    // A team's library of the same name stands in place of the built-in one.
    private static IEnumerable<CodeLibrary> Latest(IEnumerable<CodeLibrary> libraries) => libraries.GroupBy(l => l.Name, StringComparer.Ordinal).Select(g => g.Last());

    private IReadOnlyList<ICodeFrontEnd> Languages() => [new PythonFrontEnd(), new CSharpFrontEnd(_environment)];
}
