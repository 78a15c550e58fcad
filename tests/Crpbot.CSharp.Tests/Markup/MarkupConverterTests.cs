using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.CSharp.Tests.Markup;

public sealed class MarkupConverterTests
{
    [Theory]
    [InlineData("<p>@Html.Raw(Model.Name)</p>", "Html.Raw(Model.Name)")]
    [InlineData("@{ var x = Request.Query; }\n<p>@Html.Raw(x)</p>", "Html.Raw(x)")]
    [InlineData("@if (a) { <p>@Html.Raw(b)</p> } else { <i>@Html.Raw(c)</i> }", "Html.Raw(b)")]
    [InlineData("@if (a) { <p>@Html.Raw(b)</p> } else { <i>@Html.Raw(c)</i> }", "Html.Raw(c)")]
    [InlineData("@foreach (var i in Model.Items)\n{\n  <li class=\"@i.Css\">@Html.Raw(i.Text)</li>\n}", "Html.Raw(i.Text)")]
    [InlineData("@(Html.Raw(\"a)\" + b))", "Html.Raw(\"a)\" + b)")]
    [InlineData("@functions { string F(string s) { return Html.Raw(s).ToString(); } }", "Html.Raw(s)")]
    [InlineData("@{ @:text @Html.Raw(y)\n }", "Html.Raw(y)")]
    [InlineData("a@b.com @Html.Raw(z)", "Html.Raw(z)")]
    public void Call_in_a_razor_page_is_found_at_its_place(string page, string call)
    {
        var file = Load("Views/Index.cshtml", page);
        var node = Calls(file.Tree.Root).First(c => file.Tree.Text[c.Start..c.End] == call && c.Required(0).Text == "Raw");
        Assert.Equal("Microsoft.AspNetCore.Mvc.Rendering.IHtmlHelper.Raw", file.Semantics.QualifiedName(node.Required(0)));
        Assert.Empty(file.Tree.Faults);
    }

    [Fact]
    public void Members_of_the_model_are_known()
    {
        var project = CSharpProject.Load([new("M.cs", "namespace N; public class M { public string Name; }"), new("Index.cshtml", "@using N\n@model M\n<p>@Model.Name</p>")], [], Sample.References);
        var file = project.Files[1];
        Assert.Equal("N.M.Name", file.Semantics.QualifiedName(Sample.Node(file, "Model.Name", SyntaxKind.Attribute)));
    }

    [Fact]
    public void Page_of_mvc_on_framework_has_its_helper()
    {
        var project = CSharpProject.Load([new("C.cs", "using System.Web.Mvc; class C : Controller { }"), new("Index.cshtml", "<p>@Html.Raw(ViewBag.X)</p>")], [], Sample.References);
        Assert.Equal("System.Web.Mvc.HtmlHelper.Raw", project.Files[1].Semantics.QualifiedName(Sample.Node(project.Files[1], "Html.Raw", SyntaxKind.Attribute)));
    }

    [Fact]
    public void Component_makes_markup_strings()
    {
        var file = Load("Pages/A.razor", "<p>@((MarkupString)text)</p>\n@code { string text = \"\"; }");
        Assert.Equal("Microsoft.AspNetCore.Components.MarkupString", file.Semantics.QualifiedName(Sample.Node(file, "MarkupString")));
    }

    [Theory]
    [InlineData("<%@ Page Language=\"C#\" ValidateRequest=\"false\" %><p><%= Request.QueryString[\"a\"] %></p>", "Response.Write(Request.QueryString[\"a\"])")]
    [InlineData("<p><%: Request.Form[\"a\"] %></p>", "Server.HtmlEncode(Request.Form[\"a\"])")]
    [InlineData("<% if (a) { %><b><%= x %></b><% } %>", "Response.Write(x)")]
    [InlineData("<script runat=\"server\"> void F() { G(1); } </script>", "G(1)")]
    public void Code_in_a_web_forms_page_becomes(string page, string call)
    {
        var file = Load("A.aspx", page);
        Assert.Contains(Calls(file.Tree.Root), c => Text(c) == call.Replace(" ", "", StringComparison.Ordinal));
        Assert.Empty(file.Tree.Faults);
    }

    [Fact]
    public void Directive_that_turns_checks_off_is_an_assignment()
    {
        var file = Load("A.aspx", "<%@ Page EnableViewStateMac=\"false\" %>");
        var assign = file.Tree.Root.Required(4).Required(3).Required(0).Required(4).Required(0);
        Assert.Equal("Assign([Name'EnableViewStateMac'] FalseLiteral)", Expression.Of(assign));
        Assert.Equal(9, assign.Start);
    }

    [Fact]
    public void Every_truncation_of_a_page_gives_a_tree_inside_it()
    {
        const string Page = "@model A.B\n@using C\n@* c *@<p>@@ @if (x) { <b>@y[1]?.z(\"}\")</b> @: q\n } @foreach (var i in j) { <br/> <i>k</i> } @{ var s = \"<a>\"; } @functions { int F() => 1; } @(a + b)</p>";
        for (var length = 0; length <= Page.Length; length++)
        {
            Assert.InRange(Load("a.cshtml", Page[..length]).Tree.Root.End, 0, length);
            Assert.InRange(Load("a.aspx", Page[..length].Replace('@', '%').Replace("<p>", "<%=", StringComparison.Ordinal)).Tree.Root.End, 0, length);
        }
    }

    private static CodeFile Load(string path, string text) => CSharpProject.Load([new CSharpSource(path, text)], [], Sample.References).Files[0];

    private static IEnumerable<SyntaxNode> Calls(SyntaxNode node) =>
        node.Children.ToArray().OfType<SyntaxNode>().SelectMany(Calls).Concat(node.Kind == SyntaxKind.Call ? [node] : []);

    private static string Text(SyntaxNode node) => node.Kind switch
    {
        SyntaxKind.Call => Text(node.Required(0)) + "(" + string.Join(',', node.Required(1).Children.ToArray().OfType<SyntaxNode>().Select(Text)) + ")",
        SyntaxKind.Attribute => Text(node.Required(0)) + "." + node.Text,
        SyntaxKind.Subscript => Text(node.Required(0)) + "[" + Text(node.Required(1)) + "]",
        SyntaxKind.StringLiteral => "\"" + node.Text + "\"",
        _ => node.Text,
    };
}
