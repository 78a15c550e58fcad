using System.Text;
using Crpbot.Code.Trees;

namespace Crpbot.CSharp.Tests.Conversion;

public sealed class HostileTests
{
    public static TheoryData<string, string> Nested() => new()
    {
        { "parentheses", "class C { int x = " + Repeat("(", 100_000) + "1" + Repeat(")", 100_000) + "; }" },
        { "some parentheses", "class C { int x = " + Repeat("(", 900) + "1" + Repeat(")", 900) + "; }" },
        { "unclosed parentheses", "class C { int x = " + Repeat("(", 900) },
        { "calls", "class C { void M() { " + Repeat("f(", 900) + Repeat(")", 900) + "; } }" },
        { "blocks", "class C { void M() { " + Repeat("{", 900) + Repeat("}", 900) + " } }" },
        { "sum", "class C { string x = " + string.Join(" + ", Enumerable.Repeat("\"a\"", 20_000)) + "; }" },
        { "mixed sum", "class C { int x = 1" + Repeat(" + 1 * 2 - 3", 5_000) + "; }" },
        { "not", "class C { bool x = " + Repeat("!", 20_000) + "true; }" },
        { "casts", "class C { object x = " + Repeat("(object)", 5_000) + "1; }" },
        { "else if", "class C { void M() { " + Repeat("if (a) { } else ", 5_000) + "{ } } }" },
        { "chain", "class C { object x = a" + Repeat(".b()", 5_000) + "; }" },
        { "null chain", "class C { object x = a" + Repeat("?.b", 3_000) + "; }" },
        { "conditionals", "class C { int x = " + Repeat("a ? 1 : ", 5_000) + "2; }" },
        { "coalesce", "class C { object x = " + Repeat("a ?? ", 5_000) + "b; }" },
        { "lambdas", "class C { object x = " + Repeat("a => ", 5_000) + "b; }" },
        { "type arguments", "class C { " + Repeat("A<", 20_000) + " }" },
        { "fewer type arguments", "class C { " + Repeat("A<", 900) + "B" + Repeat(">", 900) + " x; }" },
        { "classes", Repeat("class C { ", 900) + Repeat("}", 900) },
        { "initialisers", "class C { object x = " + Repeat("new A { B = ", 900) + "1" + Repeat("}", 900) + "; }" },
        { "interpolation", "class C { object x = " + Repeat("$\"{", 400) + "1" + Repeat("}\"", 400) + "; }" },
        { "assignments", "class C { void M() { " + Repeat("a = ", 20_000) + "b; } }" },
        { "patterns", "class C { bool x = a is " + Repeat("not ", 5_000) + "null; }" },
        { "directives", Repeat("#if A\n", 5_000) },
        { "nulls", Repeat("\0", 5_000) },
    };

    [Theory]
    [MemberData(nameof(Nested))]
    public void Deep_nesting_ends_in_a_tree_of_bounded_depth(string what, string code)
    {
        var tree = CSharpTreeConverter.Parse(code);
        Assert.True(Depth(tree.Root) <= 1600, $"{what}: {Depth(tree.Root)} levels");
    }

    [Fact]
    public void What_is_too_deep_is_a_fault() =>
        Assert.Contains(CSharpTreeConverter.Parse("class C { int x = " + Repeat("(", 900) + "1" + Repeat(")", 900) + "; }").Faults, f => f.Message.Contains("too deeply", StringComparison.Ordinal));

    [Fact]
    public void Names_in_code_that_is_too_deep_are_those_written()
    {
        var sample = new Sample("class C { object x = a" + Repeat(".b()", 5_000) + "; object y = System.IO.File.Exists(\"\"); }");
        Assert.Equal("System.IO.File.Exists", sample.Semantics.QualifiedName(sample.Node("System.IO.File.Exists")));
        Assert.False(sample.Semantics.Resolved);
    }

    [Fact]
    public void Every_truncation_gives_a_tree_inside_its_text()
    {
        var code = Sampler;
        for (var length = 0; length <= code.Length; length++)
        {
            var tree = CSharpTreeConverter.Parse(code[..length]);
            Check(tree.Root, length);
        }
    }

