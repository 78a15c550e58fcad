using Crpbot.CSharp.Conversion;
using Microsoft.CodeAnalysis.CSharp;

namespace Crpbot.CSharp.Projects;

/// <summary>One compilation for each project of the target, which refer to one another as the project files say. Nothing is emitted.</summary>
internal sealed class CompilationSet
{
    private readonly ProjectMap _map;
    private readonly CSharpReferences _references;
    private readonly PackageCache _packages;
    private readonly StubLibrary _stubs;
    private readonly ILookup<string, ConvertedFile> _files;
    private readonly Dictionary<string, CSharpCompilation> _made = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _making = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Prepares a set; compilations are made when first asked for, under the caller's lock.</summary>
    public CompilationSet(IEnumerable<ConvertedFile> files, ProjectMap map, CSharpReferences references)
    {
        (_map, _references) = (map, references);
        _packages = new PackageCache(references.Packages);
        _stubs = new StubLibrary(references.Core, references.Web);
        _files = files.ToLookup(f => Key(map.ProjectOf(f.Source.FilePath)), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Compilation that a file is in.</summary>
    public CSharpCompilation Of(string path) => Make(Key(_map.ProjectOf(path)));

    private static string Key(string? folder) => folder is null ? "?" : folder;

    private CSharpCompilation Make(string key)
    {
        if (_made.TryGetValue(key, out var made)) return made;
        _making.Add(key);
        var folder = key == "?" ? null : key;
        var settings = _map.Settings(folder);
        var trees = _files[key].Select(f => f.Source).ToList();
        if (folder is null && Mentions(key, "System.Web")) settings = settings with { IsWeb = false };
        var usings = DefaultUsings.For(settings);
        if (usings.Length > 0) trees.Add(CSharpSyntaxTree.ParseText(usings, CSharpTreeConverter.ParseOptions));
        var (packages, found) = _packages.Find(settings.Packages);
        var others = folder is null ? [] : Projects(folder);
        var references = _references.Core.Concat(_references.Web).Concat(packages).Concat(_stubs.For(name => Mentions(key, name), found)).Concat(others);
        var options = new CSharpCompilationOptions(OutputKind.ConsoleApplication, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Disable, concurrentBuild: false);
        _making.Remove(key);
        return _made[key] = CSharpCompilation.Create("target/" + key, trees, references, options);
    }

    private List<MetadataReference> Projects(string folder)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { folder };
        var open = new Queue<string>(_map.References(folder));
        var result = new List<MetadataReference>();
        while (open.Count > 0)
        {
            var other = open.Dequeue();
            if (!seen.Add(other) || _making.Contains(other)) continue;
            result.Add(Make(other).ToMetadataReference());
            foreach (var next in _map.References(other)) open.Enqueue(next);
        }

        return result;
    }

    private bool Mentions(string key, string name) => _files[key].Any(f => f.Tree.Text.Contains(name, StringComparison.Ordinal));
}
