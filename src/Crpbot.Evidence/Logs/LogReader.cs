using System.Text;
using Crpbot.Core;
using Crpbot.Evidence.Files;
using Crpbot.Sources.Archives;

namespace Crpbot.Evidence.Logs;

/// <summary>Reads logs line by line, packed parts included, in memory of one line.</summary>
internal static class LogReader
{
    private const int LongestLine = 16_000;

    /// <summary>The greatest number of bytes that a packed part may unpack to: 4 GiB.</summary>
    private const long LongestPart = 4L << 30;

    /// <summary>The lines of a log, oldest part first.</summary>
    /// <param name="files">Where it is.</param>
    /// <param name="family">The log.</param>
    /// <param name="clock">Reads times.</param>
    /// <exception cref="UserError">A part cannot be read, or is damaged; located.</exception>
    public static IEnumerable<LogLine> Read(IEvidenceFiles files, LogFamily family, LogClock clock) => family.Parts.SelectMany(part => Part(files, part, clock));

    private static IEnumerable<LogLine> Part(IEvidenceFiles files, string path, LogClock clock)
    {
        using var stream = Open(files, path);
        using var unpacked = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? GzipText.Unpack(stream) : stream;
        using var lines = new StreamReader(unpacked, Encoding.UTF8);
        var number = 0;
        long read = 0;
        while (Next(lines, path, number) is { } line)
        {
            number++;
            read += line.Length + 1;
            if (read > LongestPart) throw new UserError("the log unpacks to more than 4 GiB and was not read further", null, path, number, 1);
            yield return new LogLine(path, number, line, clock.Read(line));
        }
    }

    private static Stream Open(IEvidenceFiles files, string path)
    {
        try
        {
            return files.Open(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserError("the log cannot be read: " + error.Message, null, path, 1, 1);
        }
    }

    // A line without end would fill the memory: what is beyond the limit is read and dropped.
    private static string? Next(StreamReader reader, string path, int number)
    {
        var text = new StringBuilder();
        try
        {
            var c = reader.Read();
            if (c < 0) return null;
            for (; c >= 0 && c != '\n'; c = reader.Read())
                if (text.Length < LongestLine) text.Append((char)c);
        }
        catch (Exception error) when (error is IOException or InvalidDataException)
        {
            throw new UserError("the log is damaged: " + error.Message.TrimEnd('.'), null, path, number + 1, 1);
        }

        return text.Length > 0 && text[^1] == '\r' ? text.ToString(0, text.Length - 1) : text.ToString();
    }
}
