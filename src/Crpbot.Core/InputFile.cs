using System.Globalization;

namespace Crpbot.Core;

/// <summary>Reads whole files whose names or contents a stranger may have chosen: never more than a limit, and nothing that never ends.</summary>
public static class InputFile
{
    /// <summary>64 MiB: far above any configuration, rule file or baseline.</summary>
    public const int UsualLimit = 64 << 20;

    /// <summary>The bytes of a file; links are followed.</summary>
    /// <param name="path">The file. A pipe has no length and counts as empty, unless it is standard input or another open descriptor (<c>/dev/fd/N</c>).</param>
    /// <param name="limit">Greatest length in bytes.</param>
    /// <exception cref="IOException">It does not exist, is a folder or a device, cannot be read, or is longer than the limit.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static byte[] Read(string path, int limit = UsualLimit)
    {
        if (!IsDescriptor(path))
        {
            if (Directory.Exists(path)) throw new IOException("it is a folder");
            long length = Length(path);
            if (length > limit) throw TooLong(limit);
            if (length == 0) return [];
        }

        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        return ReadToEnd(stream, limit);
    }

    /// <summary>The text of a file: UTF-8, or what its byte order mark says.</summary>
    /// <inheritdoc cref="Read"/>
    public static string ReadText(string path, int limit = UsualLimit)
    {
        using var reader = new StreamReader(new MemoryStream(Read(path, limit)));
        return reader.ReadToEnd();
    }

    /// <summary>The length in bytes of what a path leads to; 0 for a pipe. Nothing is opened, so nothing can block.</summary>
    /// <param name="path">The file, or a link to it.</param>
    /// <exception cref="IOException">It does not exist, or is a device other than <c>/dev/null</c>.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be looked at.</exception>
    public static long Length(string path)
    {
        var target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        return target != "/dev/null" && target.StartsWith("/dev/", StringComparison.Ordinal) ? throw new IOException("it is a device") : new FileInfo(target).Length;
    }

    private static byte[] ReadToEnd(Stream stream, int limit)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[64 << 10];
        while (stream.Read(buffer) is > 0 and int count)
        {
            if (bytes.Length + count > limit) throw TooLong(limit);
            bytes.Write(buffer, 0, count);
        }

        return bytes.ToArray();
    }

    private static bool IsDescriptor(string path) =>
        path is "/dev/stdin" || path.StartsWith("/dev/fd/", StringComparison.Ordinal) || path.StartsWith("/proc/self/fd/", StringComparison.Ordinal);

    private static IOException TooLong(int limit) => new(string.Create(CultureInfo.InvariantCulture, $"it is longer than {limit >> 20} MiB"));
}
