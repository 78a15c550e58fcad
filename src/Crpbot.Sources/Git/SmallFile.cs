using Crpbot.Core;

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
            return File.Exists(file) && InputFile.ReadText(file, Limit) is { Length: > 0 } text ? text : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
