namespace Crpbot.Sources.Git;

/// <summary>Where the parts of a repository lie (gitrepository-layout(5)); GIT_DIR is not honoured, the target names the repository.</summary>
/// <param name="TopLevel">Working tree; null when bare.</param>
/// <param name="GitDirectory">Git directory.</param>
/// <param name="CommonDirectory">Directory of objects and refs.</param>
internal sealed record GitLocation(string? TopLevel, string GitDirectory, string CommonDirectory)
{
    /// <summary>Walks up from a path to the first repository; null when there is none.</summary>
    /// <param name="path">A file or directory.</param>
    public static GitLocation? Find(string path) => Search(Path.GetFullPath(path)) ?? Search(Physical(path));

    /// <summary>What a symbolic link leads to in the end; the full path itself when it is none.</summary>
    /// <param name="path">A file or directory.</param>
    public static string Physical(string path)
    {
        string full = Path.GetFullPath(path);
        try
        {
            return Directory.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return full;
        }
    }

    private static GitLocation? Search(string path)
    {
        for (string? directory = path; directory is not null; directory = Path.GetDirectoryName(directory))
        {
            string dotGit = Path.Combine(directory, ".git");
            if (FollowLink(dotGit) is { } gitDirectory && IsGitDirectory(gitDirectory))
                return Of(directory, gitDirectory);
            if (IsGitDirectory(directory))
                return Of(TopLevelOf(directory), directory);
        }

        return null;
    }

    private static GitLocation Of(string? topLevel, string gitDirectory) => new(topLevel, gitDirectory, CommonOf(gitDirectory));

    // A target inside .git itself: its working tree is the parent, unless the repository is bare.
    private static string? TopLevelOf(string gitDirectory)
    {
        bool bare = string.Equals(GitConfigFile.Get(Path.Combine(CommonOf(gitDirectory), "config"), "core", "bare"), "true", StringComparison.OrdinalIgnoreCase);
        return !bare && Path.GetFileName(gitDirectory) == ".git" ? Path.GetDirectoryName(gitDirectory) : null;
    }

    private static string? FollowLink(string dotGit)
    {
        if (Directory.Exists(dotGit)) return dotGit;
        const string marker = "gitdir:";
        string? text = SmallFile.Read(dotGit);
        if (text?.StartsWith(marker, StringComparison.Ordinal) != true) return null;
        return Path.GetFullPath(text[marker.Length..].Trim(), Path.GetDirectoryName(dotGit)!);
    }

    private static bool IsGitDirectory(string directory)
    {
        if (!File.Exists(Path.Combine(directory, "HEAD"))) return false;
        string common = CommonOf(directory);
        return Directory.Exists(Path.Combine(common, "objects")) && Directory.Exists(Path.Combine(common, "refs"));
    }

    private static string CommonOf(string gitDirectory)
    {
        string? text = SmallFile.Read(Path.Combine(gitDirectory, "commondir"));
        return text is null ? gitDirectory : Path.GetFullPath(text.Trim(), gitDirectory);
    }
}
