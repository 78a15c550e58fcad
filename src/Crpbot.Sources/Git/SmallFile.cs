namespace Crpbot.Sources.Git;

/// <summary>Reads the small text files of a git directory.</summary>
internal static class SmallFile
{
    private const int Limit = 1 << 20;

    /// <summary>The whole text.</summary>
    /// <param name="file">The file.</param>
    /// <returns>null when it does not exist, cannot be read, is empty, no plain file (a pipe has no length) or above 1 MiB.</returns>
    public static string? Read(string file)
    {
        try
        {
            var info = new FileInfo(file);
            return info.Exists && info.Length is > 0 and <= Limit ? File.ReadAllText(file) : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
