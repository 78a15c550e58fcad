using Crpbot.Core;

namespace Crpbot.Reports;

/// <summary>Writes a file whole or not at all: under a temporary name in the same folder, then moved into place.</summary>
public static class AtomicFile
{
    /// <summary>Writes a file. A link is followed and stays a link; devices and pipes are written to directly.</summary>
    /// <param name="path">Where to write; the folder must exist.</param>
    /// <param name="write">Writes the content. When it throws (also by cancellation), the temporary file is removed and an older file stays as it was.</param>
    /// <exception cref="UserError">The file cannot be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            var target = Resolve(path);
            using var direct = OpenUnlessPlain(target);
            if (direct is null) WriteAndMove(target, write);
            else write(direct);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserError($"cannot write {Printable.Escape(path)}: {Printable.Escape(e.Message)}", "name a file in a folder that exists and that you may write to");
        }
    }

    private static string Resolve(string path)
    {
        var full = Path.GetFullPath(path);

        // A descriptor under /proc or /dev is what was asked for, not the file behind it.
        return IsDevice(full) || new FileInfo(full).LinkTarget is null ? full : File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full;
    }

    private static bool IsDevice(string path) => path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal);

    /// <summary>Opens devices and pipes; null for files and names that do not exist yet.</summary>
    private static FileStream? OpenUnlessPlain(string path)
    {
        var device = IsDevice(path);
        if (!device && !File.Exists(path)) return null;
        var stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        if (device || !stream.CanSeek) return stream;
        stream.Dispose();
        return null;
    }

    private static void WriteAndMove(string path, Action<Stream> write)
    {
        var temporary = Path.Combine(Path.GetDirectoryName(path)!, "." + Path.GetFileName(path) + "." + Path.GetRandomFileName());
        var moved = false;
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None)) write(stream);
            if (!OperatingSystem.IsWindows() && File.Exists(path)) File.SetUnixFileMode(temporary, File.GetUnixFileMode(path));
            File.Move(temporary, path, overwrite: true);
            moved = true;
        }
        finally
        {
            if (!moved) File.Delete(temporary);
        }
    }
}
