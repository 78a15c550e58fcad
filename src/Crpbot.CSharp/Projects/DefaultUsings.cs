using System.Text;

namespace Crpbot.CSharp.Projects;

/// <summary>The file of global usings that the SDK would write.</summary>
internal static class DefaultUsings
{
    private static readonly string[] Plain = ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    private static readonly string[] Web =
    [
        "System.Net.Http.Json", "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Routing",
        "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging",
    ];

    /// <summary>Its text.</summary>
    public static string For(ProjectFile project)
    {
        var text = new StringBuilder();
        IEnumerable<string> names = project.Usings;
        if (project.ImplicitUsings == true) names = names.Concat(Plain).Concat(project.IsWeb ? Web : []);
        foreach (var name in names.Where(IsSafe).Distinct(StringComparer.Ordinal)) text.Append("global using ").Append(name.Contains('=', StringComparison.Ordinal) ? name.Replace("= ", "= global::", StringComparison.Ordinal) : name).Append(";\n");
        return text.ToString();
    }

    private static bool IsSafe(string name) => name.All(c => char.IsLetterOrDigit(c) || c is '.' or '_' or ' ' or '=' or '<' or '>');
}
