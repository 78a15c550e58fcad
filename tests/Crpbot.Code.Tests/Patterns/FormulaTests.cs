namespace Crpbot.Code.Tests.Patterns;

public sealed class FormulaTests
{
    private static string Yaml(string text) => text.ReplaceLineEndings("\n").Trim() + "\n";

    [Fact]
    public void A_negative_pattern_takes_away_the_same_place() =>
        Assert.Equal("1:1", Searching.Run(Yaml("""
            patterns:
              - pattern: db_query(...)
              - pattern-not: db_query(..., verify=True, ...)
            """), "db_query('a')\ndb_query('a', verify=True, env='prod')\n"));

    [Fact]
    public void A_negative_pattern_of_another_size_takes_nothing_away() =>
        Assert.Equal("1:1", Searching.Run(Yaml("""
            patterns:
              - pattern: make($T)
              - pattern-not: |
                  make($T)
                  ...
                  verify($T)
            """), "make(t)\nverify(t)\n"));

    [Fact]
    public void Pattern_not_inside_takes_away_what_a_larger_match_covers() =>
        Assert.Equal("2:5", Searching.Run(Yaml("""
            patterns:
              - pattern: $F = open(...)
              - pattern-not-inside: |
                  $F = open(...)
                  ...
                  $F.close()
            """), "def a():\n    fd = open('x')\n    return fd.read()\ndef b():\n    fd = open('x')\n    fd.close()\n"));

    [Fact]
    public void Pattern_inside_keeps_what_lies_within() =>
        Assert.Equal("3:9", Searching.Run(Yaml("""
            patterns:
              - pattern: return ...
              - pattern-inside: |
                  class $C:
                    ...
              - pattern-inside: |
                  def __init__(...):
                      ...
            """), "class A:\n    def __init__(self):\n        return None\ndef __init__(x):\n    return 5\n"));

    [Fact]
    public void Metavariables_of_patterns_must_agree() =>
        Assert.Equal("2:5", Searching.Run(Yaml("""
            patterns:
              - pattern-inside: |
                  def $F($X):
                      ...
              - pattern: open($X)
            """), "def f(path):\n    open(path)\ndef g(path):\n    open(other)\n"));

    [Fact]
    public void A_negative_pattern_agrees_with_the_metavariables_of_the_positive_one() =>
        Assert.Equal("2:1", Searching.Run(Yaml("""
            patterns:
              - pattern: f($X, $Y)
              - pattern-not: f($X, $X)
            """), "f(a, a)\nf(a, b)\n"));

    [Fact]
    public void Either_pattern_is_enough() =>
        Assert.Equal("1:1 2:1", Searching.Run(Yaml("""
            pattern-either:
              - pattern: hashlib.sha1(...)
              - pattern: hashlib.md5(...)
            """), "hashlib.sha1(x)\nhashlib.md5(x)\nhashlib.sha256(x)\n"));

    [Fact]
    public void A_nested_either_agrees_with_what_is_around_it() =>
        Assert.Equal("2:5 4:5", Searching.Run(Yaml("""
            patterns:
              - pattern-inside: |
                  def $F($X):
                    ...
              - pattern-either:
                  - pattern: bar($X)
                  - pattern: baz($X)
            """), "def f(a):\n    bar(a)\ndef g(a):\n    baz(a)\n    bar(b)\n"));

    [Fact]
    public void A_negation_may_hold_several_patterns() =>
        Assert.Equal("1:1", Searching.Run(Yaml("""
            patterns:
              - pattern: db_query(...)
              - pattern-not:
                  pattern-either:
                    - pattern: db_query(..., verify=True, ...)
                    - pattern: db_query(..., check=True, ...)
            """), "db_query(1)\ndb_query(1, verify=True)\ndb_query(check=True)\n"));

    [Fact]
    public void An_expression_on_the_text_is_intersected_with_patterns() =>
        Assert.Equal("2:29", Searching.Run(Yaml("""
            patterns:
              - pattern-inside: boto3.client(host="...")
              - pattern-regex: \d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}
            """), "import boto3\nclient = boto3.client(host=\"192.168.1.200\")\nclient = boto3.client(host=\"dev.example.com\")\n"));

    [Fact]
    public void What_an_expression_overlaps_is_taken_away() =>
        Assert.Equal("1:1", Searching.Run(Yaml("""
            patterns:
              - pattern: $F(...)
              - pattern-not-regex: safe_
            """), "foo(1)\nsafe_foo(2)\nbar(safe_x)\n"));

