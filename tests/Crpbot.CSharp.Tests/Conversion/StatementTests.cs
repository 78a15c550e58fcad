using Crpbot.Code.Trees;

namespace Crpbot.CSharp.Tests.Conversion;

public sealed class StatementTests
{
    [Theory]
    [InlineData("int a = 1, b;", "AnnotatedAssign{Simple}(Name'a' Name'int' IntegerLiteral'1' []) AnnotatedAssign{Simple}(Name'b' Name'int' - [])")]
    [InlineData("var a = x;", "AnnotatedAssign{Simple}(Name'a' Name'var' Name'x' [])")]
    [InlineData("string? a = x;", "AnnotatedAssign{Simple}(Name'a' Name'string' Name'x' [])")]
    [InlineData("Foo a = new(1);", "AnnotatedAssign{Simple}(Name'a' Name'Foo' New(Name'Foo' [IntegerLiteral'1'] -) [])")]
    [InlineData("using var a = x;", "AnnotatedAssign{Simple}(Name'a' Name'var' Name'x' [Name'using'])")]
    [InlineData("const string a = \"x\";", "AnnotatedAssign{Simple}(Name'a' Name'string' StringLiteral'x' [Name'const'])")]
    [InlineData("a = b;", "Assign([Name'a'] Name'b')")]
    [InlineData("a += b;", "AugmentedAssign'+'(Name'a' Name'b')")]
    [InlineData("a ??= b;", "AugmentedAssign'??'(Name'a' Name'b')")]
    [InlineData("var (a, b) = c;", "Assign([Tuple(Name'a' Name'b')] Name'c')")]
    [InlineData("(a, var b) = c;", "Assign([Tuple(Name'a' Name'b')] Name'c')")]
    [InlineData("if (a) f(); else if (b) { g(); }", "If(Name'a' [ExpressionStatement(Call(Name'f' []))] [If(Name'b' [ExpressionStatement(Call(Name'g' []))] [])])")]
    [InlineData("foreach (var (a, b) in c) { }", "For(Tuple(Name'a' Name'b') Name'c' [] [])")]
    [InlineData("foreach (string a in b) f(a);", "For(Name'a' Name'b' [ExpressionStatement(Call(Name'f' [Name'a']))] [])")]
    [InlineData("for (int i = 0; i < 3; i++) { continue; }", "CountedFor([AnnotatedAssign{Simple}(Name'i' Name'int' IntegerLiteral'0' [])] Compare(Name'i' ComparePart'<'(IntegerLiteral'3')) [ExpressionStatement(UnaryOperation'p++'(Name'i'))] [Continue])")]
    [InlineData("while (a) { break; }", "While(Name'a' [Break] [])")]
    [InlineData("do f(); while (a);", "DoWhile([ExpressionStatement(Call(Name'f' []))] Name'a')")]
    [InlineData("using (var a = x) { f(a); }", "With([WithItem(Name'x' Name'a')] [ExpressionStatement(Call(Name'f' [Name'a']))])")]
    [InlineData("using (x) f();", "With([WithItem(Name'x' -)] [ExpressionStatement(Call(Name'f' []))])")]
    [InlineData("lock (a) { }", "Lock(Name'a' [])")]
    [InlineData("unsafe { f(); }", "Block(ExpressionStatement(Call(Name'f' [])))")]
    [InlineData("fixed (char* p = s) { f(p); }", "Block(AnnotatedAssign{Simple}(Name'p' UnaryOperation'*'(Name'char') Name's' []) ExpressionStatement(Call(Name'f' [Name'p'])))")]
    [InlineData("throw;", "Raise(- -)")]
    [InlineData("yield return a;", "ExpressionStatement(Yield(Name'a'))")]
    [InlineData("yield break;", "Return(-)")]
    [InlineData("try { f(); } catch (E e) when (x) { throw; } finally { g(); }", "Try([ExpressionStatement(Call(Name'f' []))] [Handler'e'(Name'E' [Raise(- -)] Name'x')] [] [ExpressionStatement(Call(Name'g' []))])")]
    [InlineData("static int F(int a) => a;", "Function'F'{Static}([Name'static'] [] [Parameter'a'(Name'int' - [])] Name'int' [Return(Name'a')])")]
    public void Statement_becomes(string code, string expected) => Assert.Equal(expected, Body(code));

    [Theory]
    [InlineData("switch (a) { case 1: f(); break; case string s when x: case null: default: return; }", "Match(Name'a' [MatchCase(MatchValue(IntegerLiteral'1') - [ExpressionStatement(Call(Name'f' []))]) MatchCase(MatchOr(MatchAs's'(MatchClass(Name'string' [])) MatchSingleton(NoneLiteral) MatchAs(-)) - [Return(-)])])")]
    [InlineData("switch (a) { case 1: if (b) break; while (c) break; f(); break; }", "Match(Name'a' [MatchCase(MatchValue(IntegerLiteral'1') - [If(Name'b' [Break'switch'] []) While(Name'c' [Break] []) ExpressionStatement(Call(Name'f' []))])])")]
    [InlineData("x = a switch { > 5 => b, { A: 1 } y => c, not null => d, _ => throw e };", "Assign([Name'x'] SwitchExpression(Name'a' [MatchCase(MatchValue'>'(IntegerLiteral'5') - [ExpressionStatement(Name'b')]) MatchCase(MatchAs'y'(MatchClass(- [Keyword'A'(MatchValue(IntegerLiteral'1'))])) - [ExpressionStatement(Name'c')]) MatchCase(MatchNot(MatchSingleton(NoneLiteral)) - [ExpressionStatement(Name'd')]) MatchCase(MatchAs(-) - [ExpressionStatement(Throw(Name'e'))])]))")]
    [InlineData("if (a is string s && b is Foo) { }", "If(BooleanOperation'and'(IsPattern(Name'a' MatchAs's'(MatchClass(Name'string' []))) IsPattern(Name'b' MatchClass(Name'Foo' []))) [] [])")]
    [InlineData("x = from a in b let c = a.d where c > 1 select c;", "Assign([Name'x'] Generator(Name'c' [Comprehension(Name'a' Name'b' []) Comprehension(Name'c' ListDisplay(Attribute'd'(Name'a')) [Compare(Name'c' ComparePart'>'(IntegerLiteral'1'))])]))")]
    public void Choice_becomes(string code, string expected) => Assert.Equal(expected, Body(code));

    private static string Body(string code)
    {
        var tree = CSharpTreeConverter.Parse("void M() { " + code + " }");
        Assert.Empty(tree.Faults);
        return string.Join(' ', tree.Root.Required(0).Required(4).Children.ToArray().Select(Expression.Of));
    }
}
