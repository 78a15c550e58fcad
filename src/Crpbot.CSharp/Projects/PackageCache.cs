using System.Xml;
using System.Xml.Linq;

namespace Crpbot.CSharp.Projects;

/// <summary>Assemblies of packages that the local cache happens to hold; nothing is downloaded.</summary>
internal sealed class PackageCache(string? folder)
{
    private const int MaxPackages = 200;
    private static readonly string[] Frameworks = ["net10.0", "net9.0", "net8.0", "net7.0", "net6.0", "net5.0", "netcoreapp3.1", "netstandard2.1", "netstandard2.0", "netstandard1.6", "netstandard1.5", "netstandard1.4", "netstandard1.3", "netstandard1.2", "netstandard1.1", "netstandard1.0", "net48", "net472", "net471", "net462", "net461", "net46", "net452", "net451", "net45", "net40", "net35", "net20"];
    private readonly Dictionary<string, MetadataReference> _loaded = new(StringComparer.Ordinal);

    /// <summary>References of packages and of what they depend on, and the names of the packages that were found.</summary>
    public (IReadOnlyList<MetadataReference> References, IReadOnlySet<string> Found) Find(IEnumerable<(string Name, string Version)> packages)
    {
        var found = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var references = new List<MetadataReference>();
        var open = new Queue<(string Name, string Version)>(folder is null ? [] : packages.OrderByDescending(p => p.Version.Length > 0));
        while (open.Count > 0 && found.Count < MaxPackages)
        {
            var package = open.Dequeue();
            if (found.Contains(package.Name) || Home(package.Name, package.Version) is not { } home) continue;
            found.Add(package.Name);
            foreach (var file in Assemblies(home)) references.Add(Load(file));
            foreach (var dependency in Dependencies(home)) open.Enqueue(dependency);
        }

        return (references, found);
    }

    private MetadataReference Load(string file)
    {
        if (!_loaded.TryGetValue(file, out var reference)) _loaded[file] = reference = MetadataReference.CreateFromFile(file);
        return reference;
    }

    private string? Home(string name, string version)
    {
        if (name.Length == 0 || name.AsSpan().IndexOfAny('/', '\\') >= 0 || name.Contains("..", StringComparison.Ordinal)) return null;
        var all = Path.Combine(folder!, name.ToLowerInvariant());
        if (!Directory.Exists(all)) return null;
        var bare = version.Trim('[', ']', '(', ')', ' ').Split(',')[0].ToLowerInvariant();
        var exact = Path.Combine(all, bare);
        if (bare.Length > 0 && bare.AsSpan().IndexOfAny('/', '\\', '$') < 0 && Directory.Exists(exact)) return exact;
        return Directory.EnumerateDirectories(all).MaxBy(d => Version.TryParse(Path.GetFileName(d).Split('-')[0], out var parsed) ? parsed : new Version(0, 0));
    }

    private static IEnumerable<string> Assemblies(string home)
    {
        foreach (var kind in (string[])["ref", "lib"])
            foreach (var framework in Frameworks)
            {
                var folder = Path.Combine(home, kind, framework);
                if (!Directory.Exists(folder)) continue;
                return Directory.EnumerateFiles(folder, "*.dll").Where(AssemblyFile.IsManaged).Order(StringComparer.Ordinal);
            }

        return [];
    }

    private static List<(string Name, string Version)> Dependencies(string home)
    {
        var result = new List<(string, string)>();
        foreach (var file in Directory.EnumerateFiles(home, "*.nuspec").Take(1))
        {
            try
            {
                using var reader = XmlReader.Create(file, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
                foreach (var element in XDocument.Load(reader).Descendants().Where(e => e.Name.LocalName == "dependency"))
                    if (element.Attribute("id")?.Value is { } name) result.Add((name, element.Attribute("version")?.Value ?? ""));
            }
            catch (Exception error) when (error is XmlException or IOException or UnauthorizedAccessException)
            {
                return result;
            }
        }

        return result;
    }
}
