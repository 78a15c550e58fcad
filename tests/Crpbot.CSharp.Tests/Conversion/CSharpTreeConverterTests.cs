using Crpbot.Code.Trees;

namespace Crpbot.CSharp.Tests.Conversion;

public sealed class CSharpTreeConverterTests
{
    [Theory]
    [InlineData("x", "Name'x'")]
    [InlineData("@class", "Name'class'")]
    [InlineData("a.b.c", "Attribute'c'(Attribute'b'(Name'a'))")]
    [InlineData("f(1, x: 2, out var y, ref z)", "Call(Name'f' [IntegerLiteral'1' Keyword'x'(IntegerLiteral'2') Name'y'{ByReference} Name'z'{ByReference}])")]
    [InlineData("a.Foo<int>(b)", "Call(Attribute'Foo'(Name'a' [Name'int']) [Name'b'])")]
    [InlineData("a?.b.c(1)", "Call(Attribute'c'(Attribute'b'{NullConditional}(Name'a')) [IntegerLiteral'1'])")]
    [InlineData("a?.b?[0]", "Subscript{NullConditional}(Attribute'b'{NullConditional}(Name'a') IntegerLiteral'0')")]
    [InlineData("a?.f(b?.c)", "Call(Attribute'f'{NullConditional}(Name'a') [Attribute'c'{NullConditional}(Name'b')])")]
    [InlineData("a + b + c", "BinaryOperation'+'(BinaryOperation'+'(Name'a' Name'b') Name'c')")]
    [InlineData("a && b && c || !d", "BooleanOperation'or'(BooleanOperation'and'(Name'a' Name'b' Name'c') UnaryOperation'not'(Name'd'))")]
    [InlineData("a == (b)", "Compare(Name'a' ComparePart'=='(Name'b'{Parenthesized}))")]
    [InlineData("a ?? b ?? c", "BinaryOperation'??'(Name'a' BinaryOperation'??'(Name'b' Name'c'))")]
    [InlineData("a ? b : c", "Conditional(Name'a' Name'b' Name'c')")]
    [InlineData("(string)a", "TypeOperation'cast'(Name'string' Name'a')")]
    [InlineData("a as Foo", "TypeOperation'as'(Name'Foo' Name'a')")]
    [InlineData("typeof(Foo)", "TypeOperation'typeof'(Name'Foo' -)")]
    [InlineData("nameof(a.b)", "TypeOperation'nameof'(Attribute'b'(Name'a') -)")]
    [InlineData("a!", "Name'a'")]
    [InlineData("i++", "UnaryOperation'p++'(Name'i')")]
    [InlineData("f(a = b)", "Call(Name'f' [NamedExpression(Name'a' Name'b')])")]
    [InlineData("f(a ??= b)", "Call(Name'f' [NamedExpression(Name'a' BinaryOperation'??'(Name'a' Name'b'))])")]
    [InlineData("(1, b)", "Tuple(IntegerLiteral'1' Name'b')")]
    [InlineData("a[1..^2]", "Subscript(Name'a' Slice(IntegerLiteral'1' UnaryOperation'^'(IntegerLiteral'2') -))")]
    [InlineData("a[i, j]", "Subscript(Name'a' Tuple(Name'i' Name'j'))")]
    [InlineData("await f()", "Await(Call(Name'f' []))")]
    [InlineData("x => x + 1", "Lambda([Parameter'x'(- - [])] BinaryOperation'+'(Name'x' IntegerLiteral'1'))")]
    [InlineData("async (int a, int b) => { return a; }", "Lambda{Async}([Parameter'a'(Name'int' - []) Parameter'b'(Name'int' - [])] Block(Return(Name'a')))")]
    [InlineData("delegate { f(); }", "Lambda([] Block(ExpressionStatement(Call(Name'f' []))))")]
    [InlineData("throw e", "Throw(Name'e')")]
    public void Expression_becomes(string code, string expected) => Assert.Equal(expected, Value(code));

    [Theory]
    [InlineData("new Foo(1) { A = 2, B = { 3 } }", "New(Name'Foo' [IntegerLiteral'1'] [Assign([Name'A'] IntegerLiteral'2') Assign([Name'B'] [IntegerLiteral'3'])])")]
    [InlineData("new D<string, int> { [\"a\"] = 1, { \"b\", 2 } }", "New(Name'D'([Name'string' Name'int']) [] [Assign([Subscript(Name StringLiteral'a')] IntegerLiteral'1') ListDisplay(StringLiteral'b' IntegerLiteral'2')])")]
    [InlineData("new(1)", "New(Name [IntegerLiteral'1'] -)")]
    [InlineData("new { a = 1, b.c }", "New(Name [] [Assign([Name'a'] IntegerLiteral'1') Assign([Name'c'] Attribute'c'(Name'b'))])")]
    [InlineData("new byte[16]", "New(Subscript(Name'byte' Tuple) [IntegerLiteral'16'] -)")]
    [InlineData("new[] { 1, a }", "ListDisplay(IntegerLiteral'1' Name'a')")]
    [InlineData("new int[] { 1 }", "ListDisplay(IntegerLiteral'1')")]
    [InlineData("f([1, ..a])", "Call(Name'f' [ListDisplay(IntegerLiteral'1' Starred(Name'a'))])")]
    [InlineData("a with { X = 1 }", "Call(Attribute'with'(Name'a') [Keyword'X'(IntegerLiteral'1')])")]
    public void Creation_becomes(string code, string expected) => Assert.Equal(expected, Value(code));

    [Theory]
    [InlineData("\"a\\n\"", "StringLiteral'a\n'")]
    [InlineData("@\"a\\\"\"b\"", "StringLiteral'a\\\"b'")]
    [InlineData("\"\"\"a\"b\"\"\"", "StringLiteral'a\"b'")]
    [InlineData("$\"a{b:x}{{c}}\"", "FormattedString(StringLiteral'a' Interpolation(Name'b' FormattedString(StringLiteral'x')) StringLiteral'{c}')")]
    [InlineData("$@\"{a}\\\"", "FormattedString(Interpolation(Name'a' -) StringLiteral'\\')")]
    [InlineData("$$\"\"\"{a}{{b}}\"\"\"", "FormattedString(StringLiteral'{a}' Interpolation(Name'b' -))")]
    [InlineData("'c'", "StringLiteral'c'")]
    [InlineData("\"é\"u8", "BytesLiteral'\u00c3\u00a9'")]
    [InlineData("1_000L", "IntegerLiteral'1000'")]
    [InlineData("0xFFu", "IntegerLiteral'0xFF'")]
    [InlineData("1.5f", "FloatLiteral'1.5'")]
    [InlineData("null", "NoneLiteral")]
    [InlineData("true", "TrueLiteral")]
    public void Literal_becomes(string code, string expected) => Assert.Equal(expected, Value(code));

    private static string Value(string code)
    {
        var tree = CSharpTreeConverter.Parse("async void M() { _ = " + code + "; }");
        Assert.Empty(tree.Faults);
        return Expression.Of(tree.Root.Required(0).Required(4).Required(0).Required(1));
    }
}
