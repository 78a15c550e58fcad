using System.Text;
using Crpbot.Code.Rules;
using Crpbot.Core;
using Crpbot.Rules.Yaml;

namespace Crpbot.CSharp.Tests.Patterns;

/// <summary>Patterns against C# code, through the engine that all languages share.</summary>
public sealed class MatchingTests
{
    private const string Sql = "using System.Data.SqlClient; class C { void M(string p, SqlConnection con) { var q = \"a\" + p;\n using var cmd = new SqlCommand(q, con);\n cmd.CommandText = q;\n cmd.ExecuteReader(); } }";

    [Theory]
    [InlineData("new SqlCommand($Q, ...)", Sql, "2:18")]
    [InlineData("new System.Data.SqlClient.SqlCommand($Q, ...)", Sql, "2:18")]
    [InlineData("(SqlCommand $C).CommandText = $Q", Sql, "3:2")]
    [InlineData("(System.Data.Common.DbCommand $C).CommandText = $Q", Sql, "3:2")]
    [InlineData("$C.ExecuteReader()", Sql, "4:2")]
    [InlineData("var $C = new SqlCommand(...);", Sql, "2:2")]
    [InlineData("$T $C = new SqlCommand(...);", Sql, "2:2")]
    [InlineData("SqlCommand $C = new SqlCommand(...);", Sql, "2:2")]
    [InlineData("using var $C = $E;", Sql, "2:2")]
    [InlineData("var $Q = $A + $B; ... $C.CommandText = $Q;", Sql, "1:78")]
    [InlineData("System.IO.File.ReadAllText($X)", "using System.IO; class C { void M(string p) {\nFile.ReadAllText(p); } }", "2:1")]
    [InlineData("string.Format(...)", "class C { void M(string p) {\nString.Format(p); } }", "2:1")]
    [InlineData("Get<$T>(...)", "class C { void M() {\nGet<int>(1);\nGet(1); } }", "2:1")]
    [InlineData("Get(...)", "class C { void M() {\nGet<int>(1);\nGet(1); } }", "2:1 3:1")]
    [InlineData("f(\"...\")", "class C { const string K = \"a\"; void M(string p) {\nf(\"x\");\nf(K);\nf(p); } }", "2:1 3:1")]
    [InlineData("f(a: $X)", "class C { void M() {\nf(b: 1, a: 2);\nf(2); } }", "")]
    [InlineData("f(..., a: $X, ...)", "class C { void M() {\nf(b: 1, a: 2);\nf(2); } }", "2:1")]
    [InlineData("class $C : ..., Controller, ... { ... }", "using Microsoft.AspNetCore.Mvc;\nclass C : Controller { int x; }\nclass D { }", "2:1")]
    [InlineData("[HttpPost] $T $M(...) { ... }", "class C {\n[HttpPost(\"x\")] public int M() { return 1; }\n[HttpGet] public int N() { return 1; } }", "2:1")]
    [InlineData("public $T $M(..., string $P, ...) { ... }", "class C {\npublic int M(int a, string b) { return 1; }\nint N(string b) { return 1; } }", "2:1")]
    [InlineData("catch ($E $V) { }", "class C { void M() { try { } \ncatch (Exception e) { } } }", "2:1")]
    [InlineData("catch { ... }", "class C { void M() { try { } \ncatch { f(); } } }", "2:1")]
    [InlineData("using (var $X = new $T(...)) { ... }", "class C { void M() {\nusing (var s = new StreamReader(\"x\")) { f(s); } } }", "2:1")]
    [InlineData("new XmlReaderSettings { ..., DtdProcessing = $X, ... }", "using System.Xml; class C { void M() { _ =\nnew XmlReaderSettings { Async = true, DtdProcessing = DtdProcessing.Parse }; } }", "2:1")]
    [InlineData("$X?.M()", "class C { void M(C c) {\nc?.M();\nc.M(); } }", "2:1 3:1")]
    [InlineData("$\"...{$X}...\"", "class C { void M(string p) {\nf($\"a{p}b\"); } }", "2:3")]
    [InlineData("f(<... $X.Q ...>)", "class C { void M(C p) {\nf(\"a\" + g(p.Q)); } }", "2:1")]
    [InlineData("if ($X) { ... return ...; }", "class C { void M(bool b) {\nif (b) { f(); return; } } }", "2:1")]
    [InlineData("return $X;", "class C { int M(bool b) {\nreturn 1; } }", "2:1")]
    [InlineData("private const string $X = \"...\";", "class C {\nprivate const string K = \"a\";\nprivate string L = \"a\"; }", "2:1")]
    [InlineData("using System.Web;", "using System;\nusing System.Web; class C { }", "2:1")]
    public void Pattern_finds(string pattern, string code, string expected)
    {
        var file = new Sample(code).File;
        var hits = new CodeRuleSet([Rule(pattern)]).Match(file).Hits;
        Assert.Equal(expected, string.Join(' ', hits.Select(h => file.Tree.Lines.At(h.Match.Span.Start)).Select(p => $"{p.Line}:{p.Column}").Distinct()));
    }

    private static CodeRule Rule(string pattern)
    {
        var text = "match:\n  code:\n    languages: [csharp]\n    pattern: |-\n      " + pattern.Replace("\n", "\n      ", StringComparison.Ordinal) + "\n";
        var root = YamlNodes.Read(Encoding.UTF8.GetBytes(text), "rule.yml");
        var record = new Rule
        {
            Id = "r",
            Title = "r",
            Severity = Severity.Medium,
            Confidence = Confidence.Medium,
            Since = "0.1.0",
            Family = "code",
            Rationale = "r",
            Remediation = "r",
            File = "rule.yml",
            Match = (RuleMapping)root["match"]!,
        };
        var rule = new CodeRuleReader([new CSharpPattern()], [], TimeProvider.System).Read(record);
        rule.Compile();
        return rule;
    }
}
