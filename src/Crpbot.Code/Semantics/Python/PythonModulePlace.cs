namespace Crpbot.Code.Semantics.Python;

/// <summary>Where a file stands among modules.</summary>
/// <param name="Folder">Folder; for a package its own.</param>
/// <param name="Full">Path without extension; for a package its folder.</param>
/// <param name="IsPackage">True for <c>__init__</c>.</param>
internal readonly record struct PythonModulePlace(string Folder, string Full, bool IsPackage)
{
    /// <summary>Reads a path.</summary>
    /// <param name="path">Path relative to the target, with slashes.</param>
    public static PythonModulePlace Of(string path)
    {
        path = path.Replace('\\', '/').Replace("!", "/", StringComparison.Ordinal).Trim('/');
        var slash = path.LastIndexOf('/');
        var folder = slash < 0 ? "" : path[..slash];
        var dot = path.LastIndexOf('.');
        var full = dot > slash + 1 ? path[..dot] : path;
        var isPackage = string.Equals(full[(slash + 1)..], "__init__", StringComparison.Ordinal);
        return new PythonModulePlace(folder, isPackage ? folder : full, isPackage);
    }
}
