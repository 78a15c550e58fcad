using System.Text;
using Crpbot.Code.Rules;
using Crpbot.Code.Tests.Patterns;

namespace Crpbot.Code.Tests.Rules;

public sealed class NewSyntaxTests
{
    [Theory]
    [InlineData("match: eval(...)", "eval(1)\n", "1:1")]
    [InlineData("match: {regex: 'ev.l'}", "x = 'evil'\n", "1:6")]
    [InlineData("match: {any: ['a()', 'b()']}", "a()\nb()\nc()\n", "1:1 2:1")]
    [InlineData("match: {all: ['f(...)', {not: 'f(1)'}]}", "f(1)\nf(2)\n", "2:1")]
    [InlineData("match: {all: ['f(...)', {not: {any: ['f(1)', 'f(2)']}}]}", "f(1)\nf(2)\nf(3)\n", "3:1")]
    [InlineData("match: {all: ['f(...)', {not: {inside: 'g(...)'}}]}", "g(f(1))\nf(2)\n", "2:1")]
    [InlineData("match: {all: ['f(...)', {inside: 'g(...)'}]}", "g(f(1))\nf(2)\n", "1:3")]
    [InlineData("match: {all: ['f(...)', {not: {regex: '1'}}]}", "f(1)\nf(2)\n", "2:1")]
    [InlineData("match: {pattern: 'f($X)', where: [{metavariable: $X, regex: 'a.*'}]}", "f(ab)\nf(b)\n", "1:1")]
    [InlineData("match: {pattern: 'f($X)', where: [{comparison: $X > 1}]}", "f(1)\nf(2)\n", "2:1")]
    [InlineData("match: {pattern: 'f($X)', where: [{focus: $X}]}", "f(1)\n", "1:3")]
    [InlineData("match: {pattern: 'f($X)', where: [{metavariable: $X, pattern: 'g(...)'}]}", "f(g(1))\nf(1)\n", "1:1")]
    [InlineData("match: {pattern: 'f($X)', where: [{metavariable: $X, not: 'g(...)'}]}", "f(g(1))\nf(1)\n", "2:1")]
    [InlineData("match: {pattern: 'f($X)', where: [{metavariable: $X, any: ['g(...)', 'h']}]}", "f(g(1))\nf(1)\nf(h)\n", "1:1 3:1")]
    [InlineData("match: {pattern: 'f($X)', as: $CALL, where: [{metavariable: $CALL, regex: '.*2'}]}", "f(1)\nf(2)\n", "2:1")]
    public void The_newer_keys_mean_what_they_say(string match, string code, string places)
    {
        var read = new SemgrepReader(Searching.Reader()).Read(Encoding.UTF8.GetBytes($"rules:\n  - id: a\n    languages: [python]\n    severity: HIGH\n    message: m\n    {match}\n"), "rules.yml");
        Assert.Empty(read.Rejected);
        var file = Searching.File(code);
        Assert.Equal(places, Searching.Places(file, new CodeRuleSet(read.Rules).Match(file).Hits.Select(h => h.Match)));
    }
}
