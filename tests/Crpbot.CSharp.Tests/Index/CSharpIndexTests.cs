using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.CSharp.Tests.Index;

public sealed class CSharpIndexTests
{
    [Theory]
    [InlineData("class C { void M() { N(1); } void N(int a) { } }", "N(1)", "C.N")]
    [InlineData("class C { void M() { D.N(1); } } static class D { public static void N(int a) { } }", "D.N(1)", "D.N")]
    [InlineData("class C { void M() { new D(1); } } class D { public D(int a) { } }", "new D(1)", "D.D")]
    [InlineData("class C { void M() { new D(1); } } record D(int A);", "new D(1)", "D.D")]
    [InlineData("class C { void M() { L(1); void L(int a) { } } }", "L(1)", "C.M.L")]
    [InlineData("class C { void M() { Func<int, int> f = x => x; f(1); } }", "f(1)", "C.M.<lambda>")]
    [InlineData("class C { void M(D d) { _ = d.P; } } class D { public int P => 1; }", "d.P", "D.P")]
    [InlineData("class C : B { C() : base(1) { } } class B { public B(int a) { } }", ": base(1)", "B.B")]
    [InlineData("class C { void M(I i) { i.N(); } } interface I { void N(); } class D : I { public void N() { } }", "i.N()", "D.N")]
    [InlineData("class C { void M(B b) { b.N(); } } class B { public virtual void N() { } } class D : B { public override void N() { } }", "b.N()", "B.N D.N")]
    [InlineData("class C { void M() { \"x\".Ext(1); } } static class E { public static void Ext(this string s, int a) { } }", "\"x\".Ext(1)", "E.Ext")]
    [InlineData("class C { void M(D<int> d) { d.N(1); } } class D<T> { public void N(T a) { } }", "d.N(1)", "D.N")]
    [InlineData("class C { void M() { File.ReadAllText(\"x\"); } }", "File.ReadAllText(\"x\")", "")]
    public void Call_runs(string code, string node, string expected)
    {
        var sample = new Sample(code);
        Assert.Equal(expected, string.Join(' ', sample.Index.Targets(sample.File, sample.Node(node, node[0] == ':' ? SyntaxKind.Call : null)).Select(t => t.Function!.QualifiedName)));
    }

    [Fact]
    public void Receiver_of_an_extension_is_its_first_argument()
    {
        var sample = new Sample("class C { void M() { \"x\".Ext(1); } } static class E { public static void Ext(this string s, int a) { } }");
        var target = Assert.Single(sample.Index.Targets(sample.File, sample.Node("\"x\".Ext(1)")));
        Assert.False(target.Bound);
        Assert.Equal("StringLiteral'x' IntegerLiteral'1'", string.Join(' ', target.Arguments!.Select(Expression.Of)));
    }

    [Fact]
    public void Call_across_files_is_found()
    {
        var sample = new Sample("class C { void M(D d) { d.N(); } }", "class D { public void N() { } }");
        var target = Assert.Single(sample.Index.Targets(sample.File, sample.Node("d.N()")));
        Assert.Equal(("f1.cs", true), (target.Function!.File.Path, target.Bound));
    }

    [Theory]
    [InlineData("class C { void M(string p) { _ = p; } }", "p", VariableKind.Parameter, "C.M", false)]
    [InlineData("class C { void M() { var v = 1; _ = v; } }", "v", VariableKind.Local, "C.M", false)]
    [InlineData("class C { void M() { var v = 1; F(() => v); } }", "v", VariableKind.Local, "C.M", true)]
    [InlineData("class C { void M(string s) { if (s is { } v) { _ = v; } } }", "v", VariableKind.Local, "C.M", false)]
    [InlineData("class C { void M() { F(x => x + 1); } }", "x", VariableKind.Parameter, "C.M.<lambda>", false)]
    [InlineData("class C { static int v; void M() { _ = v; } }", "v", VariableKind.ClassField, null, false)]
    public void Variable_is(string code, string node, VariableKind kind, string? function, bool shared)
    {
        var sample = new Sample(code);
        var variable = sample.Index.Variable(sample.File, sample.Node(node, SyntaxKind.Name))!;
        Assert.Equal((kind, function, shared), (variable.Kind, variable.Function?.QualifiedName, variable.Shared));
    }

