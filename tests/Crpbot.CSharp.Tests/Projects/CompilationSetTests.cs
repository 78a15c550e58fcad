namespace Crpbot.CSharp.Tests.Projects;

public sealed class CompilationSetTests
{
    private static readonly CSharpSource[] Sources =
    [
        new("a/A.cs", "using N; class A { void M() { B.Run(); C.Run(); } }"),
        new("b/B.cs", "namespace N; public class B { public static void Run() { } }"),
        new("c/C.cs", "namespace N; public class C { public static void Run() { } }"),
    ];

    [Fact]
    public void Projects_see_what_they_refer_to_through_others_too()
    {
        var project = CSharpProject.Load(
            Sources,
            [
                new("a/a.csproj", "<Project><ItemGroup><ProjectReference Include=\"..\\b\\b.csproj\" /></ItemGroup></Project>"),
                new("b/b.csproj", "<Project><ItemGroup><ProjectReference Include=\"../c/c.csproj\" /></ItemGroup></Project>"),
                new("c/c.csproj", "<Project />"),
            ],
            Sample.References);
        var file = project.Files[0];
        Assert.Equal("N.B.Run", file.Semantics.QualifiedName(Sample.Node(file, "B.Run")));
        Assert.Equal("N.C.Run", file.Semantics.QualifiedName(Sample.Node(file, "C.Run")));
        Assert.Equal("b/B.cs", Assert.Single(project.Index.Targets(file, Sample.Node(file, "B.Run()"))).Function!.File.Path);
    }

    [Fact]
    public void Projects_do_not_see_the_others()
    {
        var project = CSharpProject.Load(Sources, [new("a/a.csproj", "<Project />"), new("b/b.csproj", "<Project />"), new("c/c.csproj", "<Project />")], Sample.References);
        Assert.False(project.Files[0].Semantics.Resolved);
    }

    [Fact]
    public void Projects_that_refer_to_each_other_end()
    {
        const string Both = "<Project><ItemGroup><ProjectReference Include=\"../{0}/{0}.csproj\" /></ItemGroup></Project>";
        var project = CSharpProject.Load(Sources, [new("a/a.csproj", Both.Replace("{0}", "b", StringComparison.Ordinal)), new("b/b.csproj", Both.Replace("{0}", "a", StringComparison.Ordinal))], Sample.References);
        Assert.Equal("N.B.Run", project.Files[0].Semantics.QualifiedName(Sample.Node(project.Files[0], "B.Run")));
    }

    [Theory]
    [InlineData("<Project><PropertyGroup><ImplicitUsings>enable</ImplicitUsings></PropertyGroup></Project>", true)]
    [InlineData("<Project><PropertyGroup><ImplicitUsings>disable</ImplicitUsings></PropertyGroup></Project>", false)]
    [InlineData("<Project><ItemGroup><Using Include=\"System.IO\" /></ItemGroup></Project>", true)]
    [InlineData("<Project", false)]
    [InlineData("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><Project>&a;</Project>", false)]
    public void Default_namespaces_are_those_of_the_project_file(string text, bool known)
    {
        var project = CSharpProject.Load([new("a/A.cs", "class A { void M() { File.Exists(\"\"); } }")], [new("a/a.csproj", text)], Sample.References);
        Assert.Equal(known ? "System.IO.File.Exists" : "File.Exists", project.Files[0].Semantics.QualifiedName(Sample.Node(project.Files[0], "File.Exists")));
    }

    [Fact]
    public void Settings_above_a_project_count()
    {
        var project = CSharpProject.Load(
            [new("a/A.cs", "class A { void M() { File.Exists(\"\"); } }")],
            [new("a/a.csproj", "<Project />"), new("Directory.Build.props", "<Project><PropertyGroup><ImplicitUsings>enable</ImplicitUsings></PropertyGroup></Project>")],
            Sample.References);
        Assert.Equal("System.IO.File.Exists", project.Files[0].Semantics.QualifiedName(Sample.Node(project.Files[0], "File.Exists")));
    }

    [Fact]
    public void Stub_serves_without_the_package()
    {
        var project = CSharpProject.Load([new("a/A.cs", "using Npgsql; class A { void M(string s) { new NpgsqlCommand(s); } }")], [new("a/a.csproj", "<Project />")], Sample.References);
        Assert.True(project.Files[0].Semantics.Resolved);
    }

    [Fact]
    public void Without_reference_packs_the_runtime_and_stubs_serve()
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location);
        var project = CSharpProject.Load([new("A.cs", "using Microsoft.AspNetCore.Mvc; public class A : Controller { public string M() => Request.Query[\"x\"] + File.ReadAllText(\"x\"); }")], [], new CSharpReferences(null, null, runtime));
        Assert.Equal("Microsoft.AspNetCore.Http.HttpRequest.Query", project.Files[0].Semantics.QualifiedName(Sample.Node(project.Files[0], "Request.Query")));
    }
}
