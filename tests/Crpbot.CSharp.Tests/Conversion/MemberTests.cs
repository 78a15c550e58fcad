namespace Crpbot.CSharp.Tests.Conversion;

public sealed class MemberTests
{
    [Theory]
    [InlineData("using A.B;", "ImportFrom'A.B'(Alias'*'(-))")]
    [InlineData("using static A.B;", "ImportFrom'A.B'{Static}(Alias'*'(-))")]
    [InlineData("using X = A.B;", "Import(Alias'A.B'(Name'X'))")]
    [InlineData("namespace N { using A; class C { } }", "ImportFrom'A'(Alias'*'(-)) Class'C'([Name'class'] [] [] [])")]
    [InlineData("namespace N; [A(1, B = 2)] public class C<T> : D, I<T> where T : E;", "Class'C'([Call(Name'A' [IntegerLiteral'1' Keyword'B'(IntegerLiteral'2')]) Name'public' Name'class'] [TypeParameter'T'(Name'E' -)] [Name'D' Name'I'([Name'T'])] [])")]
    [InlineData("enum E { A = 1, B }", "Class'E'([] [] [] [AnnotatedAssign{Simple, Static}(Name'A' - IntegerLiteral'1' []) AnnotatedAssign{Simple, Static}(Name'B' - - [])])")]
    [InlineData("f(a);", "ExpressionStatement(Call(Name'f' [Name'a']))")]
    [InlineData("[assembly: A]", "ExpressionStatement(Call(Name'A' []))")]
    [InlineData("delegate void D(int a);", "Class'D'([] [] [] [])")]
    public void File_becomes(string code, string expected)
    {
        var tree = CSharpTreeConverter.Parse(code);
        Assert.Empty(tree.Faults);
        Assert.Equal(expected, string.Join(' ', tree.Root.Children.ToArray().Select(Expression.Of)));
    }

    [Theory]
    [InlineData("[HttpGet] public async Task<string> M([FromQuery] string a = \"x\", params int[] b) { }", "Function'M'{Async}([Call(Name'HttpGet' []) Name'public' Name'async'] [] [Parameter'a'(Name'string' StringLiteral'x' [Call(Name'FromQuery' [])]) Parameter'b'{Variadic}(Subscript(Name'int' Tuple) - [Name'params'])] Name'Task'([Name'string']) [])")]
    [InlineData("C(int a) : base(a) { f(); }", "Function'C'{Constructor}([] [] [Parameter'a'(Name'int' - [])] - [ExpressionStatement(Call(Name'base' [Name'a'])) ExpressionStatement(Call(Name'f' []))])")]
    [InlineData("private readonly string a = \"x\";", "AnnotatedAssign{Simple}(Name'a' Name'string' StringLiteral'x' [Name'private' Name'readonly'])")]
    [InlineData("public string A { get; set; } = \"x\";", "AnnotatedAssign{Simple, Property}(Name'A' Name'string' StringLiteral'x' [Name'public' Name'get' Name'set'])")]
    [InlineData("string A => b;", "Function'A'{Property}([Name'get'] [] [] Name'string' [Return(Name'b')])")]
    [InlineData("string A { get { return b; } set => b = value; }", "Function'A'{Property}([Name'get'] [] [] Name'string' [Return(Name'b')]) Function'A'{Property}([Name'set'] [] [Parameter'value'(Name'string' - [])] - [Assign([Name'b'] Name'value')])")]
    [InlineData("string this[int i] => b[i];", "Function'this[]'{Property}([Name'get'] [] [Parameter'i'(Name'int' - [])] Name'string' [Return(Subscript(Name'b' Name'i'))])")]
    [InlineData("void M(out int a, ref int b) => f();", "Function'M'([] [] [Parameter'a'{ByReference}(Name'int' - [Name'out']) Parameter'b'{ByReference}(Name'int' - [Name'ref'])] Name'void' [ExpressionStatement(Call(Name'f' []))])")]
    [InlineData("public static C operator +(C a) => a;", "Function'operator +'{Static}([Name'public' Name'static'] [] [Parameter'a'(Name'C' - [])] Name'C' [Return(Name'a')])")]
    [InlineData("event H E;", "AnnotatedAssign{Simple}(Name'E' Name'H' - [])")]
    public void Member_becomes(string code, string expected)
    {
        var tree = CSharpTreeConverter.Parse("class C { " + code + " }");
        Assert.Empty(tree.Faults);
        Assert.Equal(expected, string.Join(' ', tree.Root.Required(0).Required(3).Children.ToArray().Select(Expression.Of)));
    }

    [Fact]
    public void Primary_constructor_fills_fields()
    {
        var tree = CSharpTreeConverter.Parse("record R(string A) : B(A);");
        Assert.Equal(
            "AnnotatedAssign{Simple, Property}(Name'A' Name'string' - []) Function'R'{Constructor}([] [] [Parameter'A'(Name'string' - [])] - [ExpressionStatement(Call(Name'base' [Name'A'])) Assign([Attribute'A'(Name'this')] Name'A')])",
            string.Join(' ', tree.Root.Required(0).Required(3).Children.ToArray().Select(Expression.Of)));
    }
}