    [Theory]
    [InlineData("class C { int f; void M() { _ = f; } }", "f", true)]
    [InlineData("class C { int F { get; set; } void M() { _ = F; } }", "F", true)]
    [InlineData("class C { static int f; void M() { _ = f; } }", "f", false)]
    [InlineData("class C { void M(int f) { _ = f; } }", "f", false)]
    [InlineData("class C(int f) { void M() { _ = f; } }", "f", true)]
    [InlineData("class B { protected int f; } class C : B { void M() { _ = f; } }", "f", true)]
    [InlineData("using Microsoft.AspNetCore.Mvc; class C : Controller { void M() { _ = Request; } }", "Request", true)]
    public void Bare_name_of_a_field_means_this(string code, string node, bool expected)
    {
        var sample = new Sample(code);
        var name = sample.Node(node, SyntaxKind.Name);
        var member = sample.Index.MemberOfThis(sample.File, name);
        Assert.Equal(expected ? $"Attribute'{node}'(Name'this')" : "-", Expression.Of(member));
        if (expected) Assert.Null(sample.Index.Variable(sample.File, name));
    }

    [Fact]
    public void Class_knows_its_lineage_and_foreign_bases()
    {
        var sample = new Sample("using Microsoft.AspNetCore.Mvc; class A : B { } class B : Controller { public void N() { } int f; }");
        var type = sample.Index.ClassNamed("A")!;
        Assert.Equal("A B", string.Join(' ', sample.Index.Lineage(type).Select(t => t.Name)));
        Assert.Contains("Microsoft.AspNetCore.Mvc.ControllerBase", sample.Index.ForeignBases(type));
        Assert.Equal("B.N", sample.Index.Method(type, "N")!.QualifiedName);
        Assert.Equal(["f"], sample.Index.Fields(sample.Index.ClassNamed("B")!));
    }

    [Theory]
    [InlineData("using Microsoft.AspNetCore.Mvc; public class HomeController : Controller { public string Index(string q) => q; string Hidden() => \"\"; }", "HomeController.Index")]
    [InlineData("var app = WebApplication.Create(); app.MapGet(\"/\", (string q) => q);", "<lambda>")]
    [InlineData("class P { static void Main(string[] args) { } }", "P.Main")]
    [InlineData("using System.Web.UI; public class P : Page { protected void Page_Load(object sender, EventArgs e) { } void F() { } }", "P.Page_Load")]
    [InlineData("using Microsoft.AspNetCore.SignalR; public class H : Hub { public void Send(string m) { } }", "H.Send")]
    public void Entry_point_is(string code, string expected)
    {
        var sample = new Sample(code);
        Assert.Equal(expected, string.Join(' ', sample.Index.EntryPoints.Select(e => e.Function.QualifiedName)));
    }

    [Fact]
    public void Values_of_a_variable_are_its_assignments()
    {
        var sample = new Sample("class C { void M() { var v = 1; v = 2; _ = v; } }");
        var variable = sample.Index.Variable(sample.File, sample.Node("v", SyntaxKind.Name))!;
        Assert.Equal("IntegerLiteral'1' IntegerLiteral'2'", string.Join(' ', sample.Index.Values(variable).Select(Expression.Of)));
    }

    [Fact]
    public void Innermost_function_encloses()
    {
        var sample = new Sample("class C { void M() { F(() => 1); G(2); } }");
        Assert.Equal("C.M.<lambda>", sample.Index.Enclosing(sample.File, sample.Node("1"))!.QualifiedName);
        Assert.Equal("C.M", sample.Index.Enclosing(sample.File, sample.Node("2"))!.QualifiedName);
    }
}
