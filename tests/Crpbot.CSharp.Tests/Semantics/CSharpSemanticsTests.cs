using Crpbot.Code.Trees;

namespace Crpbot.CSharp.Tests.Semantics;

public sealed class CSharpSemanticsTests
{
    [Theory]
    [InlineData("using System.IO; class C { void M() { File.ReadAllText(\"x\"); } }", "File.ReadAllText", "System.IO.File.ReadAllText")]
    [InlineData("using F = System.IO.File; class C { void M() { F.ReadAllText(\"x\"); } }", "F.ReadAllText", "System.IO.File.ReadAllText")]
    [InlineData("using static System.IO.File; class C { void M() { ReadAllText(\"x\"); } }", "ReadAllText", "System.IO.File.ReadAllText")]
    [InlineData("class C { void M() { String.Format(\"x\"); } }", "String.Format", "string.Format")]
    [InlineData("class C { void M() { string.Format(\"x\"); } }", "string.Format", "string.Format")]
    [InlineData("using System.Diagnostics; class C { void M(Process p) { p.Start(); } }", "p.Start", "System.Diagnostics.Process.Start")]
    [InlineData("class C { void M(int[] a) { a.Where(x => true); } }", "a.Where", "System.Linq.Enumerable.Where")]
    [InlineData("class C { void M(Uri u) { var x = u.Host; } }", "u.Host", "System.Uri.Host")]
    [InlineData("class C { void M() { var x = 1; _ = x; } }", "x", null)]
    [InlineData("class C { void M(string p) { _ = p; } }", "p", null)]
    [InlineData("namespace N { class C { int f; void M() { _ = f; } } }", "f", "N.C.f")]
    [InlineData("namespace N { class C { class D { } void M() { _ = new D(); } } }", "D", "N.C.D")]
    [InlineData("class C { void M(Dictionary<string, int> d) { d.Add(\"a\", 1); } }", "d.Add", "System.Collections.Generic.Dictionary.Add")]
    [InlineData("class C { void M() { System.Net.Http.HttpClient c = new(); } }", "System.Net.Http.HttpClient", "System.Net.Http.HttpClient")]
    [InlineData("using Microsoft.AspNetCore.Mvc; class C : Controller { [HttpGet] void M() { _ = Request.Query; } }", "Request.Query", "Microsoft.AspNetCore.Http.HttpRequest.Query")]
    [InlineData("using Microsoft.AspNetCore.Mvc; class C : Controller { void M() { _ = Request; } }", "Request", "Microsoft.AspNetCore.Mvc.ControllerBase.Request")]
    [InlineData("using Microsoft.AspNetCore.Mvc; class C { [HttpGet] void M() { } }", "HttpGet", "Microsoft.AspNetCore.Mvc.HttpGet")]
    [InlineData("using Dapper; class C { void M(System.Data.IDbConnection c) { c.Query<int>(\"x\"); } }", "c.Query<int>", "Dapper.SqlMapper.Query")]
    [InlineData("using System.Data.SqlClient; class C { void M() { new SqlCommand(\"x\"); } }", "SqlCommand", "System.Data.SqlClient.SqlCommand")]
    [InlineData("using System.Web; class C { void M(HttpRequest r) { _ = r.QueryString; } }", "r.QueryString", "System.Web.HttpRequest.QueryString")]
    [InlineData("using Unknown.Lib; class C { void M() { Thing.Go(); } }", "Thing.Go", "Unknown.Lib.Thing.Go")]
    [InlineData("using Unknown.A; using Unknown.B; class C { void M() { Thing.Go(); } }", "Thing.Go", "Thing.Go")]
    [InlineData("class C { void M(dynamic d) { d.Go(); } }", "d.Go", null)]
    public void Name_stands_for(string code, string node, string? expected)
    {
        var sample = new Sample(code);
        Assert.Equal(expected, sample.Semantics.QualifiedName(sample.Node(node, node.Contains('.', StringComparison.Ordinal) ? SyntaxKind.Attribute : SyntaxKind.Name)));
    }

