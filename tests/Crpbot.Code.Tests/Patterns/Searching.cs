using System.Text;
using Crpbot.Code.Patterns;
using Crpbot.Code.Python;
using Crpbot.Code.Rules;
using Crpbot.Code.Semantics;
using Crpbot.Core;
using Crpbot.Rules.Yaml;

namespace Crpbot.Code.Tests.Patterns;

/// <summary>Runs rules on small Python files.</summary>
internal static class Searching
{
    public static CodeRuleReader Reader(params IEnumerable<CodeLibrary> libraries) => new([new PythonPatternParser()], libraries, TimeProvider.System);

    public static CodeFile File(string code, string path = "app.py")
    {
        var tree = PythonParser.Parse(code);
        Assert.Empty(tree.Faults);
        return new CodeFile(path, tree, new SimpleSemantics(tree.Root));
    }

    /// <summary>Places as <c>line:column</c>, joined by blanks.</summary>
    public static string Places(CodeFile file, IEnumerable<PatternMatch> matches) => string.Join(' ', matches.Select(m => At(file, m)));

    public static string At(CodeFile file, PatternMatch match)
    {
        var (line, column) = file.Tree.Lines.At(match.Span.Start);
        return $"{line}:{column}";
    }

    /// <summary>The places of one pattern.</summary>
    public static string Find(string pattern, string code, string options = "") => Run(Indented("pattern", pattern) + options, code);

    /// <summary>The places of a formula in YAML.</summary>
    public static string Run(string yaml, string code)
    {
        var file = File(code);
        return Places(file, Hits(yaml, file).Select(h => h.Match));
    }

    public static IReadOnlyList<RuleHit> Hits(string yaml, CodeFile file) => new CodeRuleSet([Rule(yaml)]).Match(file).Hits;

    public static CodeRule Rule(string yaml, string language = "python")
    {
        var rule = Record($"languages: [{language}]\n{yaml}");
        var compiled = Reader().Read(rule);
        compiled.Compile();
        return compiled;
    }

    public static Rule Record(string code, string id = "test-rule")
    {
        var text = $"match:\n  code:\n{string.Join('\n', code.Split('\n').Select(l => "    " + l))}\n";
        var root = YamlNodes.Read(Encoding.UTF8.GetBytes(text), "rule.yml");
        return new Rule
        {
            Id = id, Title = id, Severity = Severity.Medium, Confidence = Confidence.Medium, Since = "0.1.0", Family = "code", Rationale = "r", Remediation = "r", File = "rule.yml", Match = (RuleMapping)root["match"]!,
        };
    }

    public static string Indented(string key, string text) => $"{key}: |\n{string.Join('\n', text.Split('\n').Select(l => "  " + l))}\n";
}
