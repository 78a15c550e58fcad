using System.Globalization;
using Crpbot.Core;

namespace Crpbot.Evidence.Files;

/// <summary>Reads whole files of evidence.</summary>
internal static class EvidenceReading
{
    /// <summary>The bytes of a file.</summary>
    /// <param name="files">Where it is.</param>
    /// <param name="path">Its path.</param>
    /// <param name="limit">Greatest length in bytes.</param>
    /// <exception cref="UserError">It cannot be read, or is longer than the limit; located.</exception>
    public static byte[] Bytes(this IEvidenceFiles files, string path, int limit)
    {
        try
        {
            using var stream = files.Open(path);
            using var bytes = new MemoryStream();
            var buffer = new byte[1 << 16];
            while (stream.Read(buffer) is > 0 and int count)
            {
                if (bytes.Length + count > limit) throw new UserError(string.Create(CultureInfo.InvariantCulture, $"the file is longer than {limit >> 20} MiB and was not read"), null, path, 1, 1);
                bytes.Write(buffer, 0, count);
            }

            return bytes.ToArray();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserError("the file cannot be read: " + error.Message, null, path, 1, 1);
        }
    }
}
