using Crpbot.Code.Flow;
using Crpbot.Code.Patterns;
using Crpbot.Code.Trees;

namespace Crpbot.CSharp.Tests.Flow;

/// <summary>A class around a body whose data flow is asked for: <c>Source()</c> is a source, <c>Sink(x)</c> a sink, <c>Clean(x)</c> a sanitizer, a parameter named <c>tainted</c> a source.</summary>
internal static class FlowSample
{
    /// <summary>Number of sinks that data reaches.</summary>
    /// <param name="body">Statements of a method.</param>
    /// <param name="members">Further members of the class.</param>
    /// <param name="others">Further files.</param>
    public static int Hits(string body, string members = "", params string[] others)
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
        var sample = new Sample([code, .. others]);
        Assert.Empty(sample.File.Tree.Faults);
        var plan = new FlowPlan(1, 1, [new FlowSink(0, [0], [], [], [0])]);
        var files = sample.Project.Files.Select(file =>
        {
            var marks = new List<FlowMark>();
            Mark(file.Tree.Root, marks);
            return (file, (IReadOnlyList<FlowMark>)marks);
        });
        return new FlowAnalysis(plan, [.. files], sample.Index, FlowLimits.Default).Run(CancellationToken.None).Hits.Count;
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
