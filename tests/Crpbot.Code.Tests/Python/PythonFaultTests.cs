using Crpbot.Code.Python;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Tests.Python;

public sealed class PythonFaultTests
{
    [Theory]
    [InlineData("a = 1\nb = = 2\nc = 3\n", "Module(Assign([Name a], IntegerLiteral 1), Error, Assign([Name c], IntegerLiteral 3))")]
    [InlineData("if a b:\n    c\nd\n", "Module(If(Name a, [ExpressionStatement(Name c)], []), ExpressionStatement(Name d))")]
    [InlineData("fi a:\n    b\nc\n", "Module(Error, ExpressionStatement(Name b), ExpressionStatement(Name c))")]
    [InlineData("def f():\n    a b\n    return c\nd\n", "Module(Function f([], [], [], -, [Error, Return(Name c)]), ExpressionStatement(Name d))")]
    [InlineData("a\n    b\nc\n", "Module(ExpressionStatement(Name a), ExpressionStatement(Name b), ExpressionStatement(Name c))")]
    [InlineData("a = f(1,\ndef g(): pass\n", "Module(Error, Function g([], [], [], -, [Pass]))")]
    [InlineData("a = 'b\nc\n", "Module(Error, ExpressionStatement(Name c))")]
    [InlineData("match a:\n    case 1: b\n    c d\n    case 2: e\n", "Module(Match(Name a, [MatchCase(MatchValue(IntegerLiteral 1), -, [ExpressionStatement(Name b)]), Error, MatchCase(MatchValue(IntegerLiteral 2), -, [ExpressionStatement(Name e)])]))")]
    [InlineData("try:\n    a\nexcept B as 1:\n    c\nd\n", "Module(Try([ExpressionStatement(Name a)], [Handler(Name B, [ExpressionStatement(Name c)], -)], [], []), ExpressionStatement(Name d))")]
    public void A_broken_statement_costs_nothing_else(string text, string tree)
    {
        var parsed = PythonParser.Parse(text);

        Assert.Equal((tree, 1), (Sketch.Of(parsed.Root), parsed.Faults.Count));
    }

    [Theory]
    [InlineData("a = 1\nprint 'a'\n", 2, 7, "print statement of Python 2")]
    [InlineData("exec 'a' in b\n", 1, 6, "exec statement of Python 2")]
    [InlineData("raise A, 'b'\n", 1, 8, "raise statement with a comma of Python 2")]
    [InlineData("print `a`\n", 1, 7, "backticks of Python 2")]
    [InlineData("if a <> b: pass\n", 1, 6, "operator <> of Python 2")]
    [InlineData("a = 10L\n", 1, 5, "long integer of Python 2")]
    [InlineData("a = 0777\n", 1, 5, "leading zeros in a decimal number (octal in Python 2)")]
    [InlineData("a = ur'b'\n", 1, 5, "prefix ur of a string of Python 2")]
    public void Python_2_is_recognised_and_said(string text, int line, int column, string message) =>
        Assert.Equal((line, column, message), FirstFault(text));

    [Theory]
    [InlineData("f(\n  a,\n", 1, 2, "'(' was never closed")]
    [InlineData("a = (b]\n", 1, 7, "closing parenthesis ']' does not match opening parenthesis '('")]
    [InlineData("if a:\n        b\n    c\n", 3, 5, "unindent does not match any outer indentation level")]
    [InlineData("if a:\n        b\n\tc\n", 3, 2, "inconsistent use of tabs and spaces in indentation")]
    [InlineData("x = f'{a'\n", 1, 9, "unterminated string literal")]
    public void A_fault_has_its_place(string text, int line, int column, string message) => Assert.Equal((line, column, message), FirstFault(text));

    [Theory]
    [InlineData("(", 100_000, "")]
    [InlineData("f(", 100_000, "")]
    [InlineData("-", 100_000, "1")]
    [InlineData("not ", 100_000, "1")]
    [InlineData("lambda: ", 100_000, "1")]
    [InlineData("a if b else ", 100_000, "1")]
    [InlineData("a ** ", 100_000, "1")]
    [InlineData("a + ", 100_000, "1")]
    [InlineData("a.", 100_000, "b")]
    [InlineData("f'{", 100_000, "")]
    public void Deep_nesting_is_a_fault_on_a_small_stack(string part, int count, string end)
    {
        SyntaxTree? tree = null;
        var thread = new Thread(() => tree = PythonParser.Parse(string.Concat(Enumerable.Repeat(part, count)) + end), 1 << 20);
        thread.Start();
        thread.Join();

        Assert.NotEmpty(tree!.Faults);
    }

    [Fact]
    public void Deep_blocks_are_a_fault_on_a_small_stack()
    {
        var text = string.Concat(Enumerable.Range(0, 500).Select(i => new string(' ', i) + "if a:\n")) + new string(' ', 500) + "b\n";
        SyntaxTree? tree = null;
        var thread = new Thread(() => tree = PythonParser.Parse(text), 1 << 20);
        thread.Start();
        thread.Join();

        Assert.Equal("too many levels of indentation", tree!.Faults.First(f => f.Message.StartsWith("too", StringComparison.Ordinal)).Message);
    }

    private static (int Line, int Column, string Message) FirstFault(string text)
    {
        var parsed = PythonParser.Parse(text);
        var (line, column) = parsed.Lines.At(parsed.Faults[0].At.Start);
        return (line, column, parsed.Faults[0].Message);
    }
}
