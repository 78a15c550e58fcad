using System.Text;
using Crpbot.Code.Python;
using Crpbot.Code.Tests.Python.Oracle;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Tests.Python;

/// <summary>Whatever the text: a tree whose nodes lie in the text and inside their parents' order, and faults that lie in it.</summary>
public sealed class PythonRobustnessTests
{
    private const int Mutants = 3000;
    private static readonly string[] s_pieces = ["(", ")", "[", "]", "{", "}", "'", "\"\"\"", "f'", "{{", "\\", "\n", "\n    ", "\t", ":", "=", "#", "match", "case", "def ", "async ", "\0", "\u00e9", "\U0001F600", "\r", "\f", "$", "!", "lambda ", "*", "@", "\\N{", "0x", "print "];

    [Fact]
    public void Every_truncation_of_the_constructs_gives_a_tree()
    {
        foreach (var construct in Oracles.Constructs())
        {
            for (var length = 0; length < construct.Length; length++) Check(construct[..length]);
        }

        Assert.NotEmpty(Oracles.Constructs());
    }

    [Fact]
    public void Every_mutation_gives_a_tree()
    {
        var dice = new Random(4);
        var constructs = Oracles.Constructs();
        for (var i = 0; i < Mutants; i++)
        {
            var text = new StringBuilder(string.Join('\n', Enumerable.Range(0, 4).Select(_ => constructs[dice.Next(constructs.Length)])));
            for (var change = dice.Next(1, 6); change > 0 && text.Length > 1; change--) Change(text, dice);
            Check(text.ToString());
        }

        Assert.NotEmpty(constructs);
    }

    [Fact]
    public void Any_bytes_give_a_tree()
    {
        var dice = new Random(5);
        var bytes = new byte[300];
        for (var i = 0; i < 500; i++)
        {
            dice.NextBytes(bytes);
            Check(PythonParser.Parse(bytes));
        }

        Assert.Equal(300, bytes.Length);
    }

    [Fact]
    public void A_long_chain_is_a_tree_of_bounded_depth_or_a_fault()
    {
        var short500 = PythonParser.Parse("a" + string.Concat(Enumerable.Repeat(".b()", 200)));
        var long5000 = PythonParser.Parse("a" + string.Concat(Enumerable.Repeat(".b()", 5000)) + "\nc\n");

        Assert.Equal((0, "nested too deeply", 2), (short500.Faults.Count, Assert.Single(long5000.Faults).Message, long5000.Root.Count));
    }

    private static void Change(StringBuilder text, Random dice)
    {
        var at = dice.Next(text.Length);
        switch (dice.Next(4))
        {
            case 0: text.Remove(at, Math.Min(dice.Next(1, 8), text.Length - at)); break;
            case 1: text.Insert(at, s_pieces[dice.Next(s_pieces.Length)]); break;
            case 2: text.Insert(at, text.ToString(at, Math.Min(dice.Next(1, 30), text.Length - at))); break;
            default: text[at] = (char)dice.Next(9, 127); break;
        }
    }

    private static void Check(string text)
    {
        Check(PythonParser.Parse(text));
        Check(PythonParser.Parse(text, new PythonParserOptions { Notebook = true }));
    }

    private static void Check(SyntaxTree tree)
    {
        foreach (var fault in tree.Faults) Assert.InRange(fault.At.End, fault.At.Start, tree.Text.Length);
        var open = new Stack<SyntaxNode>([tree.Root]);
        while (open.TryPop(out var node))
        {
            Assert.InRange(node.Start, 0, node.End);
            Assert.InRange(node.End, node.Start, tree.Text.Length);
            foreach (var child in node.Children)
            {
                if (child is not null) open.Push(child);
            }
        }
    }
}
