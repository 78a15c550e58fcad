using System.Security.Cryptography;
using System.Text;
using Crpbot.Core;

namespace Crpbot.Sources.Git;

/// <summary>
/// Remembers between runs which objects of a repository's history are clean under a set of rules, so that only new ones are read.
/// Holds ids, paths and commits, never content. A damaged or foreign file counts as none and is replaced; files are written whole and moved.
/// </summary>
/// <param name="directory">Where to keep the files, for example <c>$XDG_CACHE_HOME/crpbot/history</c>; never inside a target.</param>
/// <param name="ruleSet">Names the rules and everything else that decides what is clean; another text starts anew.</param>
public sealed class BlobCache(string directory, string ruleSet)
{
    /// <summary>Reads what is known.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="options">The scan's options: those that change the result have files of their own.</param>
    /// <returns>Nothing known when there is no valid file.</returns>
    internal CachedHistory Load(GitRepository repository, HistoryOptions options)
    {
        try
        {
            byte[] data = InputFile.Read(FileOf(repository, options), Array.MaxLength);
            return CacheFile.Read(data, Key(repository, options), repository.Format) ?? CachedHistory.Empty;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return CachedHistory.Empty;
        }
    }

    /// <summary>Writes what is known now.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="options">The scan's options.</param>
    /// <param name="history">What to remember.</param>
    /// <returns>Why it could not be written; null when it was.</returns>
    internal string? Save(GitRepository repository, HistoryOptions options, CachedHistory history)
    {
        string file = FileOf(repository, options);
        string temporary = file + "." + Guid.NewGuid().ToString("N") + ".tmp";
        try
        {
            CreateDirectory();
            File.WriteAllBytes(temporary, CacheFile.Write(history, Key(repository, options), repository.Format));
            File.Move(temporary, file, overwrite: true);
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return error.Message;
        }
    }

    // The paths and names of somebody's repository are nobody else's business.
    private void CreateDirectory()
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(directory);
        else Directory.CreateDirectory(directory, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private string FileOf(GitRepository repository, HistoryOptions options) =>
        Path.Combine(directory, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Scope(repository, options))))[..32] + ".history");

    private string Key(GitRepository repository, HistoryOptions options) => Scope(repository, options) + "\n" + ruleSet;

    private static string Scope(GitRepository repository, HistoryOptions options) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{repository.CommonDirectory}\n{options.AllObjects}\n{options.MaxBlobBytes}\n{options.PathsPerBlob}");
}
