namespace Crpbot.CSharp;

/// <summary>
/// Where assemblies are found that give names a meaning: the SDK's reference packs, otherwise the running runtime's own files, and the local package cache.
/// Only their metadata is read; nothing of them runs.
/// </summary>
public sealed class CSharpReferences
{
    private readonly string? _packages;
    private readonly Lazy<IReadOnlyList<MetadataReference>> _core;
    private readonly Lazy<IReadOnlyList<MetadataReference>> _web;

    /// <summary>Looks in given folders.</summary>
    /// <param name="dotnetRoot">Folder of the dotnet program; null to do without.</param>
    /// <param name="packages">Folder of the package cache; null to do without.</param>
    /// <param name="runtime">Folder with the running runtime's assemblies, used when there are no reference packs; null to do without.</param>
    public CSharpReferences(string? dotnetRoot, string? packages, string? runtime)
    {
        _packages = packages;
        _core = new(() => Pack(dotnetRoot, "Microsoft.NETCore.App.Ref") is { } pack ? Load(pack, _ => true) : Load(runtime, Projects.AssemblyFile.IsManaged));
        _web = new(() => Load(Pack(dotnetRoot, "Microsoft.AspNetCore.App.Ref"), _ => true));
    }

    /// <summary>The usual places.</summary>
    /// <param name="environment">Reads a variable of the environment.</param>
    public static CSharpReferences Usual(Func<string, string?> environment)
    {
        var runtime = Runtime();
        string?[] roots = [environment("DOTNET_ROOT"), string.IsNullOrEmpty(runtime) ? null : Path.GetFullPath(Path.Combine(runtime, "..", "..", "..")), "/usr/share/dotnet", "/usr/lib/dotnet", "/usr/local/share/dotnet"];
        var home = environment("HOME") ?? environment("USERPROFILE");
        var packages = environment("NUGET_PACKAGES") ?? (home is null ? null : Path.Combine(home, ".nuget", "packages"));
        return new CSharpReferences(Array.Find(roots, r => Pack(r, "Microsoft.NETCore.App.Ref") is not null), packages, string.IsNullOrEmpty(runtime) ? null : runtime);
    }

    /// <summary>The runtime's library; empty when there is none.</summary>
    internal IReadOnlyList<MetadataReference> Core => _core.Value;

    /// <summary>ASP.NET Core; empty when there is none.</summary>
    internal IReadOnlyList<MetadataReference> Web => _web.Value;

    /// <summary>Folder of the package cache.</summary>
    internal string? Packages => _packages;

    /// <summary>Folder of the running runtime; null where everything is in one file.</summary>
    private static string? Runtime() =>
        Path.GetDirectoryName(((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES"))?.Split(Path.PathSeparator).FirstOrDefault(p => Path.GetFileName(p) == "System.Private.CoreLib.dll"));

    private static string? Pack(string? root, string name)
    {
        var folder = root is null ? null : Path.Combine(root, "packs", name);
        if (folder is null || !Directory.Exists(folder)) return null;
        return Directory.EnumerateDirectories(folder, "net*", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 2 })
            .Where(d => Path.GetFileName(Path.GetDirectoryName(d)) == "ref")
            .MaxBy(d => Version.TryParse(Path.GetFileName(d)[3..], out var version) ? version : new Version(0, 0));
    }

    private static MetadataReference[] Load(string? folder, Func<string, bool> isAssembly)
    {
        if (folder is null || !Directory.Exists(folder)) return [];
        var references = new List<MetadataReference>();
        foreach (var file in Directory.EnumerateFiles(folder, "*.dll").Order(StringComparer.Ordinal))
            if (isAssembly(file)) references.Add(MetadataReference.CreateFromFile(file));
        return [.. references];
    }
}
