using Crpbot.Code.Rules;

namespace Crpbot.Code.Tests.Patterns;

public sealed class GenericPatternTests
{
    private const string Exec = "import exec as safe_function\nsafe_function(user_input)\n\nexec(\"ls\")\n\nexec(some_var)\n\nsome_exec(foo)\n\nexec (foo)\n\nexec (\n    bar\n)\n\n# exec(foo)\n\nprint(\"exec(bar)\")\n";

    [Theory]
    [InlineData("exec(...)", Exec, "4 6 10 12 16 18")]
    [InlineData("f(...)", "f(\n  1,\n  2,\n  3,\n  4,\n  5,\n  6,\n  7,\n  8,\n  9\n)\n", "1")]
    [InlineData("f(...)", "f(\n  1,\n  2,\n  3,\n  4,\n  5,\n  6,\n  7,\n  8,\n  9,\n  10\n)\n", "")]
    [InlineData("f(... ...)", "f(\n  1,\n  2,\n  3,\n  4,\n  5,\n  6,\n  7,\n  8,\n  9,\n  10\n)\n", "1")]
    [InlineData("[system]\n...\nname = ...", "[system]\n  max = 2\n[user]\n  name = \"A\"\n", "1")]
    [InlineData("[system]\n  ...\n  name = ...", "[system]\n  max = 2\n[user]\n  name = \"A\"\n", "")]
    [InlineData("color: blue", "color: blue;\ncolor: bluer;\n", "1")]
    [InlineData("$X = $X", "a = a\nb = c\n", "1")]
    [InlineData("key = $VALUE", "key = 12\nkey = -\n", "1")]
    [InlineData("FROM ... as $REF", "FROM debian:jessie as build\n", "1")]
    [InlineData("f(... b)", "f(a) + b)\nf(a, b)\n", "2")]
    [InlineData("a  b", "a\nb\n", "1")]
    public void A_text_is_found(string pattern, string text, string lines) => Assert.Equal(lines, Find(Searching.Indented("pattern", pattern), text));

    [Theory]
    [InlineData("color: blue", "generic_comment_style: c", "color: /* my fave */ blue;\n", "1")]
    [InlineData("color: blue", "generic_comment_style: cpp", "color: // x\n blue;\n", "1")]
    [InlineData("a b", "generic_comment_style: shell", "a # c\nb\n", "1")]
    [InlineData("a ... b", "generic_ellipsis_max_span: 0", "a c\nb\na c b\n", "3")]
    public void An_option_changes_matching(string pattern, string option, string text, string lines) =>
        Assert.Equal(lines, Find(Searching.Indented("pattern", pattern) + $"options: {{{option}}}\n", text));

    [Fact]
    public void Metavariables_of_patterns_must_agree() =>
        Assert.Equal("4", Find("patterns:\n  - pattern-inside: |\n      FROM ... as $REF\n      ...\n      ...\n  - pattern: COPY --from=$REF\n", "FROM debian as build\nRUN stuff\nCOPY --from=other a ./\nCOPY --from=build a ./\n"));

    private static string Find(string yaml, string text) =>
        string.Join(' ', new CodeRuleSet([Searching.Rule(yaml, "generic")]).MatchText("x.txt", text).Hits.Select(h => text[..h.Match.Span.Start].Count(c => c == '\n') + 1));
}