    [Fact]
    public void A_bare_metavariable_is_found_where_it_was_bound() =>
        Assert.Equal("2:12", Searching.Run(Yaml("""
            patterns:
              - pattern: |
                  def $FUNC(..., $ARG : bad, ...):
                    ...
              - pattern: $ARG
            """), "def f(x : bad):\n    return x\n"));

    [Fact]
    public void The_focus_may_be_on_several_metavariables() =>
        Assert.Equal("1:5 1:11", Searching.Run(Yaml("""
            patterns:
              - pattern: foo($X, ..., $Y)
              - focus-metavariable:
                  - $X
                  - $Y
            """), "foo(a, b, c)\n"));

    [Fact]
    public void Two_focuses_intersect() =>
        Assert.Equal("1:5", Searching.Run(Yaml("""
            patterns:
              - pattern-inside: foo($X, ...)
              - focus-metavariable: $X
              - pattern: $Y + ...
              - focus-metavariable: $Y
              - pattern: "1"
            """), "foo(1 + 2, 1)\nfoo(2 + 1, 1)\n"));

    [Theory]
    [InlineData("(insecure)", "1:1 2:1")]
    [InlineData("(insecure$)", "")]
    [InlineData("(.*secure)", "1:1 2:1 3:1")]
    public void The_text_of_a_metavariable_is_matched_from_its_beginning(string regex, string places) =>
        Assert.Equal(places, Searching.Run($"patterns:\n  - pattern: module.$METHOD(...)\n  - metavariable-regex:\n      metavariable: $METHOD\n      regex: {regex}\n", "module.insecure1('t')\nmodule.insecure2('t')\nmodule.secure('t')\n"));

    [Fact]
    public void A_list_of_names_as_condition_finds_what_the_condition_finds() =>
        Assert.Equal("1:5 3:5", Searching.Run(Yaml("""
            patterns:
              - pattern: $R.$A
              - metavariable-regex: {metavariable: $A, regex: ^(args|form)$}
            """), "x = request.args\nx = request.argsx\nx = r.form\nx = form\n"));

    [Fact]
    public void Conditions_on_one_metavariable_add_up() =>
        Assert.Equal("2:1", Searching.Run(Yaml("""
            patterns:
              - pattern: f($A)
              - metavariable-regex: {metavariable: $A, regex: ^a}
              - metavariable-regex: {metavariable: $A, regex: .*b$}
              - metavariable-regex: {metavariable: $A, regex: ^(a_b|c)$}
            """), "f(ab)\nf(a_b)\nf(c)\nf(a)\n"));

    [Theory]
    [InlineData("$ARG < 1024 and $ARG % 2 == 0", "set_port(443)\nset_port(80)\nset_port(8080)\n", "2:1")]
    [InlineData("int($ARG) > 0o600", "set_port(0o700)\nset_port(0o400)\nset_port('0o777')\n", "1:1 3:1")]
    [InlineData("str($ARG) == 'x'", "set_port(x)\nset_port(y)\n", "1:1")]
    [InlineData("re.match('.*admin.*', $ARG)", "set_port('the admin')\nset_port('user')\n", "1:1")]
    [InlineData("$ARG in [1, 2]", "set_port(2)\nset_port(3)\n", "1:1")]
    [InlineData("'a' not in $ARG", "set_port('abc')\nset_port('xyz')\n", "2:1")]
    [InlineData("not ($ARG == 1 or $ARG >= 3)", "set_port(1)\nset_port(2)\nset_port(3)\n", "2:1")]
    [InlineData("strptime($ARG) < today()", "set_port('2001-01-01')\nset_port('2999-01-01')\n", "1:1")]
    [InlineData("$ARG > 5", "P = 7\nset_port(P)\nset_port(Q)\n", "2:1")]
    [InlineData("$ARG < -1", "set_port(-2)\nset_port(2)\n", "1:1")]
    [InlineData("$ARG / 2 == 2.5 and 1 < $ARG <= 5", "set_port(5)\nset_port(6)\n", "1:1")]
    public void A_comparison_is_worked_out(string comparison, string code, string places) =>
        Assert.Equal(places, Searching.Run($"patterns:\n  - pattern: set_port($ARG)\n  - metavariable-comparison:\n      metavariable: $ARG\n      comparison: >-\n        {comparison}\n", code));

