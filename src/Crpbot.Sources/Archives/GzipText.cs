namespace Crpbot.Sources.Archives;

/// <summary>Unpacks single gzip files for readers outside this room.</summary>
public static class GzipText
{
    /// <summary>A stream of what is packed. Data that are cut off or damaged give <see cref="InvalidDataException"/> at their end, where the framework's own stream is silent.</summary>
    /// <param name="packed">The data; not closed.</param>
    public static Stream Unpack(Stream packed) => new CheckedGzipStream(packed);
}