    [Fact]
    public void Mutations_give_a_tree_inside_their_text()
    {
        var random = new Random(1);
        var bytes = Sampler.ToCharArray();
        for (var i = 0; i < 3000; i++)
        {
            var copy = (char[])bytes.Clone();
            for (var j = 0; j < 4; j++) copy[random.Next(copy.Length)] = bytes[random.Next(bytes.Length)];
            var text = new string(copy);
            Check(CSharpTreeConverter.Parse(text).Root, text.Length);
        }
    }

    [Fact]
    public void No_node_stands_twice_in_a_tree()
    {
        var seen = new HashSet<SyntaxNode>(ReferenceEqualityComparer.Instance);
        Visit(CSharpTreeConverter.Parse(Sampler).Root);

        void Visit(SyntaxNode node)
        {
            Assert.True(seen.Add(node), $"{node.Kind} {node.Text}");
            foreach (var child in node.Children)
                if (child is not null) Visit(child);
        }
    }

    private const string Sampler = """"
        using A.B; using static C.D; using E = F<int>; [assembly: X]
        namespace N { [A(1, B = 2)] public partial class C<T>(int p) : D<T>(p), I where T : class, new() {
          const int K = 1, L = 2; int this[int i] { get => i; set { v = value; } } event H E1 { add { } remove { } } event H E2;
          public int P { get; init; } = 3; string Q => $"a{b,3:x}{{}}{(c ? "d" : "e")}"; static C() { } ~C() { } C(int a) : this() { }
          public static C operator +(C a, C b) => a; public static implicit operator int(C a) => 1; delegate void Del(ref int a, out int b);
          enum En : byte { A, B = 2 } record struct R(int A, string B = "x"); interface IF { void M(); }
          async Task<int> M<U>(this int a, params int[] b) { await foreach (var (x, y) in z) { } for (int i = 0, j; i < 1; i++, j--) continue;
            using var u = v; using (w) { } using (var q = r) ; lock (l) { } fixed (int* f = g) { } unsafe { } checked { } goto lab; lab: ;
            switch (s) { case 1 when t: case > 2 and < 5 or not 3: break; case string { Length: 1 } str: goto case 1; case [1, .., var last]: return 1; case (1, _): default: throw; }
            var lam = async (int a, int b) => { return a; }; Func<int> k = static () => 1; x = y switch { null => 1, _ => throw new E() };
            try { } catch (E e) when (e.X) { } catch { } finally { } do { } while (true); while (x) break; a ??= b; a >>>= 2; (a, var c2) = d; 
            var lq = from a in b join c in d on a.x equals c.y into g let h = g where h orderby h descending select new { a, h.x, Y = 1 } into n group n by n.a;
            return new C { [1] = 2, A = { B = 1 }, C = new() { 1, { 2, 3 } } } with { P = 1 }; int[] arr = [1, ..b]; var m = new int[2, 3]; var st = stackalloc int[3]; a?.b?[1]?.c(); a[^1..2] = typeof(int).Name + nameof(a.b) + default(int) + sizeof(int) + (x as string)!;
            static int Local(int a) => a; yield return 1; yield break; _ = """raw "q" """; _ = $$"""{a}{{b}}"""; _ = @"v""x"; _ = "u"u8; _ = 'c'; _ = 0xFFu + 1.5m; } } }
        """";

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();

    private static int Depth(SyntaxNode root)
    {
        var deepest = 0;
        var open = new Stack<(SyntaxNode Node, int Depth)>();
        open.Push((root, 1));
        while (open.TryPop(out var at))
        {
            deepest = Math.Max(deepest, at.Depth);
            foreach (var child in at.Node.Children)
                if (child is not null) open.Push((child, at.Depth + 1));
        }

        return deepest;
    }

    private static void Check(SyntaxNode node, int length)
    {
        Assert.InRange(node.Start, 0, length);
        Assert.InRange(node.End, node.Start, length);
        foreach (var child in node.Children)
            if (child is not null) Check(child, length);
    }
}
