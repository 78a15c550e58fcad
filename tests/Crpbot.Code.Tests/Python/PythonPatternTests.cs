using Crpbot.Code.Python;

namespace Crpbot.Code.Tests.Python;

public sealed class PythonPatternTests
{
    [Theory]
    [InlineData("f(...)", "Call(Name f, [Ellipsis])")]
    [InlineData("f($X, $...ARGS, k=$V, ..., $Y)", "Call(Name f, [Name $X, Name $...ARGS, Keyword k(Name $V), Ellipsis, Name $Y])")]
    [InlineData("a. ... .b($X)", "Call(Attribute b(Attribute ...(Name a)), [Name $X])")]
    [InlineData("$X.$F", "Attribute $F(Name $X)")]
    [InlineData("<... $X + 1 ...>", "DeepEllipsis(BinaryOperation +(Name $X, IntegerLiteral 1))")]
    [InlineData("f(<... $X ...>)", "Call(Name f, [DeepEllipsis(Name $X)])")]
    [InlineData("($X: a.T).m()", "Call(Attribute m(TypedMetavariable $X(Attribute T(Name a))), [])")]
    [InlineData("{..., \"k\": $V, ...}", "Dict(Ellipsis, DictItem(StringLiteral k, Name $V), Ellipsis)")]
    [InlineData("{...}", "Set(Ellipsis)")]
    [InlineData("[..., $X, ...]", "ListDisplay(Ellipsis, Name $X, Ellipsis)")]
    [InlineData("\"...\"", "StringLiteral ...")]
    [InlineData("f\"...{$X}...\"", "FormattedString(StringLiteral ..., Interpolation(Name $X, -), StringLiteral ...)")]
    [InlineData("lambda ..., $X=1: $Y", "Lambda([Ellipsis, Parameter $X(-, IntegerLiteral 1, [])], Name $Y)")]
    [InlineData("$X in ($A, ...)", "Compare(Name $X, ComparePart in(Tuple(Name $A, Ellipsis)))")]
    public void An_expression_is_given_bare(string pattern, string tree) => Assert.Equal(tree, Sketch.Of(PythonPattern.Parse(pattern)));

    [Theory]
    [InlineData("return $X", "Return(Name $X)")]
    [InlineData("$X = $Y", "Assign([Name $X], Name $Y)")]
    [InlineData("$X += ...", "AugmentedAssign +(Name $X, Ellipsis)")]
    [InlineData("$X: $T = ...", "AnnotatedAssign(Name $X, Name $T, Ellipsis)")]
    [InlineData("import $X", "Import(Alias $X(-))")]
    [InlineData("import a.$X", "Import(Alias a.$X(-))")]
    [InlineData("from $M import ..., $X as $Y", "ImportFrom $M(Ellipsis, Alias $X(Name $Y))")]
    [InlineData("for $X in ...: ...", "For(Name $X, Ellipsis, [ExpressionStatement(Ellipsis)], [])")]
    [InlineData("if $X: ...\nelse: $Y", "If(Name $X, [ExpressionStatement(Ellipsis)], [ExpressionStatement(Name $Y)])")]
    [InlineData("except $E: ...", "Handler(Name $E, [ExpressionStatement(Ellipsis)], -)")]
    [InlineData("try:\n  ...\nexcept $E:\n  $...B", "Try([ExpressionStatement(Ellipsis)], [Handler(Name $E, [ExpressionStatement(Name $...B)], -)], [], [])")]
    [InlineData("class $C(..., B, ...): ...", "Class $C([], [], [Ellipsis, Name B, Ellipsis], [ExpressionStatement(Ellipsis)])")]
    [InlineData("@$D(...)\ndef $F(self, ...):\n  ...", "Function $F([Call(Name $D, [Ellipsis])], [], [Parameter self(-, -, []), Ellipsis], -, [ExpressionStatement(Ellipsis)])")]
    [InlineData("match $X:\n  case ...: ...", "Match(Name $X, [MatchCase(Ellipsis, -, [ExpressionStatement(Ellipsis)])])")]
    public void A_statement_is_given_as_it_is(string pattern, string tree) => Assert.Equal(tree, Sketch.Of(PythonPattern.Parse(pattern)));

    [Theory]
    [InlineData("def $F(...):", "Function $F([], [], [Ellipsis], -, [ExpressionStatement(Ellipsis)])")]
    [InlineData("class $C:", "Class $C([], [], [], [ExpressionStatement(Ellipsis)])")]
    [InlineData("if $X:", "If(Name $X, [ExpressionStatement(Ellipsis)], [])")]
    [InlineData("with open(...) as $F:", "With([WithItem(Call(Name open, [Ellipsis]), Name $F)], [ExpressionStatement(Ellipsis)])")]
    [InlineData("@$D", "Function([Name $D], [], [Ellipsis], -, [ExpressionStatement(Ellipsis)])")]
    public void A_header_without_its_block_has_any_block(string pattern, string tree) => Assert.Equal(tree, Sketch.Of(PythonPattern.Parse(pattern)));

    [Theory]
    [InlineData("$X = f()\n...\ng($X)")]
    [InlineData("    $X = f()\n    ...\n    g($X)\n")]
    [InlineData("\n\n  # comment\n  $X = f()\n  ...\n  g($X)\n\n")]
    public void Several_statements_are_a_list_at_any_indentation(string pattern) => Assert.Equal(
        "[Assign([Name $X], Call(Name f, [])), ExpressionStatement(Ellipsis), ExpressionStatement(Call(Name g, [Name $X]))]",
        Sketch.Of(PythonPattern.Parse(pattern)));

    [Theory]
    [InlineData("f(", "line 1, column 2: ")]
    [InlineData("$X =", "line 1, column 5: ")]
    [InlineData("a\n  b", "line 2, column 3: ")]
    [InlineData("", "line 1, column 1: ")]
    [InlineData("$", "line 1, column 1: ")]
    public void A_pattern_that_does_not_parse_is_refused_with_its_place(string pattern, string place) =>
        Assert.StartsWith(place, Assert.Throws<FormatException>(() => PythonPattern.Parse(pattern)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("$X = 1")]
    [InlineData("f(<... x ...>)")]
    [InlineData("f(a=1, b)")]
    [InlineData("a. ... .b")]
    public void Code_has_no_pattern_notation(string text) => Assert.NotEmpty(PythonParser.Parse(text).Faults);
}
