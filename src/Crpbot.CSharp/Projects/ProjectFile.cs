using System.Xml;
using System.Xml.Linq;

namespace Crpbot.CSharp.Projects;

/// <summary>What a project file says, read as XML: nothing is evaluated, conditions do not count.</summary>
/// <param name="ImplicitUsings">True when the SDK's default namespaces are imported.</param>
/// <param name="IsWeb">True for the web SDK, or a reference to ASP.NET Core's framework.</param>
/// <param name="Usings">Namespaces of <c>Using</c> items; <c>static </c> or <c>X = </c> first where they say so.</param>
/// <param name="Packages">Packages with version; empty when it is not written.</param>
/// <param name="Projects">Paths of referenced projects as written, with forward slashes.</param>
internal sealed record ProjectFile(bool? ImplicitUsings, bool IsWeb, IReadOnlyList<string> Usings, IReadOnlyList<(string Name, string Version)> Packages, IReadOnlyList<string> Projects)
{
    /// <summary>A project without a file: its snippets lean on the default namespaces.</summary>
    public static ProjectFile None { get; } = new(true, true, [], [], []);

    /// <summary>Reads a file; one that is no XML says nothing.</summary>
    public static ProjectFile Read(string text)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, MaxCharactersInDocument = 4_000_000 });
            return Of(XDocument.Load(reader));
        }
        catch (XmlException)
        {
            return new ProjectFile(null, false, [], [], []);
        }
    }

    /// <summary>Joined with what stands in a file above it (<c>Directory.Build.props</c>).</summary>
    public ProjectFile Under(ProjectFile above) =>
        new(ImplicitUsings ?? above.ImplicitUsings, IsWeb || above.IsWeb, [.. above.Usings, .. Usings], [.. Packages, .. above.Packages], [.. Projects, .. above.Projects]);

    private static ProjectFile Of(XDocument document)
    {
        bool? implicitUsings = null;
        var isWeb = document.Root?.Attribute("Sdk")?.Value.Contains(".Web", StringComparison.OrdinalIgnoreCase) == true;
        var (usings, packages, projects) = (new List<string>(), new List<(string, string)>(), new List<string>());
        foreach (var element in document.Descendants())
        {
            var include = element.Attribute("Include")?.Value;
            switch (element.Name.LocalName)
            {
                case "ImplicitUsings":
                    implicitUsings = element.Value.Trim() is "enable" or "true";
                    break;
                case "FrameworkReference" when include is "Microsoft.AspNetCore.App":
                    isWeb = true;
                    break;
                case "Using" when include is not null:
                    usings.Add(Using(element, include));
                    break;
                case "PackageReference" or "PackageVersion" when include is not null:
                    packages.Add((include, element.Attribute("Version")?.Value ?? element.Element(element.Name.Namespace + "Version")?.Value ?? ""));
                    break;
                case "ProjectReference" when include is not null:
                    projects.Add(include.Replace('\\', '/'));
                    break;
            }
        }

        return new ProjectFile(implicitUsings, isWeb, usings, packages, projects);
    }

    private static string Using(XElement element, string include)
    {
        if (element.Attribute("Static")?.Value == "true") return "static " + include;
        return element.Attribute("Alias")?.Value is { } alias ? alias + " = " + include : include;
    }
}