    [Theory]
    [InlineData("class C { void M(string p) { _ = p; } }", "p", "string")]
    [InlineData("class C { void M() { var p = new System.Text.StringBuilder(); _ = p; } }", "p", "System.Text.StringBuilder")]
    [InlineData("class C { void M(Unknown p) { _ = p; } }", "p", "Unknown")]
    [InlineData("class C { void M(byte[] p) { _ = p; } }", "p", "byte[]")]
    [InlineData("class C { void M(int? p) { _ = p; } }", "p", "int")]
    [InlineData("class C { void M(string p) { _ = p.Length; } }", "p.Length", "int")]
    [InlineData("class C { void M(string p) { _ = p.Trim(); } }", "p.Trim()", "string")]
    [InlineData("class C { void M() { foreach (var p in new List<Uri>()) { _ = p; } } }", "p", "System.Uri")]
    [InlineData("class C { void M() { System.Xml.XmlReaderSettings s = new(); } }", "new()", "System.Xml.XmlReaderSettings")]
    [InlineData("class C { async void M(Task<string> p) { _ = await p; } }", "await p", "string")]
    public void Type_of(string code, string node, string? expected)
    {
        var sample = new Sample(code);
        Assert.Equal(expected, sample.Semantics.TypeName(sample.Node(node)));
    }

    [Theory]
    [InlineData("class C { const string K = \"a\"; void M() { _ = K + \"b\"; } }", "K + \"b\"", "StringLiteral'ab'")]
    [InlineData("class C { void M() { var k = \"a\"; _ = k; } }", "k", "StringLiteral'a'")]
    [InlineData("class C { void M() { var k = \"a\"; k = N(); _ = k; } }", "k", null)]
    [InlineData("class C { void M() { var k = \"a\"; N(ref k); _ = k; } }", "k", null)]
    [InlineData("class C { static readonly string K = \"a\"; void M() { _ = $\"{K}b\"; } }", "$\"{K}b\"", "StringLiteral'ab'")]
    [InlineData("class C { readonly string K = \"a\"; C(string k) { K = k; } void M() { _ = K; } }", "K", null)]
    [InlineData("class C { string K = \"a\"; void M() { _ = K; } }", "K", "StringLiteral'a'")]
    [InlineData("class C { public string K = \"a\"; void M() { _ = K; } }", "K", null)]
    [InlineData("class C { void M() { _ = string.Empty; } }", "string.Empty", "StringLiteral")]
    [InlineData("class C { void M() { _ = 2 * 3; } }", "2 * 3", "IntegerLiteral'6'")]
    [InlineData("class C { void M(string p) { _ = p + \"a\"; } }", "p + \"a\"", null)]
    [InlineData("class C { void M() { _ = nameof(M); } }", "nameof(M)", "StringLiteral'M'")]
    public void Constant_of(string code, string node, string? expected)
    {
        var sample = new Sample(code);
        var value = sample.Semantics.Constant(sample.Node(node));
        Assert.Equal(expected, value is null ? null : Expression.Of(value));
    }

    [Fact]
    public void Bases_of_a_type_are_known()
    {
        var sample = new Sample("class C { void M(System.Data.SqlClient.SqlCommand c) { _ = c; } }");
        Assert.Contains("System.Data.Common.DbCommand", sample.Semantics.BaseTypeNames(sample.Node("c", SyntaxKind.Name)));
    }

    [Theory]
    [InlineData("using System.IO; class C { }", true)]
    [InlineData("using Unknown.Lib; class C { }", false)]
    public void File_with_an_unknown_import_is_not_resolved(string code, bool expected) => Assert.Equal(expected, new Sample(code).Semantics.Resolved);

    [Fact]
    public void Without_any_assembly_names_are_those_written()
    {
        var project = CSharpProject.Load([new CSharpSource("a.cs", "using System.IO; class C { void M() { File.ReadAllText(\"x\"); } }")], [], new CSharpReferences(null, null, null));
        var file = project.Files[0];
        Assert.False(file.Semantics.Resolved);
        Assert.Equal("System.IO.File.ReadAllText", file.Semantics.QualifiedName(Sample.Node(file, "File.ReadAllText")));
    }
}