    [Theory]
    [InlineData("strip: true\n      comparison: $ARG > 2147483647", "f(\"2147483648\")\nf(\"2147483646\")\n", "1:1")]
    [InlineData("base: 8\n      comparison: $ARG > 0o600", "f(0o700)\nf(0o400)\n", "1:1")]
    public void Old_keys_of_comparisons_work(string keys, string code, string places) =>
        Assert.Equal(places, Searching.Run($"patterns:\n  - pattern: f($ARG)\n  - metavariable-comparison:\n      metavariable: $ARG\n      {keys}\n", code));

    [Fact]
    public void A_formula_looks_within_a_metavariable() =>
        Assert.Equal("2:5", Searching.Run(Yaml("""
            patterns:
              - pattern-inside: |
                  def $FUNC(...):
                    ...
                    return HttpResponseRedirect(..., $DATA, ...)
              - pattern: return HttpResponseRedirect(..., $DATA, ...)
              - metavariable-pattern:
                  metavariable: $DATA
                  patterns:
                    - pattern-either:
                        - pattern: $REQUEST
                        - pattern: $STR + $REQUEST
                    - metavariable-pattern:
                        metavariable: $REQUEST
                        patterns:
                          - pattern: request.$W.get(...)
                          - metavariable-regex:
                              metavariable: $W
                              regex: (?!headers)
            """), "def a(request):\n    return HttpResponseRedirect(request.POST.get('url'))\ndef b(request):\n    return HttpResponseRedirect(request.headers.get('url'))\ndef c(request):\n    return HttpResponseRedirect('/')\n"));

    [Fact]
    public void A_negative_formula_alone_may_stand_within_a_metavariable() =>
        Assert.Equal("2:1", Searching.Run(Yaml("""
            patterns:
              - pattern: run($X)
              - metavariable-pattern:
                  metavariable: $X
                  patterns:
                    - pattern-not: "\"...\""
            """), "run('a')\nrun(b)\nC = 'c'\nrun(C)\n"));

    [Fact]
    public void A_string_may_be_read_as_another_language() =>
        Assert.Equal("1:1", Searching.Run(Yaml("""
            patterns:
              - pattern: run("$CMD")
              - metavariable-pattern:
                  metavariable: $CMD
                  language: generic
                  patterns:
                    - pattern: rm ... $DIR
            """), "run('rm -rf tmp')\nrun('ls')\n"));

    [Fact]
    public void A_type_is_a_condition() =>
        Assert.Equal("2:5", Searching.Run(Yaml("""
            patterns:
              - pattern: $X.log(...)
              - metavariable-type:
                  metavariable: $X
                  type: Logger
            """), "def f(a: Logger, b: Math):\n    a.log(1)\n    b.log(1)\n"));

    [Fact]
    public void A_module_is_a_condition() =>
        Assert.Equal("3:1", Searching.Run(Yaml("""
            patterns:
              - pattern: $M.insecure(...)
              - metavariable-name:
                  metavariable: $M
                  module: foo
            """), "import foo as lib\nimport bar\nlib.insecure(1)\nbar.insecure(1)\n"));

    [Fact]
    public void Groups_of_expressions_are_metavariables()
    {
        var file = Searching.File("x = 'acbd'\n");
        var hit = Assert.Single(Searching.Hits("pattern-regex: a(?P<FIRST>.*)b(.*)d\n", file));
        Assert.Equal("c", hit.Match.Bindings["$FIRST"].Text);
    }

    [Fact]
    public void A_match_may_be_named()
    {
        var file = Searching.File("f(1)\n");
        var hit = Assert.Single(Searching.Hits("patterns:\n  - pattern: f(...)\n    as: $CALL\n", file));
        Assert.Equal("f(1)", hit.Match.Bindings["$CALL"].Text);
    }

    [Fact]
    public void A_long_rule_of_the_documentation_works() =>
        Assert.Equal("1:1 4:9", Searching.Run(Yaml("""
            patterns:
              - pattern-not-inside: |
                  def __eq__(...):
                      ...
              - pattern-not-inside: assert(...)
              - pattern-not-inside: assertTrue(...)
              - pattern-either:
                  - pattern: $X == $X
                  - pattern: $X != $X
                  - patterns:
                      - pattern-inside: |
                          def __init__(...):
                               ...
                      - pattern: self.$X == self.$X
              - pattern-not: 1 == 1
            """), "a == a\n1 == 1\ndef f():\n    x = b != b\ndef __eq__(s, o):\n    return s == s\nassertTrue(c == c)\nassert(d == d)\n"));
}
