using Crpbot.Core;
using Crpbot.Rules;

namespace Crpbot.Code.Rules;

/// <summary>Names of languages in rules.</summary>
internal static class LanguageNames
{
    private static readonly Dictionary<string, RuleLanguage> Names = new(StringComparer.Ordinal)
    {
        ["python"] = RuleLanguage.Python, ["python3"] = RuleLanguage.Python, ["py"] = RuleLanguage.Python,
        ["csharp"] = RuleLanguage.CSharp, ["c#"] = RuleLanguage.CSharp,
        ["generic"] = RuleLanguage.Generic, ["spacegrep"] = RuleLanguage.Generic, ["regex"] = RuleLanguage.Regex, ["none"] = RuleLanguage.Regex,
    };

    private static readonly string[] Others =
    [
        "apex", "bash", "sh", "c", "cairo", "circom", "clojure", "cpp", "c++", "dart", "dockerfile", "docker", "elixir", "ex", "go", "golang", "hack", "html", "java", "javascript", "js", "json", "jsonnet", "julia", "kotlin", "kt",
        "lisp", "lua", "ml", "move_on_aptos", "move_on_sui", "ocaml", "php", "promql", "proto", "protobuf", "proto3", "python2", "ql", "r", "ruby", "rb", "rust", "scala", "scheme", "solidity", "sol", "swift", "terraform", "tf", "hcl", "typescript", "ts", "vue", "xml", "yaml",
        "aliengrep",
    ];

    /// <summary>The languages under a key.</summary>
    /// <exception cref="UserError">One is not known or not supported; located.</exception>
    public static IReadOnlyList<RuleLanguage> Read(RuleNode node)
    {
        IEnumerable<RuleNode> items = node is RuleSequence list ? list.Items : [node];
        var languages = items.Select(i => i is RuleScalar scalar ? Of(scalar) : throw i.Error("'languages' is a list of names")).Distinct().ToList();
        return languages.Count > 0 ? languages : throw node.Error("'languages' is empty");
    }

    /// <summary>A language.</summary>
    /// <exception cref="UserError">It is not known or not supported; located.</exception>
    public static RuleLanguage Of(RuleScalar name)
    {
        if (Names.TryGetValue(name.Value.ToLowerInvariant(), out var language)) return language;
        if (Others.Contains(name.Value.ToLowerInvariant(), StringComparer.Ordinal)) throw name.Error($"language '{name.Value}' is not supported", "supported: python, csharp, generic, regex");
        throw name.Error($"unknown language '{name.Value}'", DidYouMean.Sentence(name.Value, Names.Keys) ?? "supported: python, csharp, generic, regex");
    }
}
