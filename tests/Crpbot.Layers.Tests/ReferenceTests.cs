using System.Xml.Linq;

namespace Crpbot.Layers.Tests;

/// <summary>The reference table of docs/architecture.md, section 2, checked against the project files.</summary>
public sealed class ReferenceTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Crpbot.Core"] = [],
        ["Crpbot.Rules"] = ["Crpbot.Core"],
        ["Crpbot.Rules.Pack"] = ["Crpbot.Core", "Crpbot.Rules", "Crpbot.Secrets", "Crpbot.Code"],
        ["Crpbot.Sources"] = ["Crpbot.Core"],
        ["Crpbot.Reports"] = ["Crpbot.Core"],
        ["Crpbot.Secrets"] = ["Crpbot.Core", "Crpbot.Rules", "Crpbot.Sources"],
        ["Crpbot.Code"] = ["Crpbot.Core", "Crpbot.Rules", "Crpbot.Sources"],
        ["Crpbot.CSharp"] = ["Crpbot.Core", "Crpbot.Rules", "Crpbot.Sources", "Crpbot.Code"],
        ["Crpbot.Resources"] = ["Crpbot.Core", "Crpbot.Rules", "Crpbot.Sources"],
        ["Crpbot.Iam"] = ["Crpbot.Core", "Crpbot.Rules", "Crpbot.Resources"],
        ["Crpbot.Aws"] = ["Crpbot.Core", "Crpbot.Rules", "Crpbot.Resources"],
        ["Crpbot.Trading"] = ["Crpbot.Core", "Crpbot.Rules", "Crpbot.Sources", "Crpbot.Code"],
        ["Crpbot.Cli"] = ["Crpbot.Core", "Crpbot.Rules", "Crpbot.Rules.Pack", "Crpbot.Sources", "Crpbot.Secrets", "Crpbot.Code", "Crpbot.CSharp", "Crpbot.Resources", "Crpbot.Iam", "Crpbot.Aws", "Crpbot.Trading", "Crpbot.Reports"],
    };

    private static readonly Dictionary<string, string[]> AllowedPackages = new(StringComparer.Ordinal)
    {
        ["YamlDotNet"] = ["Crpbot.Rules", "Crpbot.Resources"],
        ["Microsoft.CodeAnalysis.CSharp"] = ["Crpbot.CSharp"],
        ["AWSSDK.Core"] = ["Crpbot.Aws"],
        ["AWSSDK.SecurityToken"] = ["Crpbot.Aws"],
        ["AWSSDK.SSO"] = ["Crpbot.Aws"],
        ["AWSSDK.SSOOIDC"] = ["Crpbot.Aws"],
        ["System.CommandLine"] = ["Crpbot.Cli"],
        ["CsvHelper"] = ["Crpbot.Reports"],
    };

    public static TheoryData<string> Projects() => [.. Directory.EnumerateFiles(Path.Combine(Root(), "src"), "*.csproj", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_references_only_what_the_table_allows(string project)
    {
        var name = Path.GetFileNameWithoutExtension(project);
        Assert.True(Allowed.TryGetValue(name, out var allowed), $"{name} is not in the table");
        var references = XDocument.Load(project).Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value));
        Assert.Empty(references.Except(allowed, StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Package_stays_in_its_room(string project)
    {
        var name = Path.GetFileNameWithoutExtension(project);
        foreach (var package in XDocument.Load(project).Descendants("PackageReference").Select(r => r.Attribute("Include")!.Value))
        {
            Assert.True(AllowedPackages.TryGetValue(package, out var rooms), $"{package} has no room");
            Assert.Contains(name, rooms);
        }
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = File.ReadAllText(Path.Combine(Root(), "crpbot.sln")).Replace('\\', '/');
        var projects = Directory.EnumerateFiles(Root(), "*.csproj", SearchOption.AllDirectories).Select(p => Path.GetRelativePath(Root(), p).Replace('\\', '/'));
        Assert.All(projects, project => Assert.Contains(project, solution, StringComparison.Ordinal));
    }

    [Fact]
    public void Core_reads_no_files_and_calls_no_network()
    {
        string[] forbidden = ["System.IO.File", "File.Read", "File.Open", "File.Write", "HttpClient", "Process.Start", "Console."];
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Root(), "src", "Crpbot.Core"), "*.cs"))
        {
            var text = File.ReadAllText(file);
            Assert.All(forbidden, word => Assert.DoesNotContain(word, text, StringComparison.Ordinal));
        }
    }

    private static string Root()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "crpbot.sln"))) directory = directory.Parent ?? throw new InvalidOperationException("crpbot.sln not found above the tests");
        return directory.FullName;
    }
}
