using Crpbot.Code.Flow;
using Crpbot.Code.Patterns;
using Crpbot.Code.Trees;

namespace Crpbot.CSharp.Tests.Flow;

/// <summary>Data flow over C#: <c>Source()</c> is a source, <c>Sink(x)</c> a sink, <c>Clean(x)</c> a sanitizer, a parameter named <c>tainted</c> a source.</summary>
public sealed class CSharpFlowTests
{
    [Theory]
    [InlineData("var x = Source(); Sink(x);")]
    [InlineData("Sink(\"a\" + Source());")]
    [InlineData("Sink($\"a{Source()}b\");")]
    [InlineData("var x = \"\"; x += Source(); Sink(x);")]
    [InlineData("string x; if (a) x = Source(); else x = \"\"; Sink(x);")]
    [InlineData("foreach (var x in Source().Split(',')) Sink(x);")]
    [InlineData("for (var i = Source(); a; i = i.Trim()) { Sink(i); }")]
    [InlineData("_f = Source(); Sink(_f);")]
    [InlineData("this._f = Source(); Sink(_f);")]
    [InlineData("_g = Source(); UseField();")]
    [InlineData("P = Source(); Sink(P);")]
    [InlineData("Sink(Id(Source()));")]
    [InlineData("Sink(StaticId(Source()));")]
    [InlineData("Sink(Source().Ext());")]
    [InlineData("var b = new Box(Source()); Sink(b.Value);")]
    [InlineData("var b = new Box { Value = Source() }; Sink(b.Value);")]
    [InlineData("var r = new Rec(Source()); Sink(r.A);")]
    [InlineData("var b = new Derived(Source()); Sink(b.Value);")]
    [InlineData("var l = new List<string>(); l.Add(Source()); Sink(l[0]);")]
    [InlineData("var d = new Dictionary<string, string> { [\"a\"] = Source() }; Sink(d[\"a\"]);")]
    [InlineData("var x = Source() ?? \"\"; Sink(x);")]
    [InlineData("var x = a ? Source() : \"\"; Sink(x);")]
    [InlineData("var (x, y) = (Source(), 1); Sink(x);")]
    [InlineData("Func<string, string> f = s => s; Sink(f(Source()));")]
    [InlineData("string L(string s) => s; Sink(L(Source()));")]
    [InlineData("Out(out var x); Sink(x);")]
    [InlineData("var sb = new System.Text.StringBuilder(); sb.Append(Source()); Sink(sb.ToString());")]
    [InlineData("using (var s = Make(Source())) { Sink(s); }")]
    [InlineData("try { Sink(Source()); } catch (Exception e) { }")]
    [InlineData("switch (a) { case true: Sink(Source()); break; }")]
    [InlineData("var x = a switch { true => Source(), _ => \"\" }; Sink(x);")]
    [InlineData("if (Source() is string s) Sink(s);")]
    [InlineData("var q = from s in new[] { Source() } select s + \"a\"; Sink(q);")]
    [InlineData("Sink(new[] { Source() }.Select(s => s).First());")]
    [InlineData("Sink(string.Format(\"{0}\", Source()));")]
    [InlineData("Sink(string.Join(\",\", Source(), 1));")]
    [InlineData("IShape shape = new Shape(); Sink(shape.Name(Source()));")]
    [InlineData("var t = TaskId(Source()); Sink(t.Result);")]
    [InlineData("foreach (var s in Iterate(Source())) Sink(s);")]
    [InlineData("var l = new List<string> { \"a\" }; l.Add(Source()); l.Add(\"b\"); l.RemoveAt(0); Sink(l[0]);")]
    [InlineData("var d = new Dictionary<string, string>(); d[\"a\"] = \"x\"; d[\"b\"] = Source(); Sink(d[\"b\"]);")]
    [InlineData("var n = 86; var x = 7 * 42 - n > 200 ? Source() : \"\"; Sink(x);")]
    [InlineData("var c = new System.Data.SqlClient.SqlCommand(); c.CommandText = Source(); Sink(c);")]
    [InlineData("var q = new Queue<string>(); q.Enqueue(Source()); Sink(q.Dequeue());")]
    [InlineData("var x = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(Source())); Sink(System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(x)));")]
    [InlineData("var d = new Dictionary<string, string> { { \"a\", Source() } }; d.TryGetValue(\"a\", out var x); Sink(x);")]
    [InlineData("var x = Source(); if (!x.StartsWith(\"a\")) return; Sink(x);")]
    public void Data_arrives(string body) => Assert.Equal(1, Hits(body));

