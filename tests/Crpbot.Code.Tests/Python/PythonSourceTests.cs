using System.Text;
using Crpbot.Code.Python;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Tests.Python;

public sealed class PythonSourceTests
{
    [Theory]
    [InlineData("# coding: latin-1\na = '\u00e9'\n", "iso-8859-1")]
    [InlineData("#!/usr/bin/python\n# -*- coding: cp1252 -*-\na = '\u201c'\n", "windows-1252")]
    [InlineData("# vim: set fileencoding=koi8-r :\na = '\u0416'\n", "koi8-r")]
    [InlineData("# coding: shift_jis\na = '\u3042'\n", "shift_jis")]
    [InlineData("a = '\u00e9'\n# coding: latin-1\n", "utf-8")]
    public void The_declared_encoding_is_used(string text, string encoding)
    {
        var bytes = (encoding == "utf-8" ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding)).GetBytes(text);
        var tree = PythonParser.Parse(bytes);

        Assert.Equal((text, 0), (tree.Text, tree.Faults.Count));
    }

    [Fact]
    public void A_byte_order_mark_is_no_text()
    {
        var tree = PythonParser.Parse(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'a' });

        Assert.Equal((0, 1, 0), (tree.Root.Required(0).Start, tree.Root.Required(0).End, tree.Faults.Count));
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00 }, "the file is UTF-16, which Python does not read")]
    [InlineData(new byte[] { 0x61, 0x00, 0x0A }, "source code cannot contain null bytes")]
    [InlineData(new byte[] { 0x27, 0xE9, 0x27, 0x0A }, "the bytes are not UTF-8, and no other encoding is declared")]
    public void What_CPython_would_not_decode_is_a_fault(byte[] bytes, string message) => Assert.Equal(message, PythonParser.Parse(bytes).Faults[0].Message);

    [Fact]
    public void An_unknown_encoding_is_a_fault_and_the_code_is_read_all_the_same()
    {
        var tree = PythonParser.Parse(Encoding.UTF8.GetBytes("# coding: klingon\na = 1\n"));

        Assert.Equal(("unknown encoding", "Module(Assign([Name a], IntegerLiteral 1))"), (tree.Faults[0].Message, Sketch.Of(tree.Root)));
    }

    [Theory]
    [InlineData("a\r\nb\r\n")]
    [InlineData("a\rb\r")]
    [InlineData("\fa\n\f\nb")]
    [InlineData("a;b")]
    [InlineData("a\\\n\nb")]
    public void Lines_end_as_Python_ends_them(string text) =>
        Assert.Equal("Module(ExpressionStatement(Name a), ExpressionStatement(Name b))", Sketch.Of(PythonParser.Parse(text).Root));

    [Fact]
    public void A_line_end_inside_a_string_is_a_newline() =>
        Assert.Equal("a\nb\nc", PythonParser.Parse("'''a\r\nb\rc'''").Root.Required(0).Required(0).Text);

    [Theory]
    [InlineData("\U0001D41E\U0001D42F\U0001D41A\U0001D425(a)", "eval")]
    [InlineData("\uFB01le(a)", "file")]
    [InlineData("e\u0301(a)", "\u00e9")]
    [InlineData("\u1112\u1161\u11AB(a)", "\uD55C")]
    public void Names_are_compared_in_normal_form(string text, string name) =>
        Assert.Equal(name, PythonParser.Parse(text).Root.Required(0).Required(0).Required(0).Text);

    [Fact]
    public void Positions_are_of_UTF16_units()
    {
        var call = PythonParser.Parse("'\U0001F600' + f(a)").Root.Required(0).Required(0).Required(1);

        Assert.Equal((7, 11), (call.Start, call.End));
    }

    [Fact]
    public void Comments_are_kept()
    {
        var tree = PythonParser.Parse("# a\nb = ( # c\n  1) #\n'# no'\n");

        Assert.Equal(["# a", "# c", "#"], tree.Comments.Select(c => tree.Text[c.Start..c.End]));
    }

    [Theory]
    [InlineData("%matplotlib inline\na\n", "Module(ExpressionStatement(Name a))")]
    [InlineData("!pip install x\n  !ls\na\n", "Module(ExpressionStatement(Name a))")]
    [InlineData("a?\nb.c??\n?d\ne\n", "Module(ExpressionStatement(Name e))")]
    [InlineData("a = !ls\n", "Module(Assign([Name a], Name _))")]
    [InlineData("a = %time f()\n", "Module(Assign([Name a], Name _))")]
    [InlineData("a = (b\n  % c)\n", "Module(Assign([Name a], BinaryOperation %(Name b, Name c)))")]
    [InlineData("'''\n%a\n'''\n", "Module(ExpressionStatement(StringLiteral \n%a\n))")]
    [InlineData("%%time\na\n", "Module(ExpressionStatement(Name a))")]
    [InlineData("%%bash\nls -l | wc\n", "Module")]
    public void Lines_of_IPython_in_a_cell_are_blank(string text, string tree)
    {
        var cell = PythonParser.Parse(text, new PythonParserOptions { Notebook = true });

        Assert.Equal((tree, 0), (Sketch.Of(cell.Root), cell.Faults.Count));
    }

    [Fact]
    public void A_cell_keeps_its_positions()
    {
        var cell = PythonParser.Parse("%cd x\na", new PythonParserOptions { Notebook = true });

        Assert.Equal((2, 1), cell.Lines.At(cell.Root.Required(0).Start));
    }
}
