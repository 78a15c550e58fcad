namespace Crpbot.Sources.Git;

/// <summary>Finds the git program.</summary>
internal static class GitExecutable
{
    /// <summary>
    /// Absolute path of a program. Relative PATH entries are passed over: <c>.</c> in PATH would let the scanned directory name the program to run.
    /// </summary>
    /// <param name="program">Name, or a path.</param>
    /// <param name="searchPath">Value of PATH.</param>
    /// <returns>null when there is none.</returns>
    public static string? Find(string program, string? searchPath)
    {
        if (Path.IsPathRooted(program)) return File.Exists(program) ? program : null;
        if (program.Contains('/', StringComparison.Ordinal)) return null;
        string[] names = OperatingSystem.IsWindows() ? [program + ".exe"] : [program];
        return (searchPath ?? string.Empty).Split(Path.PathSeparator)
            .Where(Path.IsPathRooted)
            .SelectMany(directory => names.Select(name => Path.Combine(directory, name)))
            .FirstOrDefault(File.Exists);
    }
}