    [Theory]
    [InlineData("var x = Source(); x = \"\"; Sink(x);")]
    [InlineData("Sink(Clean(Source()));")]
    [InlineData("var x = Source(); Sink(\"a\");")]
    [InlineData("Sink(Constant(Source()));")]
    [InlineData("var b = new Box(Source()); Sink(b.Other);")]
    [InlineData("_f = Source(); _f = \"\"; Sink(_f);")]
    [InlineData("var n = int.Parse(Source()); Sink(n);")]
    [InlineData("var x = Source(); Sink(x.Length);")]
    [InlineData("if (false) Sink(Source());")]
    [InlineData("var (x, y) = (Source(), \"\"); Sink(y);")]
    [InlineData("Sink(typeof(string).Name + nameof(Source));")]
    [InlineData("var l = new List<string> { \"a\" }; l.Add(Source()); l.Add(\"b\"); l.RemoveAt(0); Sink(l[1]);")]
    [InlineData("var d = new Dictionary<string, string>(); d[\"a\"] = \"x\"; d[\"b\"] = Source(); Sink(d[\"a\"]);")]
    [InlineData("var d = new Dictionary<string, string> { { \"a\", Source() }, { \"b\", \"x\" } }; Sink(d[\"b\"]);")]
    [InlineData("var n = 106; var x = 7 * 18 + n > 200 ? \"\" : Source(); Sink(x);")]
    [InlineData("var n = 106; var x = Source(); if (7 * 18 + n > 200) x = \"\"; Sink(x);")]
    [InlineData("var g = \"ABC\"[1]; string x; switch (g) { case 'A': x = Source(); break; case 'B': x = \"bob\"; break; default: x = Source(); break; } Sink(x);")]
    [InlineData("var x = Source(); if (x != \"a\" && x != \"b\") return; Sink(x);")]
    [InlineData("var ok = new HashSet<string> { \"a\", \"b\" }; var x = Source(); if (!ok.Contains(x)) throw new ArgumentException(); Sink(x);")]
    [InlineData("var ok = new[] { \"a\", \"b\" }; var x = Source(); if (ok.Contains(x)) Sink(x);")]
    [InlineData("var x = Source(); x = x switch { \"a\" => \"1\", \"b\" => \"2\", _ => \"3\" }; Sink(x);")]
    [InlineData("if (!int.TryParse(Source(), out var n)) return; Sink(n);")]
    [InlineData("if (!Guid.TryParse(Source(), out var n)) return; Sink(n.ToString());")]
    [InlineData("var sb = new System.Text.StringBuilder(); sb.Append(Source()); sb.Clear(); sb.Append(\"a\"); Sink(sb.ToString());")]
    [InlineData("const bool On = false; if (On) Sink(Source());")]
    [InlineData("var x = Source(); if (!System.Text.RegularExpressions.Regex.IsMatch(x, \"^[a-z0-9]+$\")) return; Sink(x);")]
    [InlineData("var s = new Stack<string>(); s.Push(Source()); s.Push(\"a\"); Sink(s.Pop());")]
    [InlineData("var map = new Dictionary<string, string> { [\"a\"] = \"x\", [\"b\"] = \"y\" }; if (map.TryGetValue(Source(), out var x)) Sink(x);")]
    public void Data_does_not_arrive(string body) => Assert.Equal(0, Hits(body));

    [Fact]
    public void Data_awaited_arrives() => Assert.Equal(1, Hits("", "async Task N() { var x = await TaskId(Source()); Sink(x); }"));

    [Fact]
    public void Data_of_a_parameter_arrives() => Assert.Equal(1, Hits("", "void N(string tainted) { Sink(tainted); }"));

    [Fact]
    public void Data_in_the_field_of_a_primary_constructor_arrives() => Assert.Equal(1, Hits("new Prim(Source()).Go();", "class Prim(string v) { public void Go() { Sink(v); } }"));

    private static int Hits(string body, string members = "")
    {
        var code = """
            using System; using System.Collections.Generic; using System.Linq; using System.Threading.Tasks;
            class C {
              string _f; string _g; bool a; string P { get; set; }
              static string Source() => Environment.GetEnvironmentVariable("x"); static void Sink(object o) { } static string Clean(string s) => s;
              string Id(string s) { return s; } static string StaticId(string s) => s; string Constant(string s) => "c"; void UseField() { Sink(_g); }
              void Out(out string s) { s = Source(); } System.IO.StringReader Make(string s) => new System.IO.StringReader(s);
              async Task<string> TaskId(string s) { await Task.Yield(); return s; } IEnumerable<string> Iterate(string s) { yield return s; }
              class Box { public string Value; public string Other; public Box() { } public Box(string v) { Value = v; Other = ""; } }
              class Derived : Box { public Derived(string v) : base(v) { } } record Rec(string A);
              interface IShape { string Name(string s); } class Shape : IShape { public string Name(string s) => s; }
            """ + members + "\n void M() { " + body + " } }\nstatic class Extensions { public static string Ext(this string s) => s; }";
        var sample = new Sample(code);
        Assert.Empty(sample.File.Tree.Faults);
        var plan = new FlowPlan(1, 1, [new FlowSink(0, [0], [], [], [0])]);
        var marks = new List<FlowMark>();
        Mark(sample.File.Tree.Root, marks);
        return new FlowAnalysis(plan, [(sample.File, marks)], sample.Index, FlowLimits.Default).Run(CancellationToken.None).Hits.Count;
    }

    private static void Mark(SyntaxNode node, List<FlowMark> marks)
    {
        var match = new PatternMatch(node, new TextSpan(node.Start, node.End), new Dictionary<string, Binding>(StringComparer.Ordinal));
        if (node is { Kind: SyntaxKind.Parameter, Text: "tainted" }) marks.Add(new SourceMark(node, match, 0));
        var callee = node.Kind == SyntaxKind.Call ? node.Required(0).Text : "";
        if (callee == "Source") marks.Add(new SourceMark(node, match, 0));
        else if (callee == "Sink") marks.Add(new SinkMark(node, match, 0));
        else if (callee == "Clean") marks.Add(new SanitizerMark(node, match, 0));
        foreach (var child in node.Children)
            if (child is not null) Mark(child, marks);
    }
}
