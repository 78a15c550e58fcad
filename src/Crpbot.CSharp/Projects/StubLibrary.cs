using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;

namespace Crpbot.CSharp.Projects;

/// <summary>
/// Signatures of packages that carry sources and sinks, written by us and compiled in memory when a project speaks of them and the real assembly is not
/// there. A stub file begins with comments: <c>// namespaces: A B</c> (what must occur in the project's text), <c>// packages: A B</c> (what makes it
/// superfluous), <c>// requires: X</c> (other stubs).
/// </summary>
internal sealed class StubLibrary
{
    private readonly Dictionary<string, Stub> _stubs = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, CompilationReference> _compiled = new(StringComparer.OrdinalIgnoreCase);
    private readonly IReadOnlyList<MetadataReference> _core;

    /// <summary>Reads the embedded stubs.</summary>
    /// <param name="core">The runtime's library, which stubs rest on.</param>
    /// <param name="web">ASP.NET Core, which some rest on.</param>
    public StubLibrary(IReadOnlyList<MetadataReference> core, IReadOnlyList<MetadataReference> web)
    {
        _core = [.. core, .. web];
        HasWeb = web.Count > 0;
        var assembly = typeof(StubLibrary).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith("stubs/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            var stub = Read(assembly, name);
            _stubs[stub.Name] = stub;
        }
    }

    /// <summary>Names of all stubs.</summary>
    public IEnumerable<string> Names => _stubs.Keys;

    private bool HasWeb { get; }

    /// <summary>Stubs that a project needs.</summary>
    /// <param name="mentions">Tells whether a project's text mentions a namespace.</param>
    /// <param name="present">Packages whose assemblies are there.</param>
    public IEnumerable<MetadataReference> For(Func<string, bool> mentions, IReadOnlySet<string> present)
    {
        var wanted = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var stub in _stubs.Values)
            if (!(HasWeb && stub.IsFramework) && !stub.Packages.Any(present.Contains) && stub.Namespaces.Any(mentions)) Want(wanted, stub.Name);
        return wanted.Select(Compile);
    }

    /// <summary>A stub as an assembly.</summary>
    public CompilationReference Compile(string name)
    {
        if (_compiled.TryGetValue(name, out var done)) return done;
        var stub = _stubs[name];
        var others = stub.Requires.Where(r => !(HasWeb && _stubs[r].IsFramework)).Select(Compile);
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Disable, allowUnsafe: true);
        var tree = CSharpSyntaxTree.ParseText(stub.Text, CSharpTreeConverter.ParseOptions, "stubs/" + name + ".cs");
        return _compiled[name] = CSharpCompilation.Create("stub." + name, [tree], [.. _core, .. others], options).ToMetadataReference();
    }

    private void Want(HashSet<string> wanted, string name)
    {
        if (!wanted.Add(name)) return;
        foreach (var other in _stubs[name].Requires)
            if (!(HasWeb && _stubs[other].IsFramework)) Want(wanted, other);
    }

    private static Stub Read(Assembly assembly, string resource)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        var text = reader.ReadToEnd();
        return new Stub(Path.GetFileNameWithoutExtension(resource["stubs/".Length..]), text, Words(text, "// namespaces:"), Words(text, "// packages:"), Words(text, "// requires:"));
    }

    private static string[] Words(string text, string key)
    {
        var start = text.IndexOf(key, StringComparison.Ordinal);
        if (start < 0) return [];
        var end = text.IndexOf('\n', start);
        return text[(start + key.Length)..end].Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    private sealed record Stub(string Name, string Text, string[] Namespaces, string[] Packages, string[] Requires)
    {
        /// <summary>True for what ASP.NET Core's reference pack holds as well.</summary>
        public bool IsFramework => Name.StartsWith("AspNetCore", StringComparison.Ordinal);
    }
}
