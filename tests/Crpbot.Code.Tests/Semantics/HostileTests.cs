using System.Text;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Tests.Semantics;

/// <summary>Texts made to hurt: each must end, whatever the answer.</summary>
public sealed class HostileTests
{
    private static string Lines(int count, Func<int, string> line)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++) text.Append(line(i)).Append('\n');
        return text.ToString();
    }

    /// <summary>Asks everything of every node; gives the number of answers.</summary>
    private static int AskAll(Py py)
    {
        var answers = 0;
        foreach (var file in py.Project.Files)
        {
            var work = new Stack<SyntaxNode>([file.Tree.Root]);
            while (work.TryPop(out var node))
            {
                answers += (file.Semantics.QualifiedName(node) is null ? 0 : 1) + (file.Semantics.TypeName(node) is null ? 0 : 1) + (file.Semantics.Constant(node) is null ? 0 : 1);
                answers += py.Project.Targets(file, node).Count + (py.Project.Variable(file, node) is null ? 0 : 1) + (py.Project.Enclosing(file, node) is null ? 0 : 1);
                foreach (var child in node.Children)
                {
                    if (child is not null) work.Push(child);
                }
            }
        }

        return answers + py.Project.EntryPoints.Count;
    }

    public static TheoryData<string, string> Texts => new()
    {
        { "chain of aliases", Lines(3000, i => $"a{i + 1} = a{i}") },
        { "ring with branches", Lines(2000, i => $"a{i} = a{(i + 1) % 2000} if c else a{(i + 7) % 2000} or a{(i + 13) % 2000}") },
        { "ring of functions", Lines(2000, i => $"def f{i}(): return f{(i + 1) % 2000}() if c else f{(i + 3) % 2000}()") },
        { "ring of bases", Lines(1000, i => $"class A{i}(A{(i + 1) % 1000}, A{(i + 2) % 1000}): pass") },
        { "tower of bases", Lines(2000, i => i == 0 ? "class A0:\n    def f(self): self.f()" : $"class A{i}(A{i - 1}):\n    def f{i}(self): self.f()") },
        { "wide class", "class A:\n" + Lines(4000, i => $"    def f{i}(self): self.f{i / 2}()") + Lines(2000, i => $"class B{i}(A):\n    def f0(self): pass") },
        { "one name", Lines(20000, i => "x = x + 1") },
        { "one function name", Lines(10000, i => "def f(): f()") },
        { "chain of calls", "class A:\n    def m(self): return self\nx = A()" + string.Concat(Enumerable.Repeat(".m()", 150)) },
        { "chain of attributes", "import a\nx = a" + string.Concat(Enumerable.Repeat(".b", 190)) },
        { "long sum", "x = 'a'" + string.Concat(Enumerable.Repeat(" + 'a'", 3000)) },
        { "growing text", Lines(200, i => i == 0 ? "x0 = 'aaaaaaaaaa'" : $"x{i} = x{i - 1} * 3 + x{i - 1}.replace('a', x{i - 1})") },
        { "big table", "D = {" + string.Concat(Enumerable.Range(0, 5000).Select(i => $"'k{i}': f{i}, ")) + "}\n" + Lines(3000, i => $"D['k{i}']()") },
        { "nested functions", Lines(60, i => new string(' ', i) + $"def f{i}(a{i}):") + new string(' ', 60) + "return " + string.Join(" + ", Enumerable.Range(0, 60).Select(i => $"a{i}")) },
        { "nested classes", Lines(60, i => new string(' ', i) + $"class C{i}:") + new string(' ', 60) + "x = 1" },
        { "self reference", "class A(A.B): B = A\nx: x = x\ndef f(f=f): return f(f)(f)\n[y for y in [y for y in y]]\nself.x = self.x" },
        { "broken", "def f(:\n  class\nimport\nfrom . import (\n x = = 2\n@\n" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_question_is_answered(string what, string text)
    {
        Assert.NotEmpty(what);
        Assert.True(AskAll(Py.Module(text)) >= 0);
    }

    [Fact]
    public void Rings_of_star_imports_end()
    {
        var files = Enumerable.Range(0, 300).Select(i => ($"p/m{i}.py", $"from .m{(i + 1) % 300} import *\nfrom .m{(i + 5) % 300} import *\nx{i} = print(x{(i + 9) % 300}, y)")).ToArray();
        Assert.True(AskAll(Py.Of(files)) > 300);
    }

    [Fact]
    public void A_file_may_import_itself_and_have_odd_paths()
    {
        var py = Py.Of(("m.py", "import m\nfrom m import x\nfrom .m import *\nfrom ...... import q\nm.x"), ("", "x = 1"), ("/__init__.py", "import a"), ("a!b/__init__.py", ""), ("x.ipynb", "import m"));
        Assert.True(AskAll(py) > 0);
    }

    [Fact]
    public void Answers_do_not_depend_on_the_order_of_questions()
    {
        const string Text = "import a\nx = y\ny = z if c else x\nz = a.B()\nw = x\ndef f(): return g()\ndef g(): return f() or a.B()\nv = f()\nu = g()";
        string[] names = ["x", "y", "z", "w", "v", "u"];
        string?[] Ask(IEnumerable<string> order)
        {
            var py = Py.Module(Text);
            var answers = order.ToDictionary(name => name, name => py.Type(name));
            return [.. names.Select(name => answers[name])];
        }

        Assert.Equal(Ask(names), Ask(names.Reverse()));
    }

    [Fact]
    public async Task Many_may_ask_at_once()
    {
        var py = Py.Module(Lines(300, i => $"import a{i}\nclass C{i}(C{Math.Max(0, i - 1)}):\n    def m{i}(self): return self.m{Math.Max(0, i - 1)}()\nx{i} = C{i}()\nx{i}.m{i}()"));
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => AskAll(py))));
        Assert.Single(answers.Distinct());
    }
}
